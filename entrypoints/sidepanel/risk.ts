/** The list of this person's leads at risk, as signals: read from what is stored, computed anew as time goes by. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { t } from '../../locales/words';
import type { Enforcer } from '../../utils/domain/agreement';
import type { LeadKey } from '../../utils/domain/lead';
import type { People } from '../../utils/domain/people';
import type { Person } from '../../utils/domain/person';
import { snoozeUntil } from '../../utils/domain/sla/alerts';
import type { Board, BoardMemory, RiskRow } from '../../utils/domain/sla/board';
import type { Holidays } from '../../utils/domain/sla/calendar';
import { isNamed } from '../../utils/domain/sla/concerns';
import type { LeadClock } from '../../utils/domain/sla/lead-clock';
import { sayClocksChanged } from '../../utils/messages/clocks-changed';
import { keepAnnounced } from '../../utils/store/announced';
import { whenStored } from '../../utils/store/changes';
import type { TeamAgreements } from '../shared/agreements';
import { type BoardNames, boardFrom, leadWords, readBoardNames } from '../shared/board';
import type { TeamEvents } from './team-events';

export interface Risk {
  /** Null while what is stored is being read. */
  board: ReadonlySignal<Board | null>;
  leadName(key: LeadKey): string;
  addressOf(key: LeadKey): string | null;
  snoozedUntil(row: RiskRow): number | null;
  isForMe(who: Enforcer, clock: Pick<LeadClock, 'kind' | 'owner'>): boolean;
  snooze(row: RiskRow): Promise<void>;
  /** Reads what is stored anew. */
  load(): Promise<void>;
}

/** How often the list is computed anew while somebody looks at it; the badge and the alerts come at their instant. */
const EVERY = 5_000;

/**
 * @param now epoch ms, ticking.
 */
export function followRisk(
  team: TeamEvents,
  agreements: TeamAgreements,
  holidays: ReadonlySignal<Holidays>,
  person: ReadonlySignal<Person | null>,
  now: ReadonlySignal<number>,
  stopped: AbortSignal,
): Risk {
  const names = signal<BoardNames | null>(null);
  const moment = computed(() => Math.floor(now.value / EVERY) * EVERY);
  /** A new one for every agreement, person and holiday that clocks are judged by. */
  const memory = computed((): BoardMemory => {
    void [agreements.versions, names.value?.people, holidays.value];
    return { settled: new WeakSet(), due: new WeakMap() };
  });
  const board = computed(() => {
    const [events, known, me] = [team.standing.value, names.value, person.value];
    if (events === null || known === null || me === null) return null;
    return boardFrom({ events, ...known }, agreements, holidays.value, me.id, moment.value, memory.value);
  });
  const load = async () => {
    const events = team.standing.peek();
    if (events === null) return;
    const read = await readBoardNames(events);
    // Most entries change nobody: then nothing need be worked out anew because of people.
    const people = isSame(read.people, names.value?.people) ? names.value!.people : read.people;
    names.value = { ...read, people };
  };
  const look = () => void load().catch((error) => console.error('Leadpact', error));
  whenStored(load, stopped);
  effect(() => {
    void team.standing.value;
    look();
  });

  /** The alerts of the row's clock that are mine to hear. */
  const alertsOf = ({ lead, clock }: RiskRow) =>
    board.value?.alerts.filter(
      (alert) => alert.what !== 'missed' && alert.lead === lead && alert.clock.kind === clock.kind,
    ) ?? [];
  return {
    board,
    leadName: (key) => leadWords(key, names.value?.leads ?? new Map(), (record) => t('risk.lead', [record])),
    addressOf: (key) => names.value?.leads.get(key)?.address ?? null,
    snoozedUntil(row) {
      const ids = new Set(alertsOf(row).map(({ id }) => id));
      const until = (names.value?.announced ?? [])
        .filter(({ id, snoozedUntil }) => ids.has(id) && (snoozedUntil ?? 0) > moment.value)
        .map(({ snoozedUntil }) => snoozedUntil!);
      return until.length > 0 ? Math.max(...until) : null;
    },
    isForMe: (who, clock) =>
      person.value !== null && isNamed(who, clock, person.value.id, names.value?.people ?? new Map()),
    async snooze(row) {
      const until = snoozeUntil(moment.value, board.value!.hours);
      // What has come already is told again then; what is still to come is not held back.
      const come = alertsOf(row).filter(({ at }) => at <= moment.value);
      await keepAnnounced(come.map(({ id }) => ({ id, at: moment.value, snoozedUntil: until })));
      await Promise.all([load(), sayClocksChanged()]);
    },
    load,
  };
}

const isSame = (people: People, before: People | undefined): boolean =>
  before !== undefined && JSON.stringify([...people]) === JSON.stringify([...before]);

/** The list of this person's leads at risk, as signals: read from what is stored, computed anew as time goes by. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Said } from '../../components/Notice';
import { t } from '../../locales/words';
import type { Enforcer } from '../../utils/domain/agreement';
import type { LeadKey } from '../../utils/domain/lead';
import type { Person } from '../../utils/domain/person';
import { snoozeUntil } from '../../utils/domain/sla/alerts';
import type { Board, RiskRow } from '../../utils/domain/sla/board';
import type { Holidays } from '../../utils/domain/sla/calendar';
import { isNamed } from '../../utils/domain/sla/concerns';
import type { LeadClock } from '../../utils/domain/sla/lead-clock';
import { sayClocksChanged } from '../../utils/messages/clocks-changed';
import { keepAnnounced } from '../../utils/store/announced';
import { onStoreChange } from '../../utils/store/changes';
import type { TeamAgreements } from '../shared/agreements';
import { type BoardSource, boardFrom, leadWords, readBoardSource } from '../shared/board';

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
 * @param said what this page stored itself; of other pages it hears anyway.
 */
export function followRisk(
  agreements: TeamAgreements,
  holidays: ReadonlySignal<Holidays>,
  person: ReadonlySignal<Person | null>,
  now: ReadonlySignal<number>,
  said: ReadonlySignal<Said | null>,
  stopped: AbortSignal,
): Risk {
  const source = signal<BoardSource | null>(null);
  const moment = computed(() => Math.floor(now.value / EVERY) * EVERY);
  const board = computed(() => {
    const [known, me] = [source.value, person.value];
    return known && me ? boardFrom(known, agreements, holidays.value, me.id, moment.value) : null;
  });
  const load = async () => {
    source.value = await readBoardSource();
  };
  const look = () => void load().catch((error) => console.error('Leadpact', error));
  onStoreChange(look, stopped);
  effect(() => {
    if (said.value?.is !== 'refused') look();
  });

  /** The alerts of the row's clock that are mine to hear. */
  const alertsOf = ({ lead, clock }: RiskRow) =>
    board.value?.alerts.filter(
      (alert) => alert.what !== 'missed' && alert.lead === lead && alert.clock.kind === clock.kind,
    ) ?? [];
  return {
    board,
    leadName: (key) => leadWords(key, source.value?.leads ?? new Map(), (record) => t('risk.lead', [record])),
    addressOf: (key) => source.value?.leads.get(key)?.address ?? null,
    snoozedUntil(row) {
      const ids = new Set(alertsOf(row).map(({ id }) => id));
      const until = (source.value?.announced ?? [])
        .filter(({ id, snoozedUntil }) => ids.has(id) && (snoozedUntil ?? 0) > moment.value)
        .map(({ snoozedUntil }) => snoozedUntil!);
      return until.length > 0 ? Math.max(...until) : null;
    },
    isForMe: (who, clock) =>
      person.value !== null && isNamed(who, clock, person.value.id, source.value?.people ?? new Map()),
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

/** The panel's state: what the page says, what is stored about it, and everything computed from both. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RefusedWords, Said } from '../../components/Notice';
import { t } from '../../locales/words';
import { holidaysOf } from '../../utils/calendars';
import type { Agreement } from '../../utils/domain/agreement';
import { type CheckedRows, checkRows } from '../../utils/domain/check-rows';
import type { EventBodies, KnownKind, StoredEvent } from '../../utils/domain/events';
import { handedOver } from '../../utils/domain/hand-over';
import { type Field, hasUnsavedValues, type Lead } from '../../utils/domain/lead';
import type { Taught, TaughtPlace } from '../../utils/domain/mapping';
import type { Person, Side } from '../../utils/domain/person';
import { type Review, review } from '../../utils/domain/review';
import { resolveCalendar } from '../../utils/domain/sla/calendar';
import { type FirstContactReading, firstContactClock } from '../../utils/domain/sla/first-contact';
import { now as clockNow } from '../../utils/platform/clock';
import { onStoreChange } from '../../utils/store/changes';
import { keptAbout } from '../../utils/store/erase';
import { dropSeenBefore, rememberSeen } from '../../utils/store/seen';
import { savePerson, thisPerson } from '../../utils/store/settings';
import { StoreRefused } from '../../utils/store/store-refused';
import type { TeamAgreements } from '../shared/agreements';
import { forget } from '../shared/forget';
import type { Follower } from './follow';
import type { Ledger } from './ledger';

export interface Panel {
  /** The record in view, or null. */
  lead: ReadonlySignal<Lead | null>;
  /** Null while the lead's events are being loaded, and for companies and deals. */
  review: ReadonlySignal<Review | null>;
  clock: ReadonlySignal<FirstContactReading | null>;
  /** A list's rows against the definition in force; null until they were asked for. */
  checkedRows: ReadonlySignal<CheckedRows | null>;
  /** Why nothing can be handed over now, in words. */
  obstacle: ReadonlySignal<string | null>;
  person: Signal<Person | null>;
  agreements: TeamAgreements;
  now: Signal<number>;
  said: Signal<Said | null>;
  personName(id: string): string;
  /** The version that an event cites, else the one in force. */
  agreementOf(event: StoredEvent): Agreement;
  record<K extends KnownKind>(kind: K, body: EventBodies[K]): Promise<boolean>;
  handOver(note: string): Promise<boolean>;
  saveMe(name: string, side: Side | null): Promise<boolean>;
  /** How many entries there are about the lead in view, on this device. */
  countKept(): Promise<number>;
  forgetLead(): Promise<boolean>;
  /** What was taught about this CRM's records. */
  taught: Signal<Taught[]>;
  teach(field: Field, place: TaughtPlace): Promise<boolean>;
  forget(taught: Taught): Promise<boolean>;
}

const DAY = 86_400_000;

/** What is about a person or a CRM's pages belongs to no lead's timeline. */
const ABOUT_NO_LEAD: KnownKind[] = ['person', 'mapping taught', 'mapping removed'];

export function createPanel(follower: Follower, ledger: Ledger, stopped: AbortSignal): Panel {
  const now = signal(Date.now());
  const said = signal<Said | null>(null);
  const person = signal<Person | null>(null);
  const minute = computed(() => Math.floor(now.value / 60_000) * 60_000);

  const lead = computed(() => {
    const sight = follower.sight.value;
    return sight.is === 'page' && sight.report.is === 'record' ? sight.report.lead : null;
  });
  const key = computed(() => lead.value?.key ?? null);
  const events = computed(() => {
    if (key.value === null) return [];
    const loaded = ledger.events.value;
    return loaded?.lead === key.value ? loaded.events : null;
  });

  const reviewed = computed(() => {
    if (lead.value === null || events.value === null) return null;
    if (lead.value.kind !== 'lead' && lead.value.kind !== 'contact') return null;
    return review(lead.value, ledger.agreements, events.value, new Date(minute.value).toISOString());
  });
  const clock = computed(() => {
    if (reviewed.value === null) return null;
    // Targets come from the version stamped at hand-off, hours and holidays from the newest in force.
    const [rule] = ledger.agreements.inForce.agreement.sla.calendars;
    const calendar = resolveCalendar(rule!, holidaysOf);
    return firstContactClock(reviewed.value.timeline, reviewed.value.version.agreement, calendar, now.value);
  });
  const checkedRows = computed(() => {
    const sight = follower.sight.value;
    if (sight.is !== 'page' || sight.report.is !== 'none' || !sight.report.rows) return null;
    const { rows, pageLanguage = null, address, crm } = sight.report;
    return checkRows(
      { rows, pageLanguage, address, crm },
      ledger.agreements.inForce,
      new Date(minute.value).toISOString(),
    );
  });
  const obstacle = computed(() => {
    if (lead.value === null) return null;
    if (lead.value.key === null) return t('handoff.noKey');
    return hasUnsavedValues(lead.value.fields) ? t('lead.unsaved') : null;
  });

  const refuse = (error: unknown, again: (() => void) | null, words?: RefusedWords) => {
    console.error('Leadpact', error);
    said.value = { is: 'refused', why: words ?? (error instanceof StoreRefused ? error.reason : 'unavailable'), again };
  };

  const taught = signal<Taught[]>([]);
  const loadTaught = async () => {
    taught.value = await ledger.mappings().catch(() => []);
  };
  const mappingsChanged = async () => {
    await loadTaught();
    follower.mappingsChanged();
  };

  const load = async () => {
    if (key.value === null) return;
    try {
      await Promise.all([ledger.load(key.value), ledger.loadNames()]);
    } catch (error) {
      refuse(error, () => void load(), 'cannotRead');
      // The check needs nothing stored: show it, and say that earlier entries are missing.
      if (key.value !== null) ledger.events.value = { lead: key.value, events: [] };
    }
  };

  const record: Panel['record'] = async (kind, body) => {
    const lead = key.value ?? undefined;
    try {
      const by = await whoAmI();
      const event = await ledger.record(kind, body, {
        by,
        now: clockNow(),
        ...(!ABOUT_NO_LEAD.includes(kind) && lead && { lead }),
      });
      now.value = Date.now();
      const undo =
        kind === 'undone' || ABOUT_NO_LEAD.includes(kind) ? null : () => void record('undone', { event: event._id });
      said.value = kind === 'undone' ? { is: 'undone' } : { is: 'saved', undo };
      return true;
    } catch (error) {
      refuse(error, null);
      return false;
    }
  };

  const whoAmI = async () => {
    person.value ??= await thisPerson();
    return person.value;
  };

  effect(() => {
    if (key.value === null) return;
    said.value = null;
    void load();
  });
  const keepSince = () =>
    new Date(Date.now() - ledger.agreements.inForce.agreement.privacy.retentionDays * DAY).toISOString();
  dropSeenBefore(keepSince()).catch((error) => console.error('Leadpact', error));
  effect(() => {
    if (lead.value === null) return;
    // A convenience only: a full storage must not disturb the check; recording says so when it matters.
    rememberSeen(lead.value, clockNow(), keepSince()).catch((error) => console.error('Leadpact', error));
  });
  onStoreChange((change) => {
    if (change.events === null) {
      void ledger.loadNames();
      void mappingsChanged();
      // Another page may have said who works here, too.
      Promise.all([ledger.agreements.load(), thisPerson()]).then(
        ([, me]) => {
          person.value = me;
        },
        (error) => refuse(error, null, 'cannotRead'),
      );
    } else if (change.events === key.value) void load();
  }, stopped);
  tickWhileVisible(now, stopped);
  void loadTaught();
  whoAmI().catch((error) => refuse(error, null, 'cannotRead'));

  return {
    lead,
    review: reviewed,
    clock,
    checkedRows,
    obstacle,
    person,
    agreements: ledger.agreements,
    now,
    said,
    personName: (id) =>
      id === person.value?.id ? t('timeline.you') : (ledger.names.value.get(id) ?? t('timeline.somebody')),
    agreementOf: ({ agreement }) =>
      ((agreement && ledger.agreements.cited(agreement)) || ledger.agreements.inForce).agreement,
    record,
    handOver: async (note) => {
      const reviewing = reviewed.value;
      if (lead.value === null || reviewing === null) return false;
      return record(
        'handed over',
        handedOver(lead.value, reviewing, ledger.agreements.inForce.agreement, note, clockNow()),
      );
    },
    countKept: async () => (key.value === null ? 0 : (await keptAbout({ lead: key.value })).length),
    forgetLead: async () => {
      if (key.value === null) return false;
      try {
        await forget({ lead: key.value }, await whoAmI(), ledger.agreements.inForce);
        said.value = { is: 'erased' };
        await load();
        return true;
      } catch (error) {
        refuse(error, null);
        return false;
      }
    },
    taught,
    teach: async (field, place) => {
      if (lead.value === null) return false;
      const { origin } = new URL(lead.value.address);
      const { kind } = lead.value;
      const stored = await record('mapping taught', { origin, kind, field, place });
      if (stored) await mappingsChanged();
      return stored;
    },
    forget: async ({ event }) => {
      const stored = await record('mapping removed', { taught: event });
      if (stored) await mappingsChanged();
      return stored;
    },
    saveMe: async (name, side) => {
      try {
        const me = { ...(await whoAmI()), name, side };
        await savePerson(me);
        person.value = me;
      } catch (error) {
        refuse(error, null);
        return false;
      }
      return record('person', { name, side });
    },
  };
}

/** The clock ticks each second, and only while somebody can see it. */
function tickWhileVisible(now: Signal<number>, stopped: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = () => {
    clearInterval(timer);
    if (document.visibilityState !== 'visible' || stopped.aborted) return;
    now.value = Date.now();
    timer = setInterval(() => {
      now.value = Date.now();
    }, 1_000);
  };
  document.addEventListener('visibilitychange', run, { signal: stopped });
  stopped.addEventListener('abort', run);
  run();
}

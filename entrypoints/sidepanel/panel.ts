/** The panel's state: what the page says, what is stored about it, and everything computed from both. */
import { effect, type Signal, signal } from '@preact/signals';
import type { RefusedWords, Said } from '../../components/Notice';
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { Entry, EventBodies, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import { handedOver, type ToldToSales } from '../../utils/domain/hand-over';
import type { Field, LeadKey } from '../../utils/domain/lead';
import { handOverEntries } from '../../utils/domain/loop/hand-over-entries';
import type { Taught, TaughtPlace } from '../../utils/domain/mapping';
import type { People } from '../../utils/domain/people';
import { type Person, type PersonId, personBody } from '../../utils/domain/person';
import { now as clockNow, nowMs } from '../../utils/platform/clock';
import { whenStored } from '../../utils/store/changes';
import { keptAbout } from '../../utils/store/erase';
import { dropSeenBefore, rememberSeen } from '../../utils/store/seen';
import { savePerson, thisPerson } from '../../utils/store/settings';
import { StoreRefused } from '../../utils/store/store-refused';
import type { TeamAgreements } from '../shared/agreements';
import { forget } from '../shared/forget';
import type { Follower } from './follow';
import { type LeadInView, leadInView } from './lead-in-view';
import type { Ledger } from './ledger';
import { followTeam, type TeamLoop } from './loop/team';
import type { TeamEvents } from './team-events';
import { tickWhileVisible } from './tick';

export interface Panel extends Omit<LeadInView, 'key' | 'events'> {
  person: Signal<Person | null>;
  agreements: TeamAgreements;
  now: Signal<number>;
  said: Signal<Said | null>;
  personName(id: string): string;
  /** The version that an event cites, else the one in force. */
  agreementOf(event: StoredEvent): Agreement;
  /** @param at when it happened, where that was before now. */
  record<K extends KnownKind>(kind: K, body: EventBodies[K], at?: Instant): Promise<boolean>;
  /** Entries that belong together, about the lead in view or another one: all are stored and taken back, or none. */
  recordAll(entries: readonly Entry[], about?: { lead?: LeadKey; at?: Instant }): Promise<boolean>;
  /** @param to the rep who gets it at once; null: whoever assigns decides. */
  handOver(told: ToldToSales, to: PersonId | null): Promise<boolean>;
  team: TeamLoop;
  saveMe(changed: Partial<Person>): Promise<boolean>;
  /** Everybody, as they last said about themselves. */
  people: Signal<People>;
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

export function createPanel(follower: Follower, ledger: Ledger, teamEvents: TeamEvents, stopped: AbortSignal): Panel {
  const now = signal(nowMs());
  const said = signal<Said | null>(null);
  const person = signal<Person | null>(null);
  const inView = leadInView(follower, ledger, now, stopped);
  const { lead, key, events, review: reviewed } = inView;

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
      await Promise.all([ledger.load(key.value), ledger.loadPeople()]);
    } catch (error) {
      refuse(error, () => void load(), 'cannotRead');
      // The check needs nothing stored: show it, and say that earlier entries are missing.
      if (key.value !== null) ledger.events.value = { lead: key.value, events: [] };
    }
  };

  const recordAll: Panel['recordAll'] = async (entries, { lead = key.value ?? undefined, at } = {}) => {
    const isAboutLead = !entries.some(({ kind }) => ABOUT_NO_LEAD.includes(kind));
    try {
      const by = await whoAmI();
      const stored = await ledger.record(entries, {
        by,
        now: clockNow(),
        ...(at !== undefined && { at }),
        ...(isAboutLead && lead && { lead }),
      });
      now.value = nowMs();
      const isUndo = entries.some(({ kind }) => kind === 'undone');
      const undoing = stored.map(({ _id }): Entry => ({ kind: 'undone', body: { event: _id } }));
      const undo = isUndo || !isAboutLead ? null : () => void recordAll(undoing, { lead });
      said.value = isUndo ? { is: 'undone' } : { is: 'saved', undo };
      return true;
    } catch (error) {
      refuse(error, null);
      return false;
    }
  };
  const record: Panel['record'] = (kind, body, at) => recordAll([{ kind, body } as Entry], { at });

  const whoAmI = async () => {
    person.value ??= await thisPerson();
    return person.value;
  };

  /** Also under another of its keys. */
  const isInView = (lead: LeadKey) => events.peek()?.some((event) => event.lead === lead) === true;

  effect(() => {
    if (key.value === null) return;
    said.value = null;
    void load();
  });
  const keepSince = () =>
    new Date(nowMs() - ledger.agreements.inForce.agreement.privacy.retentionDays * DAY).toISOString();
  dropSeenBefore(keepSince()).catch((error) => console.error('Leadpact', error));
  effect(() => {
    if (lead.value === null) return;
    // A convenience only: a full storage must not disturb the check; recording says so when it matters.
    rememberSeen(lead.value, clockNow(), keepSince()).catch((error) => console.error('Leadpact', error));
  });
  const othersChanged = async () => {
    void mappingsChanged();
    // Another page may have said who works here, too.
    const [me] = await Promise.all([thisPerson(), ledger.agreements.load(), ledger.loadPeople()]);
    person.value = me;
  };
  whenStored(async (leads) => {
    if (leads.has(null)) await othersChanged().catch((error) => refuse(error, null, 'cannotRead'));
    if ([...leads].some((lead) => lead !== null && (lead === key.value || isInView(lead)))) await load();
  }, stopped);
  tickWhileVisible(now, stopped);
  void loadTaught();
  // Lists without a lead in view name people too, and clocks run in their hours.
  ledger.loadPeople().catch((error) => console.error('Leadpact', error));
  whoAmI().catch((error) => refuse(error, null, 'cannotRead'));

  return {
    ...inView,
    people: ledger.people,
    person,
    agreements: ledger.agreements,
    now,
    said,
    personName: (id) =>
      id === person.value?.id ? t('timeline.you') : (ledger.people.value.get(id)?.name ?? t('timeline.somebody')),
    agreementOf: ({ agreement }) =>
      ((agreement && ledger.agreements.cited(agreement)) || ledger.agreements.inForce).agreement,
    record,
    recordAll,
    handOver: async (told, to) => {
      const reviewing = reviewed.value;
      if (lead.value === null || reviewing === null) return false;
      const { agreement } = ledger.agreements.inForce;
      const body = handedOver(lead.value, reviewing, agreement, told, clockNow());
      return recordAll(handOverEntries(body, to, reviewing.timeline));
    },
    team: followTeam(teamEvents, key, stopped),
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
    saveMe: async (changed) => {
      let me: Person;
      try {
        me = { ...(await whoAmI()), ...changed };
        await savePerson(me);
        person.value = me;
      } catch (error) {
        refuse(error, null);
        return false;
      }
      const stored = await record('person', personBody(me));
      await ledger.loadPeople().catch((error) => refuse(error, null, 'cannotRead'));
      return stored;
    },
  };
}

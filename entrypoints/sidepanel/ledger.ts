/** What is stored about the lead in view, as signals: its events, the people; and recording a new event. */
import { type Signal, signal } from '@preact/signals';
import type { Entry, Instant, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { mappingsOf, type Taught } from '../../utils/domain/mapping';
import { type People, peopleOf } from '../../utils/domain/people';
import type { Person } from '../../utils/domain/person';
import { eventsOfKind } from '../../utils/store/events';
import type { TeamAgreements } from '../shared/agreements';
import { eventsOfOneLead } from '../shared/one-lead';
import { recordEvents } from '../shared/record';

export interface Ledger {
  /** Events of one lead, under whichever of its keys; null while they are being loaded. */
  events: Signal<{ lead: LeadKey; events: StoredEvent[] } | null>;
  /** Everybody, as they last said about themselves: names, and hours of their own. */
  people: Signal<People>;
  agreements: TeamAgreements;
  /** What was taught about pages, by everybody. */
  mappings(): Promise<Taught[]>;
  load(lead: LeadKey): Promise<void>;
  loadPeople(): Promise<void>;
  /** @returns the stored events: all of them or none. @throws StoreRefused: then nothing was stored. */
  record(
    entries: readonly Entry[],
    about: { lead?: LeadKey; by: Person; now: Instant; at?: Instant },
  ): Promise<StoredEvent[]>;
}

export function openLedger(agreements: TeamAgreements): Ledger {
  const events: Ledger['events'] = signal(null);
  const people: Ledger['people'] = signal(new Map());
  let wanted: LeadKey | null = null;

  const load = async (lead: LeadKey) => {
    wanted = lead;
    const found = await eventsOfOneLead(lead);
    // Another lead may have come into view while this one was being read.
    if (wanted === lead) events.value = { lead, events: found };
  };

  const loadPeople = async () => {
    people.value = peopleOf(await eventsOfKind('person'));
  };

  return {
    events,
    people,
    agreements,
    async mappings() {
      const [taught, removed, undone] = await Promise.all(
        ['mapping taught', 'mapping removed', 'undone'].map((kind) => eventsOfKind(kind)),
      );
      return mappingsOf([...taught!, ...removed!, ...undone!]);
    },
    load,
    loadPeople,
    async record(entries, about) {
      const stored = await recordEvents(entries, { ...about, inForce: agreements.inForce });
      const { lead } = about;
      if (lead !== undefined && events.value?.lead === lead) {
        events.value = { lead, events: [...events.value.events, ...stored] };
      }
      return stored;
    },
  };
}

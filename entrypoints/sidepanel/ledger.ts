/** What is stored about the lead in view, as signals: its events, the people, the agreements; and recording a new event. */
import { type Signal, signal } from '@preact/signals';
import { starterAgreement } from '../../locales/starter/agreement';
import type { AgreementVersion, CalendarRule } from '../../utils/domain/agreement';
import type { EventBodies, EventDraft, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { mappingsOf, type Taught } from '../../utils/domain/mapping';
import type { Person } from '../../utils/domain/person';
import { isKnown } from '../../utils/domain/standing';
import { citationOf, storedVersions } from '../../utils/store/agreements';
import { sealEvent } from '../../utils/store/event-id';
import { addEvent, eventsOfKind, eventsOfLead } from '../../utils/store/events';
import type { AgreementRow } from '../../utils/store/schema';

export interface Ledger {
  /** Events of one lead; null while they are being loaded. */
  events: Signal<{ lead: LeadKey; events: StoredEvent[] } | null>;
  /** Everybody's newest name. */
  names: Signal<Map<string, string>>;
  inForce: AgreementVersion;
  cited(cite: string): AgreementVersion | undefined;
  /** What was taught about pages, by everybody. */
  mappings(): Promise<Taught[]>;
  load(lead: LeadKey): Promise<void>;
  loadNames(): Promise<void>;
  /** @returns the stored event. @throws StoreRefused: then nothing was stored. */
  record<K extends KnownKind>(
    kind: K,
    body: EventBodies[K],
    about: { lead?: LeadKey; by: Person; now: Instant },
  ): Promise<StoredEvent>;
}

/** @param teamCalendar the hours of the starter agreement, while the team has none of its own. */
export async function openLedger(teamCalendar: CalendarRule): Promise<Ledger> {
  const starter = starterAgreement(teamCalendar);
  const inForce: AgreementVersion = { cite: await citationOf(starter), agreement: starter, standing: 'provisional' };
  const row: AgreementRow = { cite: inForce.cite, agreement: starter };
  const events: Ledger['events'] = signal(null);
  const names = signal(new Map<string, string>());
  let versions = new Map([[inForce.cite, inForce]]);
  let wanted: LeadKey | null = null;

  const load = async (lead: LeadKey) => {
    wanted = lead;
    const [found, stored] = await Promise.all([eventsOfLead(lead), storedVersions()]);
    versions = new Map([...stored.map((version) => [version.cite, version] as const), [inForce.cite, inForce]]);
    // Another lead may have come into view while this one was being read.
    if (wanted === lead) events.value = { lead, events: found };
  };

  const loadNames = async () => {
    const people = (await eventsOfKind('person')).filter(isKnown);
    names.value = new Map(people.flatMap((event) => (event.kind === 'person' ? [[event.by, event.body.name]] : [])));
  };

  return {
    events,
    names,
    inForce,
    cited: (cite) => versions.get(cite),
    async mappings() {
      const [taught, removed, undone] = await Promise.all(
        ['mapping taught', 'mapping removed', 'undone'].map((kind) => eventsOfKind(kind)),
      );
      return mappingsOf([...taught!, ...removed!, ...undone!]);
    },
    load,
    loadNames,
    async record(kind, body, { lead, by, now }) {
      const draft = {
        v: 1,
        team: 'local',
        kind,
        by: by.id,
        made: now,
        at: now,
        agreement: inForce.cite,
        body,
        ...(lead && { lead }),
      };
      const event = await sealEvent(draft as EventDraft);
      await addEvent(event, row);
      if (lead !== undefined && events.value?.lead === lead) {
        events.value = { lead, events: [...events.value.events, event] };
      }
      return event;
    },
  };
}

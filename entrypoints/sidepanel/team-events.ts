/** What happened with all leads, as signals: read once, and each lead anew when something about it was stored. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { CLOCK_KINDS } from '../../utils/domain/sla/clock-events';
import { standing } from '../../utils/domain/standing';
import { whenStored } from '../../utils/store/changes';
import { eventsOfKind, eventsOfLead } from '../../utils/store/events';

/** A lead's events are the same array for as long as none of them changed. */
export type EventsByLead = ReadonlyMap<LeadKey, readonly StoredEvent[]>;

export interface TeamEvents {
  /** Null while what is stored is being read. */
  events: ReadonlySignal<EventsByLead | null>;
  /** The same without what was taken back, oldest first. Entries are taken back under the lead that they are about. */
  standing: ReadonlySignal<EventsByLead | null>;
}

/** What decides whose a lead is, what is owed, how it ended, and which clocks run. */
const KINDS = new Set<string>([...CLOCK_KINDS, ...(['accepted', 'return answered', 'linked'] satisfies KnownKind[])]);
/** More leads than these at once are faster read all together. */
const MANY = 200;

export function followTeamEvents(stopped: AbortSignal): TeamEvents {
  const events = signal<EventsByLead | null>(null);
  const readAll = async () => {
    // One after the other: what the lead in view asks for comes in between.
    const found: StoredEvent[] = [];
    for (const kind of KINDS) for (const event of await eventsOfKind(kind)) found.push(event);
    const byLead = Map.groupBy(found, ({ lead }) => lead ?? null);
    byLead.delete(null);
    events.value = byLead as Map<LeadKey, StoredEvent[]>;
  };
  const readLeads = async (leads: readonly LeadKey[]) => {
    const found = await Promise.all(leads.map(eventsOfLead));
    const byLead = new Map(events.value);
    for (const [index, lead] of leads.entries()) {
      const about = found[index]!.filter(({ kind }) => KINDS.has(kind));
      if (about.length > 0) byLead.set(lead, about);
      else byLead.delete(lead);
    }
    events.value = byLead;
  };

  // What is stored while everything is being read may have come too late for it, and is read after it.
  const first = readAll();
  first.catch((error) => console.error('Leadpact', error));
  whenStored(async (changed) => {
    await first.catch(() => {});
    const leads = [...changed].filter((lead) => lead !== null);
    if (events.value === null || leads.length > MANY) await readAll();
    else if (leads.length > 0) await readLeads(leads);
  }, stopped);

  const stood = new WeakMap<readonly StoredEvent[], readonly StoredEvent[]>();
  const standingOf = (about: readonly StoredEvent[]) => {
    const known = stood.get(about) ?? standing(about);
    stood.set(about, known);
    return known;
  };
  return {
    events,
    standing: computed(
      () => events.value && new Map([...events.value].map(([lead, about]) => [lead, standingOf(about)])),
    ),
  };
}

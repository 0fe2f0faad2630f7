/** The board of this person, from what is stored now: nothing of it is remembered anywhere. */
import type { StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { wordsOf } from '../../utils/domain/lead';
import { addressOf, recordName } from '../../utils/domain/lead-address';
import { type People, peopleOf } from '../../utils/domain/people';
import type { PersonId } from '../../utils/domain/person';
import type { Announced } from '../../utils/domain/sla/alerts';
import { type Board, type BoardMemory, boardOf } from '../../utils/domain/sla/board';
import type { Holidays } from '../../utils/domain/sla/calendar';
import { byLead, CLOCK_KINDS } from '../../utils/domain/sla/clock-events';
import { announcements } from '../../utils/store/announced';
import { eventsOfKind } from '../../utils/store/events';
import { seenLeads } from '../../utils/store/seen';
import type { TeamAgreements } from './agreements';

/** What the board is computed from; read anew when something was stored. */
export interface BoardSource extends BoardNames {
  /** Each lead's standing events. */
  events: ReadonlyMap<LeadKey, readonly StoredEvent[]>;
}

/** What is known here about people and leads, and of what this person was told. */
export interface BoardNames {
  people: People;
  announced: Announced[];
  /** What each lead is called here, and where its page is. */
  leads: Map<LeadKey, LeadName>;
}

export interface LeadName {
  name: string | null;
  company: string | null;
  /** Null: nowhere to go. */
  address: string | null;
}

/** @throws StoreRefused */
export async function readBoardSource(): Promise<BoardSource> {
  const kinds = await Promise.all(CLOCK_KINDS.map(eventsOfKind));
  const events = byLead(kinds.flat());
  return { events, ...(await readBoardNames(events)) };
}

/** @throws StoreRefused */
export async function readBoardNames(events: BoardSource['events']): Promise<BoardNames> {
  const [people, announced, seen] = await Promise.all([eventsOfKind('person'), announcements(), seenLeads()]);
  const leads = new Map<LeadKey, LeadName>();
  for (const [lead, about] of events) {
    const handOff = about.findLast(({ kind }) => kind === 'handed over');
    if (handOff === undefined) continue;
    const { company = null } = handOff.body as { company?: string };
    leads.set(lead, { name: null, company, address: addressOf(lead) });
  }
  for (const { key, lead } of seen) {
    const company = wordsOf(lead.fields, 'company') ?? leads.get(key)?.company ?? null;
    leads.set(key, { name: wordsOf(lead.fields, 'name') ?? null, company, address: lead.address });
  }
  return { people: peopleOf(people), announced, leads };
}

/** @param now epoch ms. */
export function boardFrom(
  source: BoardSource,
  agreements: TeamAgreements,
  holidays: Holidays,
  me: PersonId,
  now: number,
  memory?: BoardMemory,
): Board {
  const { inForce, versions } = agreements;
  const since = versions.versions.find(({ cite }) => cite === inForce.cite)?.completedAt ?? null;
  const setting = { agreements, people: source.people, holidays };
  return boardOf(source.events, setting, me, since, now, memory);
}

/** "Ingrid Sørlie · Fjordvarme AS", as far as this device knows; at the least the record's own number. */
export function leadWords(key: LeadKey, leads: BoardSource['leads'], unnamed: (record: string) => string): string {
  const { name = null, company = null } = leads.get(key) ?? {};
  return [name, company].filter((part) => part !== null).join(' · ') || unnamed(recordName(key));
}

/** Each lead's story between the teams, folded from everybody's events: whose it is, where it stands, how it ended. */
import type { LeadEvent, StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import type { PersonId } from '../person';
import { isKnown, type LoopState, loopState, standing } from '../standing';
import { oneLead } from './one-lead';

export interface Story {
  /** Stands for the lead; the first of its keys. */
  key: LeadKey;
  /** Every key that is this lead, sorted. */
  keys: LeadKey[];
  /** What stands and this version knows, oldest first. */
  timeline: LeadEvent[];
  /** The newest hand-off; undefined: it was never handed over. */
  handOff: LeadEvent<'handed over'> | undefined;
  state: LoopState;
  /** Whom the lead was given to since its newest hand-off, else who contacted it; null: it waits for somebody. */
  owner: PersonId | null;
  outcome: 'won' | 'lost' | null;
}

/** @param events of any leads, in any order. Leads come in the order of their keys. */
export function storiesOf(events: readonly StoredEvent[]): Story[] {
  const known = standing(events).filter(isKnown);
  const keysOf = oneLead(known);
  const timelines = new Map<LeadKey, LeadEvent[]>();
  for (const event of known) {
    if (event.lead === undefined) continue;
    const key = keysOf(event.lead)[0]!;
    const timeline = timelines.get(key);
    if (timeline) timeline.push(event);
    else timelines.set(key, [event]);
  }
  return [...timelines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, timeline]) => ({ key, keys: keysOf(key), timeline, ...standOf(timeline) }));
}

/**
 * As `storiesOf`, again and again: a lead whose events are the same array as before is not folded anew.
 * @returns takes each lead's events, by the key that they were entered under.
 */
export function createStories(): (byLead: ReadonlyMap<LeadKey, readonly StoredEvent[]>) => Story[] {
  const folded = new WeakMap<readonly StoredEvent[], Story[]>();
  const alone = (events: readonly StoredEvent[]) => {
    const stories = folded.get(events) ?? storiesOf(events);
    folded.set(events, stories);
    return stories;
  };
  return (byLead) => {
    const joined = new Set<LeadKey>();
    for (const [lead, events] of byLead) {
      for (const event of events) {
        if (event.kind === 'linked' && isKnown(event)) joined.add(lead).add((event.body as { to: LeadKey }).to);
      }
    }
    const together = storiesOf([...joined].flatMap((lead) => byLead.get(lead) ?? []));
    const apart = [...byLead].flatMap(([lead, events]) => (joined.has(lead) ? [] : alone(events)));
    return [...apart, ...together].sort((a, b) => (a.key < b.key ? -1 : 1));
  };
}

function standOf(timeline: LeadEvent[]): Pick<Story, 'handOff' | 'state' | 'owner' | 'outcome'> {
  const handOff = timeline.findLast((event) => event.kind === 'handed over');
  let owner: PersonId | null = null;
  let outcome: Story['outcome'] = null;
  for (const event of sinceHandOff({ timeline, handOff })) {
    if (event.kind === 'assigned' || event.kind === 'reassigned') owner = event.body.to;
    if (event.kind === 'contacted') owner ??= event.by;
    if (event.kind === 'won' || event.kind === 'lost') outcome = event.kind;
  }
  return { handOff, state: loopState(timeline), owner, outcome };
}

/** By time and not by place: what was stored together with the hand-off has its instant and may come before it. */
export function sinceHandOff({ timeline, handOff }: Pick<Story, 'timeline' | 'handOff'>): LeadEvent[] {
  return handOff ? timeline.filter(({ at }) => at >= handOff.at) : [...timeline];
}

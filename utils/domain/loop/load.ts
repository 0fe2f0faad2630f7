/** What each rep has on the desk now, so that whoever assigns does it fairly (H2). */
import type { People } from '../people';
import type { PersonId } from '../person';
import { isAway } from './colleagues';
import type { Story } from './story';

export interface Load {
  /** Handed over and not yet contacted. */
  waiting: number;
  /** Contacted, neither won nor lost. */
  inDialogue: number;
}

export interface SalesPerson {
  id: PersonId;
  name: string;
  load: Load;
  away: boolean;
}

/** Sales' people with their load: who is at work first, then the least loaded. @param day local day. */
export function salesPeople(stories: readonly Story[], people: People, day: string): SalesPerson[] {
  const loads = loadsOf(stories);
  return [...people]
    .filter(([, { side }]) => side === 'sales')
    .map(([id, said]) => ({
      id,
      name: said.name,
      load: loads.get(id) ?? { waiting: 0, inDialogue: 0 },
      away: isAway(said, day),
    }))
    .sort(
      (a, b) =>
        Number(a.away) - Number(b.away) ||
        a.load.waiting - b.load.waiting ||
        a.load.inDialogue - b.load.inDialogue ||
        (a.id < b.id ? -1 : 1),
    );
}

export function loadsOf(stories: readonly Story[]): Map<PersonId, Load> {
  const loads = new Map<PersonId, Load>();
  for (const { owner, state, outcome } of stories) {
    if (owner === null || outcome !== null || (state !== 'withSales' && state !== 'contacted')) continue;
    const load = loads.get(owner) ?? { waiting: 0, inDialogue: 0 };
    if (state === 'withSales') load.waiting += 1;
    else load.inDialogue += 1;
    loads.set(owner, load);
  }
  return loads;
}

/** Leads that were handed over and belong to nobody yet, the longest waiting first. */
export function unassigned(stories: readonly Story[]): Story[] {
  return stories
    .filter(({ owner, state }) => owner === null && state === 'withSales')
    .sort((a, b) => (a.handOff!.at < b.handOff!.at ? -1 : 1));
}

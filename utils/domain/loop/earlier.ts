/** What became of earlier leads of the same source or campaign (F6): trust comes from results. */
import type { LeadKey } from '../lead';
import { fold } from '../lexicon/folding';
import type { Story } from './story';

export interface Outcomes {
  handedOver: number;
  contacted: number;
  returned: number;
  won: number;
  lost: number;
}

/** From so many leads on, shares say something; below, the counts are called few. */
export const ENOUGH = 10;

/**
 * @param value as hand-offs keep it: a canonical source, or a campaign's name, whose spelling is not looked at closely.
 * @param except the lead in view.
 */
export function outcomesOf(
  stories: readonly Story[],
  field: 'source' | 'campaign',
  value: string,
  except: LeadKey | null,
): Outcomes {
  const wanted = fold(value);
  const counts: Outcomes = { handedOver: 0, contacted: 0, returned: 0, won: 0, lost: 0 };
  for (const { keys, timeline, handOff, outcome } of stories) {
    const kept = handOff?.body.values[field];
    if (kept === undefined || fold(kept) !== wanted || (except !== null && keys.includes(except))) continue;
    counts.handedOver += 1;
    if (timeline.some(({ kind }) => kind === 'contacted')) counts.contacted += 1;
    if (timeline.some(({ kind }) => kind === 'rejected')) counts.returned += 1;
    if (outcome !== null) counts[outcome] += 1;
  }
  return counts;
}

/** Criteria that marketing and sales read differently again and again: then the definition is at fault, not the lead. */
import type { LeadEvent } from '../events';
import type { Story } from './story';

/** From so many disputes on, a change of the agreement is proposed. */
export const DISPUTES_FOR_A_CHANGE = 3;

/** A lead that sales returned, and what the answer was. */
export interface Case {
  story: Story;
  rejection: LeadEvent<'rejected'>;
}

export interface Dispute {
  criterion: string;
  cases: Case[];
}

/**
 * Disputed returns by the criterion that they named, the most disputed first.
 * @param isAsThen whether a criterion still says what it said when the lead was returned: a mended one starts anew.
 */
export function disputesOf(
  stories: readonly Story[],
  isAsThen: (rejection: LeadEvent<'rejected'>, criterion: string) => boolean,
): Dispute[] {
  const cases = new Map<string, Case[]>();
  for (const story of stories) {
    const disputed = new Set(
      story.timeline.flatMap((event) =>
        event.kind === 'return answered' && event.body.answer === 'disputed' ? [event.body.rejection] : [],
      ),
    );
    for (const rejection of story.timeline) {
      if (rejection.kind !== 'rejected' || !disputed.has(rejection._id)) continue;
      for (const criterion of new Set(rejection.body.criteria)) {
        if (isAsThen(rejection, criterion))
          cases.set(criterion, [...(cases.get(criterion) ?? []), { story, rejection }]);
      }
    }
  }
  return [...cases]
    .map(([criterion, found]) => ({ criterion, cases: found }))
    .sort((a, b) => b.cases.length - a.cases.length || (a.criterion < b.criterion ? -1 : 1));
}

/** The answer owed: a returned lead is marketing's to answer, and stays on the list until it is. */
import type { LeadEvent } from '../events';
import { type Story, sinceHandOff } from './story';

export interface OwedReturn {
  story: Story;
  rejection: LeadEvent<'rejected'>;
}

/** Rejections without an answer, the oldest first. Handing the lead over again is an answer, too. */
export function returnsOwed(stories: readonly Story[]): OwedReturn[] {
  return stories
    .flatMap((story) => rejectionsOwed(story).map((rejection) => ({ story, rejection })))
    .sort((a, b) => compare(a.rejection.at, b.rejection.at) || compare(a.rejection._id, b.rejection._id));
}

/** Of one lead. Two people may have returned it: each is owed an answer. */
export function rejectionsOwed(story: Pick<Story, 'timeline' | 'handOff'>): LeadEvent<'rejected'>[] {
  const answered = new Set(
    story.timeline.flatMap((event) => (event.kind === 'return answered' ? [event.body.rejection] : [])),
  );
  return sinceHandOff(story)
    .filter((event) => event.kind === 'rejected')
    .filter(({ _id }) => !answered.has(_id));
}

/** Leads whose time of nurture is over and that nobody handed over again. @param day local day. */
export function nurtureOver(stories: readonly Story[], day: string): (OwedReturn & { until: string })[] {
  return stories.flatMap((story) => {
    const answer = sinceHandOff(story).findLast((event) => event.kind === 'return answered');
    const until = answer?.body.answer === 'nurture' ? answer.body.until : undefined;
    const rejection = story.timeline.find(({ _id }) => _id === answer?.body.rejection);
    return rejection?.kind === 'rejected' && until !== undefined && until <= day ? [{ story, rejection, until }] : [];
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

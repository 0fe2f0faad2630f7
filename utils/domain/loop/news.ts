/** What sales did with the leads that somebody handed over: the marketer hears of it. */
import type { Instant, LeadEvent } from '../events';
import type { PersonId } from '../person';
import { type Story, sinceHandOff } from './story';

const TOLD = ['contacted', 'accepted', 'praised', 'rejected', 'left alone', 'won', 'lost'] as const;
export type NewsKind = (typeof TOLD)[number];

export interface News {
  story: Story;
  event: LeadEvent<NewsKind>;
}

/**
 * The newest first. Not told by when it was made alone: what a colleague entered offline arrives late.
 * @param since what was made before is no news.
 * @param heard ids of events that this person has seen here.
 */
export function newsFor(
  person: PersonId,
  stories: readonly Story[],
  since: Instant,
  heard: ReadonlySet<string>,
): News[] {
  return stories
    .filter(({ handOff }) => handOff?.by === person)
    .flatMap((story) =>
      sinceHandOff(story)
        .filter(isTold)
        .filter(({ by, made, _id }) => by !== person && made >= since && !heard.has(_id))
        .map((event) => ({ story, event })),
    )
    .sort((a, b) => (a.event.at > b.event.at ? -1 : a.event.at < b.event.at ? 1 : a.event._id > b.event._id ? -1 : 1));
}

function isTold(event: LeadEvent): event is LeadEvent<NewsKind> {
  return (TOLD as readonly string[]).includes(event.kind);
}

/** What people answered about leads where the page is silent. */
import type { Answer } from './criteria/kind';
import type { StoredEvent } from './events';
import type { LeadKey } from './lead';
import { isKnown, standing } from './standing';

/** The newest answer by the criterion's id. */
export type Answers = ReadonlyMap<string, Answer>;

/** @param timeline the events of one lead that still stand, oldest first. */
export function newestAnswers(timeline: readonly StoredEvent[]): Answers {
  const answers = new Map<string, Answer>();
  for (const event of timeline) {
    if (!isKnown(event) || event.kind !== 'question answered') continue;
    answers.set(event.body.criterion, { answer: event.body.answer, by: event.by, at: event.at });
  }
  return answers;
}

const NONE: Answers = new Map();

/** @param events answers about any leads, with the events that take some of them back. */
export function answersByLead(events: readonly StoredEvent[]): (lead: LeadKey) => Answers {
  const ofLead = new Map<LeadKey, StoredEvent[]>();
  for (const event of standing(events)) {
    if (event.lead === undefined) continue;
    const known = ofLead.get(event.lead);
    if (known) known.push(event);
    else ofLead.set(event.lead, [event]);
  }
  const answers = new Map([...ofLead].map(([lead, timeline]) => [lead, newestAnswers(timeline)]));
  return (lead) => answers.get(lead) ?? NONE;
}

/** What was answered about every lead on this device. */
import { type Answers, answersByLead } from '../domain/answers';
import type { LeadKey } from '../domain/lead';
import { eventsOfKind } from './events';

/** @throws StoreRefused */
export async function answersGiven(): Promise<(lead: LeadKey) => Answers> {
  const [answered, undone] = await Promise.all([eventsOfKind('question answered'), eventsOfKind('undone')]);
  return answersByLead([...answered, ...undone]);
}

/** The feedback that sales owes marketing on every lead that it has talked to (F5). */
import { contactIn } from './first-contact';
import { type ClockSetting, type LeadClock, leadClock, repOf, salesSchedule, versionOf } from './lead-clock';
import { firstOf, type LeadStory, msOf, pausesIn } from './lead-story';

/**
 * From the first contact to the first feedback since the hand-off; null when no time is agreed, the lead was never
 * handed over, or sales gave it back with its reason before any contact: then nothing is owed any more.
 *
 * Feedback says what the lead was like (F1, F2): praise, a rejection with its reason, or how it ended (won, lost).
 * Accepting is none: it says that sales takes the lead on. Leaving alone ends the clock without a breach (S4b). What
 * was said before the contact counts. The contact ends a pause that was waiting for it.
 */
export function feedbackClock(story: LeadStory, setting: ClockSetting, now: number): LeadClock | null {
  const handOff = story.handOffs.at(-1);
  if (!handOff) return null;
  const version = versionOf(handOff, setting.agreements);
  const targetMinutes = version.agreement.sla.sales.feedbackWithin ?? null;
  if (targetMinutes === null) return null;

  const contact = contactIn(story, version.agreement);
  const feedback = firstOf(story.since, 'praised', 'rejected', 'won', 'lost');
  const leftAlone = firstOf(story.since, 'left alone');
  if (!contact && (feedback?.kind === 'rejected' || leftAlone)) return null;
  const start = contact ? msOf(contact.at) : null;
  const notBefore = (event: typeof feedback | typeof leftAlone) =>
    event && start !== null ? Math.max(msOf(event.at), start) : null;
  return leadClock('feedback', {
    start,
    targetMinutes,
    doneAt: notBefore(feedback),
    endedAt: notBefore(leftAlone),
    pauses: contact ? pausesIn(story.since.slice(story.since.indexOf(contact))) : [],
    schedule: salesSchedule(story, setting),
    owner: repOf(story) ?? contact?.by ?? null,
    version,
    now,
  });
}

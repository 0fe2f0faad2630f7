/** The three clocks of a lead: marketing's to the hand-off, sales' to the first contact, and the feedback owed. */
import type { Instant, StoredEvent } from '../events';
import { feedbackClock } from './feedback-clock';
import { type FirstContactClock, firstContactClock } from './first-contact';
import { handOffClock } from './hand-off-clock';
import type { ClockSetting, LeadClock } from './lead-clock';
import { leadStory } from './lead-story';

/** Each null when nothing was agreed or it does not apply. */
export interface LeadClocks {
  handOff: LeadClock | null;
  firstContact: FirstContactClock | null;
  feedback: LeadClock | null;
}

/**
 * Computed from what happened, never stored: calendars come from the newest agreement in force and the newest `person`
 * events, so mending one corrects what has passed; targets and the warning from the version stamped at hand-off.
 *
 * @param events of one lead, in any order, those taken back already left out (see `standing`).
 * @param now epoch ms; an event from the future waits until its time.
 * @param page what the page shows now of when the lead itself did something; null: it shows nothing. Absent: no page.
 */
export function leadClocks(
  events: readonly StoredEvent[],
  setting: ClockSetting,
  now: number,
  page?: { actionAt: Instant | null },
): LeadClocks {
  const story = leadStory(events, now);
  return {
    handOff: handOffClock(story, page?.actionAt, setting, now),
    firstContact: firstContactClock(story, setting, now),
    feedback: feedbackClock(story, setting, now),
  };
}

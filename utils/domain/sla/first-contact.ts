/** Sales' promise (S2): from hand-off to first contact, within the time agreed for the lead's temperature. */
import type { Agreement, Temperature } from '../agreement';
import type { Instant, LeadEvent } from '../events';
import type { PersonId } from '../person';
import { type ClockSetting, type LeadClock, leadClock, repOf, salesSchedule, versionOf } from './lead-clock';
import { firstOf, type LeadStory, msOf, pausesIn } from './lead-story';

export interface FirstContactClock extends LeadClock {
  handedOverAt: Instant;
  /** Who handed the lead over. */
  by: PersonId;
  /** As stated at hand-off; it chose the target. */
  temperature: Temperature;
  /** The first contact since the hand-off, also when something else had ended the clock before. */
  contactedAt?: Instant;
}

/**
 * Null when the lead was never handed over. The newest hand-off starts it. What comes first after that stops it: a
 * contact keeps the promise; leaving the lead alone ends the clock without a breach; a rejection is an answer too, so
 * in time it ends the clock without a breach, but a late one is a breach like a late contact, or rejecting would wipe
 * breaches out.
 */
export function firstContactClock(story: LeadStory, setting: ClockSetting, now: number): FirstContactClock | null {
  const handOff = story.handOffs.at(-1);
  if (!handOff) return null;
  const version = versionOf(handOff, setting.agreements);
  const contact = contactIn(story, version.agreement);
  const other = firstOf(story.since, 'left alone', 'rejected');
  const answer = !other || (contact && isBefore(contact, other, story)) ? contact : other;
  const leftAlone = answer?.kind === 'left alone';
  const answeredAt = answer ? msOf(answer.at) : null;

  const { temperature } = handOff.body;
  const clock = leadClock('firstContact', {
    start: msOf(handOff.at),
    targetMinutes: version.agreement.sla.sales.firstContact[temperature],
    doneAt: leftAlone ? null : answeredAt,
    endedAt: leftAlone ? answeredAt : null,
    pauses: pausesIn(story.since),
    schedule: salesSchedule(story, setting),
    owner: repOf(story),
    version,
    now,
  });
  // A promise of contact is not met by a rejection, however quick.
  const state = answer?.kind === 'rejected' && clock.state === 'met' ? 'ended' : clock.state;
  return Object.assign(clock, {
    state,
    handedOverAt: handOff.at,
    by: handOff.by,
    temperature,
    contactedAt: contact?.at,
  });
}

/** The first contact since the hand-off through a channel that counts as contact in the agreement; no channel counts. */
export function contactIn({ since }: LeadStory, { sla }: Agreement): LeadEvent<'contacted'> | undefined {
  const counts = (channel: string | undefined) =>
    sla.sales.channels?.find(({ id }) => id === channel)?.isContact ?? true;
  return since.find(
    (event): event is LeadEvent<'contacted'> => event.kind === 'contacted' && counts(event.body.channel),
  );
}

function isBefore(a: LeadEvent, b: LeadEvent, { since }: LeadStory): boolean {
  return since.indexOf(a) < since.indexOf(b);
}

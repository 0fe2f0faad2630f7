/** Marketing's promise (S2b): from the lead's own action, where the page shows it, to the hand-off. */
import type { Instant } from '../events';
import { type ClockSetting, type LeadClock, leadClock, teamScheduleIn, versionOf } from './lead-clock';
import { firstOf, type LeadStory, msOf } from './lead-story';

/**
 * Null when no time is agreed, and for a lead that was never handed over and has no page open. *cannotKnow* when the
 * page shows no action, or one after the hand-off. The team's hours count throughout.
 *
 * A lead that was handed over twice for one action was handed over in time if it was the first time: what sales kept
 * it for is not marketing's. A lead that sales gave back starts anew when it acts again.
 *
 * @param seen the action's time as the page shows it now; null: the page shows none; undefined: no page is open.
 */
export function handOffClock(
  story: LeadStory,
  seen: Instant | null | undefined,
  setting: ClockSetting,
  now: number,
): LeadClock | null {
  const actedAgain = seen != null && isBack(story) && msOf(seen) > msOf(story.handOffs.at(-1)?.at ?? '');
  const isWaiting = story.handOffs.length === 0 || actedAgain;
  if (isWaiting && seen === undefined) return null;
  const recorded = story.handOffs.findLast(({ body }) => body.actionAt !== undefined)?.body.actionAt;
  const actionAt = isWaiting ? seen : recorded;
  const start = actionAt == null ? null : msOf(actionAt);
  const handOff = isWaiting ? undefined : story.handOffs.find(({ at }) => start === null || msOf(at) >= start);

  const version = versionOf(isWaiting ? undefined : (handOff ?? story.handOffs.at(-1)), setting.agreements);
  const targetMinutes = version.agreement.sla.marketing?.handOffWithin ?? null;
  if (targetMinutes === null) return null;
  const isKnown = start !== null && (isWaiting || handOff !== undefined);
  const clock = leadClock('handOff', {
    start: isKnown ? start : null,
    targetMinutes,
    doneAt: handOff ? msOf(handOff.at) : null,
    schedule: teamScheduleIn(setting),
    owner: handOff?.by ?? null,
    version,
    now,
  });
  return isKnown ? clock : { ...clock, state: 'cannotKnow' };
}

/** Sales has given the lead back since the newest hand-off. */
function isBack({ since }: LeadStory): boolean {
  return firstOf(since, 'rejected', 'left alone') !== undefined;
}

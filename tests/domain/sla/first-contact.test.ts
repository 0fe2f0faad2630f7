/** From hand-off to first contact: what starts the clock, what stops it, and which target it runs to. */
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../utils/domain/events';
import { leadClocks } from '../../../utils/domain/sla/lead-clocks';
import { newestHandOff } from '../../../utils/domain/sla/lead-story';
import { event, handedOver, settingOf } from './clock-setting';
import { HOUR, MINUTE } from './oslo';

const setting = settingOf();

const friday = (time: string) => `2026-06-05T${time}:00.000+02:00`;
const monday = (time: string) => `2026-06-08T${time}:00.000+02:00`;
function clock(events: StoredEvent[], now: string) {
  return leadClocks(events, setting, Date.parse(now)).firstContact;
}

describe('the first-contact clock', () => {
  it('does not run for a lead that was never handed over', () => {
    expect(clock([event('contacted', friday('12:00'))], monday('12:00'))).toBeNull();
  });

  it('runs from the hand-off to the target of the temperature stated there', () => {
    expect(clock([handedOver('warm', friday('15:00'))], friday('16:00'))).toMatchObject({
      state: 'running',
      handedOverAt: friday('15:00'),
      by: 'mia',
      temperature: 'warm',
      targetMinutes: 240,
      elapsedMs: HOUR,
      due: Date.parse(monday('11:00')),
    });
    expect(clock([handedOver('hot', friday('15:00'))], friday('15:12'))).toMatchObject({
      state: 'dueSoon',
      remainingMs: 3 * MINUTE,
      due: Date.parse(friday('15:15')),
    });
  });

  it('is breached when nobody has made contact after the due time', () => {
    const events = [handedOver('hot', friday('15:00')), event('tried', friday('15:05'))];
    expect(clock(events, friday('15:16'))).toMatchObject({ state: 'breached', lateMs: MINUTE });
  });

  it('is met by the first contact, whatever the order in which events arrive', () => {
    const events = [
      event('contacted', monday('15:00')),
      event('contacted', monday('10:00')),
      handedOver('warm', friday('15:00')),
    ];
    expect(clock(events, monday('16:00'))).toMatchObject({
      state: 'met',
      contactedAt: monday('10:00'),
      elapsedMs: 3 * HOUR,
    });
  });

  it('tells by how much a late contact was late', () => {
    const events = [handedOver('warm', friday('15:00')), event('contacted', monday('11:10'))];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'breached', lateMs: 10 * MINUTE });
  });

  it('goes by when a contact happened, not by when it was noted', () => {
    const noted = { ...event('contacted', monday('10:00')), made: monday('15:30') };
    const events = [handedOver('warm', friday('15:00')), event('contacted', monday('15:00')), noted];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'met', contactedAt: monday('10:00') });
  });

  it('does not count a contact from before the hand-off', () => {
    const events = [event('contacted', friday('14:00')), handedOver('warm', friday('15:00'))];
    const reading = clock(events, friday('16:00'));
    expect(reading).toMatchObject({ state: 'running' });
    expect(reading?.contactedAt).toBeUndefined();
  });

  it('counts a contact in the same moment as the hand-off', () => {
    const events = [handedOver('warm', friday('15:00')), event('contacted', friday('15:00'))];
    expect(clock(events, friday('16:00'))).toMatchObject({ state: 'met', elapsedMs: 0 });
  });

  it('starts anew with a new hand-off, at its temperature', () => {
    const events = [
      handedOver('warm', friday('10:00')),
      event('rejected', friday('11:00')),
      handedOver('hot', friday('15:00'), 'max'),
    ];
    expect(clock(events, friday('15:05'))).toMatchObject({ state: 'running', temperature: 'hot', by: 'max' });
  });

  it('ends without a breach when the lead is left alone on purpose', () => {
    const events = [handedOver('warm', friday('15:00')), event('left alone', friday('16:00'))];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'ended', lateMs: 0 });
  });

  it('ends with a rejection in time, which is an answer but no contact', () => {
    const events = [handedOver('warm', friday('15:00')), event('rejected', friday('16:00'))];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'ended', elapsedMs: HOUR });
  });

  it('is breached by a rejection that came too late', () => {
    const events = [handedOver('warm', friday('15:00')), event('rejected', monday('12:00'))];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'breached', lateMs: HOUR });
  });

  it('is stopped by whichever answer came first, and still tells when contact was made', () => {
    const answers = [event('left alone', friday('16:00')), event('contacted', monday('15:00'))];
    const events = [handedOver('warm', friday('15:00')), ...answers];
    expect(clock(events, monday('16:00'))).toMatchObject({ state: 'ended', contactedAt: monday('15:00') });
  });

  it('an event from the future waits until its time', () => {
    const events = [handedOver('warm', friday('15:00')), event('contacted', monday('10:00'))];
    expect(clock(events, friday('14:59'))).toBeNull();
    expect(clock(events, monday('09:59'))?.contactedAt).toBeUndefined();
    expect(clock(events, monday('10:00'))?.state).toBe('met');
  });

  it('stands still while paused and takes up where it was', () => {
    const events = [handedOver('warm', friday('15:00')), event('paused', friday('16:00'))];
    expect(clock(events, monday('10:00'))).toMatchObject({ state: 'paused', due: null, elapsedMs: HOUR });
    const resumed = [...events, event('paused', friday('16:30')), event('resumed', monday('10:00'))];
    expect(clock(resumed, monday('11:00'))).toMatchObject({ state: 'running', due: Date.parse(monday('13:00')) });
  });

  it('names the hand-off it runs from, whose agreement judges it', () => {
    const [first, second] = [handedOver('warm', friday('10:00')), handedOver('hot', friday('15:00'))];
    expect(newestHandOff([second!, first!], Date.parse(monday('10:00')))).toBe(second);
    expect(newestHandOff([second!, first!], Date.parse(friday('12:00')))).toBe(first);
    const noted = { ...handedOver('cold', friday('15:00')), made: friday('15:01') };
    expect(newestHandOff([noted, second!, first!], Date.parse(monday('10:00')))).toBe(noted);
  });
});

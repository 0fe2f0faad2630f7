/** The clock's states beyond those of the shared cases. */
import { describe, expect, it } from 'vitest';
import { type ClockInput, runClock } from '../../../utils/domain/sla/clock';
import { always } from '../../../utils/domain/sla/schedule';
import { HOUR, oslo } from './oslo';

const friday = (time: string) => Date.parse(`2026-06-05T${time}+02:00`);
const monday = (time: string) => Date.parse(`2026-06-08T${time}+02:00`);

/** 4 h from Friday 15:00: due on Monday at 11:00. */
function clock(now: number, more: Partial<ClockInput> = {}) {
  return runClock({ start: friday('15:00'), targetMinutes: 240, schedule: always(oslo()), warnAt: 0.75, now, ...more });
}

describe('a clock', () => {
  it('that nothing started has all its time left', () => {
    expect(clock(friday('16:00'), { start: null })).toEqual({
      state: 'notStarted',
      due: null,
      elapsedMs: 0,
      remainingMs: 4 * HOUR,
      share: 0,
      lateMs: 0,
      open: true,
    });
  });

  it('with a start that is still to come has not started', () => {
    expect(clock(friday('14:00'))).toMatchObject({ state: 'notStarted', due: null });
  });

  it('left alone in time has ended, and stands still from then on', () => {
    const ended = { state: 'ended', elapsedMs: HOUR, remainingMs: 3 * HOUR, lateMs: 0 };
    expect(clock(monday('16:00'), { endedAt: friday('16:00') })).toMatchObject(ended);
  });

  it('left alone late is no breach either, but says how late', () => {
    expect(clock(monday('16:00'), { endedAt: monday('13:00') })).toMatchObject({ state: 'ended', lateMs: 2 * HOUR });
  });

  it('is met by what was done before it was left alone, and not by what came after', () => {
    const left = { endedAt: monday('10:00') };
    expect(clock(monday('16:00'), { ...left, doneAt: monday('09:00') }).state).toBe('met');
    expect(clock(monday('16:00'), { ...left, doneAt: monday('10:30') }).state).toBe('ended');
  });

  it('disregards what is said to happen later', () => {
    expect(clock(friday('16:00'), { doneAt: friday('16:30') }).state).toBe('running');
    expect(clock(friday('16:00'), { endedAt: friday('16:30') }).state).toBe('running');
  });

  it('done on Saturday after being due at closing on Friday is a breach by no business time', () => {
    const saturday = Date.parse('2026-06-06T10:00+02:00');
    expect(clock(monday('12:00'), { targetMinutes: 120, doneAt: saturday })).toMatchObject({
      state: 'breached',
      lateMs: 0,
    });
  });

  it('is paused within a pause, unless it was breached before', () => {
    const pauses = [{ from: monday('10:00'), to: monday('14:00') }];
    expect(clock(monday('09:59'), { pauses }).state).toBe('running');
    expect(clock(monday('10:00'), { pauses }).state).toBe('paused');
    expect(clock(monday('14:00'), { pauses })).toMatchObject({ state: 'dueSoon', due: monday('15:00') });
    expect(clock(monday('13:00'), { pauses: [{ from: monday('12:00'), to: null }] })).toMatchObject({
      state: 'breached',
      lateMs: HOUR,
    });
  });

  it('with a target of nothing is used up at once', () => {
    expect(clock(friday('15:00'), { targetMinutes: 0 })).toMatchObject({ state: 'dueSoon', share: 1, remainingMs: 0 });
  });

  it('in a calendar without hours never becomes due', () => {
    const schedule = always({ ...oslo(), weekly: {} });
    expect(clock(monday('12:00'), { schedule })).toMatchObject({ state: 'running', due: null, open: false });
  });
});

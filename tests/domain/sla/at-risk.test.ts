/** Which promises somebody must still keep, most urgent first. */
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../utils/domain/events';
import { isAtRisk, openClocks } from '../../../utils/domain/sla/at-risk';
import { event, handedOver, settingOf } from './clock-setting';

const friday = (time: string) => `2026-06-05T${time}:00.000+02:00`;
const leads: Record<string, StoredEvent[]> = {
  running: [handedOver('cold', friday('09:00'))],
  late: [handedOver('hot', friday('10:00'))],
  soon: [handedOver('warm', friday('10:00'))],
  answeredLate: [
    handedOver('hot', friday('09:00')),
    event('contacted', friday('12:00')),
    event('praised', friday('12:00')),
  ],
  paused: [handedOver('hot', friday('13:00')), event('paused', friday('13:01'))],
  owesFeedback: [handedOver('hot', friday('09:00')), event('contacted', friday('09:05'), {}, 'sam')],
  neverHandedOver: [event('note', friday('09:00'), { note: '…' })],
};

describe('the open clocks', () => {
  const open = openClocks(Object.entries(leads), settingOf(), Date.parse(friday('13:30')));

  it('are those that somebody must still answer, the most urgent first', () => {
    expect(open.map(({ lead, clock: { kind, state } }) => [lead, kind, state])).toEqual([
      ['late', 'firstContact', 'breached'],
      ['soon', 'firstContact', 'dueSoon'],
      ['owesFeedback', 'feedback', 'running'],
      ['running', 'firstContact', 'running'],
    ]);
    expect(open[2]?.clock.owner).toBe('sam');
  });

  it('are at risk when late or due soon', () => {
    expect(open.filter(isAtRisk).map(({ lead }) => lead)).toEqual(['late', 'soon']);
  });
});

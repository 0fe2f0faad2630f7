/** The board: each person's rows, how many leads count for the badge, and whose habits they are told of. */
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../utils/domain/events';
import { type BoardMemory, boardOf } from '../../../utils/domain/sla/board';
import { byLead } from '../../../utils/domain/sla/clock-events';
import { untouchedPerWeek } from '../../../utils/domain/sla/habit';
import { event, handedOver, settingOf, versionWith } from './clock-setting';

const ladder = [{ id: 'm', on: 'lateContact' as const, after: 60, who: 'salesManager' as const, what: {} }];
const setting = settingOf({
  versions: [versionWith({ consequences: ladder })],
  people: {
    sam: { side: 'sales', role: 'rep', calendar: undefined },
    siri: { side: 'sales', role: 'salesManager' },
  },
});
const NOW = Date.parse('2026-06-10T12:00:00+02:00');
const of = (lead: string, ...events: StoredEvent[]) => events.map((one) => ({ ...one, lead }));
const at = (time: string) => `2026-06-10T${time}:00+02:00`;
const assigned = (time: string) => event('assigned', at(time), { to: 'sam' }, 'siri');

const events = [
  ...of(
    'late',
    handedOver('warm', '2026-06-08T09:00:00+02:00'),
    event('assigned', '2026-06-08T09:00:00+02:00', { to: 'sam' }, 'siri'),
  ),
  ...of('soon', handedOver('warm', at('08:30')), assigned('08:30')),
  ...of('calm', handedOver('cold', at('11:00')), assigned('11:00')),
  ...of(
    'met',
    handedOver('warm', '2026-06-08T09:00:00+02:00'),
    event('contacted', '2026-06-08T10:00:00+02:00', {}, 'sam'),
  ),
  ...of('nobody', handedOver('hot', at('11:50'))),
];
const board = (me: string, now = NOW) => boardOf(byLead(events), setting, me, null, now);

describe('the board', () => {
  test('a rep sees their own leads at risk, the latest first, and the badge counts leads', () => {
    const { rows, atRisk } = board('sam');
    // The lead that was contacted owes feedback since Tuesday.
    expect(rows.map(({ lead, clock }) => `${lead} ${clock.kind}`)).toEqual([
      'late firstContact',
      'met feedback',
      'soon firstContact',
    ]);
    expect(atRisk).toBe(3);
  });

  test('the manager sees what nobody has taken, and whatever has brought their step due', () => {
    const { rows, atRisk } = board('siri', Date.parse(at('12:03')));
    expect(rows.map(({ lead, isMine }) => [lead, isMine])).toEqual([
      ['late', false],
      ['nobody', true],
    ]);
    expect(atRisk).toBe(1);
  });

  test('somebody from elsewhere sees nothing', () => {
    expect(board('mia')).toMatchObject({ rows: [], atRisk: 0, alerts: [], habits: [] });
  });

  test('what is told is told in one’s own hours, else in the team’s', () => {
    const own = { id: 'own', zone: 'America/New_York', weekly: { wed: [['09:00', '17:00'] as [string, string]] } };
    const abroad = settingOf({
      versions: [versionWith({ consequences: ladder })],
      people: { sam: { side: 'sales', calendar: own } },
    });
    expect(boardOf(byLead(events), abroad, 'sam', null, NOW).hours[0].calendar.zone).toBe('America/New_York');
    expect(board('siri').hours[0].calendar.zone).toBe('Europe/Oslo');
  });
});

describe('a board that remembers', () => {
  const leads = byLead([...events, ...of('later', handedOver('warm', '2026-06-11T09:00:00+02:00'))]);
  const hour = 3_600_000;

  test('says at every hour what one says that has forgotten everything', () => {
    const memory: BoardMemory = { settled: new WeakSet(), due: new WeakMap() };
    for (let now = NOW - 60 * hour; now < NOW + 400 * hour; now += hour) {
      for (const me of ['sam', 'siri']) {
        expect(boardOf(leads, setting, me, null, now, memory)).toEqual(boardOf(leads, setting, me, null, now));
      }
    }
  });

  test('counts the weeks of a habit as one that has forgotten everything', () => {
    const known: BoardMemory['due'] = new WeakMap();
    for (let now = NOW - 60 * hour; now < NOW + 400 * hour; now += hour)
      expect(untouchedPerWeek(leads, setting, now, known)).toEqual(untouchedPerWeek(leads, setting, now));
  });

  test('counts a lead in the week in which its time was up, and none whose time is not', () => {
    const soon = byLead(of('soon', handedOver('warm', at('08:30')), assigned('08:30')));
    const known: BoardMemory['due'] = new WeakMap();
    const counted = (now: number) =>
      [...untouchedPerWeek(soon, setting, now, known)].map(([rep, weeks]) => [rep, ...weeks]);
    expect(counted(NOW)).toEqual([]);
    expect(counted(NOW + 24 * hour)).toEqual([['sam', ['2026-06-08', { due: 1, untouched: 1 }]]]);
  });

  test('does not look again at a lead that is settled, until its events are others', () => {
    const settled: BoardMemory['settled'] = new WeakSet();
    const done = byLead([
      ...of('won', handedOver('warm', at('08:30')), event('left alone', at('09:00'), { reason: 'later' }, 'sam')),
    ]);
    boardOf(done, setting, 'sam', null, NOW, { settled, due: new WeakMap() });
    expect(settled.has(done.get('won')!)).toBe(true);
    const open = byLead(of('won', handedOver('warm', at('08:30')), assigned('08:30')));
    expect(boardOf(open, setting, 'sam', null, NOW, { settled, due: new WeakMap() }).rows).toHaveLength(1);
  });
});

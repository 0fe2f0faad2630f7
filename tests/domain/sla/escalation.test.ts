/** Consequences (S6, S7, S11) and habits (S6b): what comes due, for whom, and when nobody is accused. */
import { describe, expect, test } from 'vitest';
import type { Consequence, Enforcer } from '../../../utils/domain/agreement';
import type { StoredEvent } from '../../../utils/domain/events';
import { alertPlan } from '../../../utils/domain/sla/alerts';
import { openClocks } from '../../../utils/domain/sla/at-risk';
import { isMine } from '../../../utils/domain/sla/concerns';
import { stepsOf } from '../../../utils/domain/sla/escalation';
import { habits, untouchedPerWeek } from '../../../utils/domain/sla/habit';
import { leadClocks } from '../../../utils/domain/sla/lead-clocks';
import { missedMonths, missedSteps } from '../../../utils/domain/sla/missed-leads';
import { momentsOf } from '../../../utils/domain/sla/moments';
import { event, handedOver, officeRule, settingOf, versionWith } from './clock-setting';

const step = (id: string, on: Consequence['on'], after: number, who: Enforcer): Consequence => ({
  id,
  on,
  after,
  who,
  what: { en: id },
});
/** At once the rep, after a business hour the manager, after a day of eight the CEO. */
const LADDER = [
  step('rep', 'lateContact', 0, 'rep'),
  step('manager', 'lateContact', 60, 'salesManager'),
  step('ceo', 'lateContact', 480, 'ceo'),
  step('plan', 'missedLeads', 1, 'marketingManager'),
  step('decide', 'missedLeads', 3, 'ceo'),
];
const PEOPLE = {
  sam: { side: 'sales' as const, role: 'rep' as const },
  siri: { side: 'sales' as const, role: 'salesManager' as const },
  mona: { side: 'marketing' as const, role: 'marketingManager' as const },
  cleo: { side: 'management' as const, role: 'ceo' as const },
};
const setting = settingOf({ versions: [versionWith({ consequences: LADDER })], people: PEOPLE });
const ms = (at: string) => Date.parse(at);
const LEAD = 'https://crm.example/lead/1';

/** Warm, handed over on a Friday at 15:00 and assigned to Sam: due on Monday at 11:00. */
const story = [
  handedOver('warm', '2026-06-05T15:00:00+02:00'),
  event('assigned', '2026-06-05T15:00:00+02:00', { to: 'sam' }, 'siri'),
];
const clockAt = (now: string, more: StoredEvent[] = []) =>
  leadClocks([...story, ...more], setting, ms(now)).firstContact!;
const dueSteps = (now: string, more: StoredEvent[] = []) =>
  stepsOf(clockAt(now, more), ms(now))
    .filter(({ isDue }) => isDue)
    .map(({ consequence }) => consequence.id);

describe('the agreed steps of a late contact', () => {
  test.each([
    ['2026-06-08T11:00:00+02:00', []],
    ['2026-06-08T11:00:01+02:00', ['rep']],
    ['2026-06-08T12:00:00+02:00', ['rep']],
    ['2026-06-08T12:00:01+02:00', ['rep', 'manager']],
    ['2026-06-09T11:00:01+02:00', ['rep', 'manager', 'ceo']],
  ])('at %s are due: %s', (now, due) => expect(dueSteps(now)).toEqual(due));

  test('none is left once somebody made contact, though late, or set it back', () => {
    const contacted = event('contacted', '2026-06-08T13:00:00+02:00', {}, 'sam');
    expect(dueSteps('2026-06-09T12:00:00+02:00', [contacted])).toEqual([]);
  });

  test('they wait while the clock is paused', () => {
    const paused = event('paused', '2026-06-08T10:00:00+02:00');
    expect(stepsOf(clockAt('2026-06-09T12:00:00+02:00', [paused]), ms('2026-06-09T12:00:00+02:00'))).toEqual([]);
  });
});

describe('who is told', () => {
  const now = ms('2026-06-09T12:00:00+02:00');
  const told = (me: string, events = story, people = setting) =>
    momentsOf(openClocks([[LEAD, events]], people, now), [], me, people.people, now).map(({ id }) => id.split('|')[0]);

  test('the rep of the deadline, the manager and the CEO of their steps, marketing of nothing', () => {
    expect(told('sam')).toEqual(['dueSoon', 'breach']);
    expect(told('siri')).toEqual(['step manager']);
    expect(told('cleo')).toEqual(['step ceo']);
    expect(told('mona')).toEqual([]);
  });

  test('a lead that nobody has yet is the manager’s', () => {
    expect(told('siri', story.slice(0, 1))).toEqual(['dueSoon', 'breach', 'step manager']);
    expect(told('sam', story.slice(0, 1))).toEqual([]);
  });

  test('in a team without a named manager it is everybody’s in sales, never nobody’s', () => {
    const start = settingOf({ people: { sam: { side: 'sales' }, mia: { side: 'marketing' } } });
    const nobodys = { kind: 'firstContact', owner: null } as const;
    expect(isMine(nobodys, 'sam', start.people)).toBe(true);
    expect(isMine(nobodys, 'mia', start.people)).toBe(false);
  });

  test('warn, breach, then the manager: each told once, in their hours', () => {
    const hours = clockAt('2026-06-05T15:00:00+02:00').schedule;
    const plan = (me: string, at: string, ids: string[] = []) => {
      const open = openClocks([[LEAD, story]], setting, ms(at));
      const announced = ids.map((id) => ({ id, at: 0, snoozedUntil: null }));
      return alertPlan(momentsOf(open, [], me, setting.people, ms(at)), announced, hours, ms(at));
    };
    expect(plan('sam', '2026-06-05T15:00:00+02:00').next).toBe(ms('2026-06-08T10:00:00+02:00'));
    const warned = plan('sam', '2026-06-08T10:00:00+02:00');
    expect(warned.announce.map(({ what }) => what)).toEqual(['dueSoon']);
    const after = plan('sam', '2026-06-08T10:00:00+02:00', [warned.announce[0]!.id]);
    expect(after).toMatchObject({ announce: [], next: ms('2026-06-08T11:00:00+02:00') + 1 });
    expect(plan('sam', '2026-06-08T11:00:01+02:00').announce.map(({ what }) => what)).toEqual(['breach']);
    expect(plan('siri', '2026-06-08T11:00:01+02:00').next).toBe(ms('2026-06-08T12:00:00+02:00') + 1);
  });
});

describe('marketing’s missed number', () => {
  const sla = { ...setting.agreements.inForce.agreement.sla, calendars: [officeRule()] };
  sla.marketing = { ...sla.marketing, leadsPerMonth: 2 };
  const lead = (key: string, at: string) => ({ ...handedOver('warm', at), lead: key });
  const january = lead('0', '2026-01-10T10:00:00Z');
  const missed = (events: StoredEvent[], now: string, since: string | null = null) =>
    missedMonths(events, sla, since, ms(now)).map(({ month, handedOver: count }) => `${month}: ${count}`);

  test('months in a row, up to the last whole one', () => {
    const events = [january, lead('1', '2026-02-10T10:00:00Z'), lead('2', '2026-02-11T10:00:00Z')];
    expect(missed(events, '2026-05-15T10:00:00Z')).toEqual(['2026-03: 0', '2026-04: 0']);
    expect(missed(events, '2026-03-31T20:00:00Z')).toEqual([]);
    // Midnight in Oslo, not in London, ends the month.
    expect(missed(events, '2026-03-31T22:30:00Z')).toEqual(['2026-03: 0']);
  });

  test('a lead handed over twice counts once; the first month and what was before the agreement are not judged', () => {
    const events = [january, lead('1', '2026-02-10T10:00:00Z'), lead('1', '2026-02-20T10:00:00Z')];
    expect(missed(events, '2026-03-02T10:00:00Z')).toEqual(['2026-02: 1']);
    expect(missed(events, '2026-05-02T10:00:00Z', '2026-03-05T10:00:00Z')).toEqual(['2026-04: 0']);
    expect(missed([], '2026-05-02T10:00:00Z')).toEqual([]);
  });

  test('brings its own steps due, each for the one it names', () => {
    const months = missedMonths([january], sla, null, ms('2026-05-02T10:00:00Z'));
    const steps = missedSteps(months, sla);
    expect(steps.map(({ consequence, at }) => [consequence.id, new Date(at).toISOString()])).toEqual([
      ['plan', '2026-02-28T23:00:00.000Z'],
      ['decide', '2026-04-30T22:00:00.000Z'],
    ]);
    const told = (me: string) => momentsOf([], steps, me, setting.people, 0).map(({ id }) => id);
    expect(told('mona')).toEqual(['missed plan|2026-02']);
    expect(told('cleo')).toEqual(['missed decide|2026-02']);
  });
});

describe('a habit', () => {
  const now = ms('2026-06-10T12:00:00+02:00');
  const WEEK = 7 * 86_400_000;
  let key = 0;
  /** Leads of Sam's that fell due so many weeks before this one, some of them without a touch. */
  const leads = (weeksBack: number, due: number, untouched: number) =>
    Array.from({ length: due }, (_, i): [string, StoredEvent[]] => {
      const at = (hour: string) => new Date(ms(`2026-06-08T${hour}:00:00+02:00`) - weeksBack * WEEK).toISOString();
      const events = [handedOver('hot', at('10')), event('assigned', at('10'), { to: 'sam' }, 'siri')];
      key += 1;
      return [`lead ${key}`, i < untouched ? events : [...events, event('tried', at('10'), {}, 'sam')]];
    });
  const found = (...all: [string, StoredEvent[]][][]) =>
    habits(untouchedPerWeek(all.flat(), setting, now), now, 'Europe/Oslo');

  test('four leads in ten, week after week, are pointed out with their counts', () => {
    expect(found(leads(1, 5, 2), leads(2, 5, 2), leads(5, 5, 2), leads(6, 5, 2))).toEqual([
      { rep: 'sam', recent: { due: 10, untouched: 4 }, earlier: { due: 10, untouched: 4 }, drift: 'steady' },
    ]);
  });
  test('it grows when the weeks before were surely better', () => {
    expect(found(leads(1, 10, 5), leads(5, 10, 1))).toMatchObject([{ drift: 'growing' }]);
    expect(found(leads(1, 10, 5))).toMatchObject([{ drift: 'unknown' }]);
  });
  test('small counts, single slips, what is getting better and this week accuse nobody', () => {
    expect(found(leads(1, 7, 7))).toEqual([]);
    expect(found(leads(1, 20, 2))).toEqual([]);
    expect(found(leads(1, 20, 6), leads(5, 20, 16))).toEqual([]);
    expect(found(leads(0, 10, 10))).toEqual([]);
  });
  test('a late contact was no touch in time, an attempt was', () => {
    const late = leads(1, 10, 10).map(([lead, events]): [string, StoredEvent[]] => [
      lead,
      [...events, event('contacted', new Date(now - WEEK).toISOString(), {}, 'sam')],
    ]);
    expect(found(late)).toMatchObject([{ recent: { due: 10, untouched: 10 } }]);
  });
});

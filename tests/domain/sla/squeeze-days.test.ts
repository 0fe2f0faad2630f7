/** Days that many offices take off although no law says so, and the end of the years that are known. */
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../../utils/calendars';
import { yearsRunOut } from '../../../utils/domain/sla/known-years';
import { always } from '../../../utils/domain/sla/schedule';
import { squeezeDays } from '../../../utils/domain/sla/squeeze-days';
import { officeRule } from './clock-setting';
import { oslo } from './oslo';

const days = (rule = officeRule(), country = 'NO', first = '2026-01-01', count = 365) =>
  squeezeDays(rule, holidaysOf(country), first, count).map(({ date, why }) => `${date} ${why}`);

describe('the days that are offered', () => {
  it('are lone working days between a holiday and a day off: the Friday after Ascension', () => {
    expect(days()).toEqual(['2026-01-02 between', '2026-05-15 between']);
    expect(squeezeDays(officeRule(), holidaysOf('NO'), '2026-05-15', 1)[0]).toMatchObject({
      holiday: { name: 'Kristi himmelfartsdag' },
      half: [['09:00', '12:00']],
    });
  });

  it('and the eves of Christmas and New Year where they are working days', () => {
    expect(days(officeRule(), 'NL').filter((day) => day.endsWith('eve'))).toEqual(['2026-12-24 eve', '2026-12-31 eve']);
    expect(days(officeRule(), 'DK').filter((day) => day.endsWith('eve'))).toEqual(['2026-12-31 eve']);
  });

  it('not what the team has decided on, nor days before the first or after the last', () => {
    expect(days(officeRule({ closed: ['2026-01-02'], shifts: { '2026-05-15': [['10:00', '14:00']] } }))).toEqual([]);
    expect(days(officeRule(), 'NO', '2026-05-16', 200)).toEqual([]);
    expect(days(officeRule(), 'NO', '2026-05-15', 1)).toEqual(['2026-05-15 between']);
  });

  it('with no half day where no hours are before noon', () => {
    const late = officeRule({ weekly: { fri: [['13:00', '17:00']] } });
    expect(squeezeDays(late, holidaysOf('NO'), '2026-05-15', 1)[0]?.half).toEqual([]);
  });
});

describe('the years that are known', () => {
  const at = (instant: string) => Date.parse(instant);
  const clock = (due: string | null) => ({ due: due === null ? null : at(due), schedule: always(oslo()) });

  it('are told to run out within twelve months of now or of the due instant', () => {
    expect(yearsRunOut(clock(null), 2036, at('2035-12-31T22:59Z'))).toBeNull();
    expect(yearsRunOut(clock(null), 2036, at('2035-12-31T23:00Z'))).toEqual({ lastYear: 2036, isPast: false });
    expect(yearsRunOut(clock('2036-02-01T12:00Z'), 2036, at('2035-11-01T12:00Z'))).toMatchObject({ isPast: false });
    expect(yearsRunOut(clock('2037-01-04T12:00Z'), 2036, at('2036-12-30T12:00Z'))).toMatchObject({ isPast: true });
  });
});

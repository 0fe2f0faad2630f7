import { describe, expect, test } from 'vitest';
import { disputesOf } from '../../../utils/domain/loop/disputes';
import { nurtureOver, returnsOwed } from '../../../utils/domain/loop/returns';
import { storiesOf } from '../../../utils/domain/loop/story';
import { answered, first, handedOver, LEAD, rejected, undone } from './loop-of';

const owedIn = (...events: Parameters<typeof storiesOf>[0]) =>
  returnsOwed(storiesOf(events)).map(({ rejection }) => rejection);

describe('the answer that marketing owes', () => {
  test.each(['fixed', 'disputed', 'nurture', 'changeDefinition'] as const)('ends with the answer “%s”', (answer) => {
    const rejection = rejected();
    expect(owedIn(first(), rejection)).toEqual([rejection]);
    expect(owedIn(first(), rejection, answered(rejection, answer))).toEqual([]);
  });

  test('is owed again when the answer is taken back', () => {
    const rejection = rejected();
    const answer = answered(rejection, 'fixed');
    expect(owedIn(first(), rejection, answer, undone(answer))).toEqual([rejection]);
  });

  test('is given by handing the lead over again', () => {
    expect(owedIn(first(), rejected(), handedOver())).toEqual([]);
  });

  test('is owed to each of two people who returned the lead', () => {
    const [one, other] = [rejected(), rejected([], { by: 'kari' })];
    expect(owedIn(first(), one, other)).toEqual([one, other]);
    expect(owedIn(first(), one, other, answered(one, 'fixed'))).toEqual([other]);
  });

  test('is owed for a lead that sales returned before anybody handed it over', () => {
    expect(owedIn(rejected())).toHaveLength(1);
  });

  test('the oldest comes first', () => {
    const early = rejected([], { lead: 'https://crm.example/lead/9' });
    const late = rejected();
    expect(owedIn(late, early)).toEqual([early, late]);
  });
});

describe('nurture', () => {
  const rejection = rejected();
  const nurtured = [first(), rejection, answered(rejection, 'nurture', { until: '2027-01-15' })];
  const overOn = (day: string, ...more: Parameters<typeof storiesOf>[0]) =>
    nurtureOver(storiesOf([...nurtured, ...more]), day);

  test('is over on its day, and not before', () => {
    expect(overOn('2027-01-14')).toEqual([]);
    expect(overOn('2027-01-15')).toMatchObject([{ story: { key: LEAD }, until: '2027-01-15' }]);
  });

  test('is over for good when the lead was handed over again', () => {
    expect(overOn('2027-01-15', handedOver())).toEqual([]);
  });
});

describe('criteria that are disputed', () => {
  const cases = (...criteria: string[][]) =>
    criteria.flatMap((named, index) => {
      const lead = `https://crm.example/lead/${index}`;
      const rejection = rejected(named, { lead });
      return [first({ lead }), rejection, answered(rejection, 'disputed')];
    });
  const always = () => true;

  test('are counted once for each return that marketing disputed', () => {
    const disputes = disputesOf(storiesOf(cases(['role'], ['role', 'role', 'size'], ['role'])), always);
    expect(disputes.map(({ criterion, cases }) => [criterion, cases.length])).toEqual([
      ['role', 3],
      ['size', 1],
    ]);
  });

  test('a return that was fixed is no dispute', () => {
    const rejection = rejected(['role']);
    expect(disputesOf(storiesOf([first(), rejection, answered(rejection, 'fixed')]), always)).toEqual([]);
  });

  test('a criterion that was mended since starts anew', () => {
    expect(disputesOf(storiesOf(cases(['role'], ['role'])), (_, criterion) => criterion !== 'role')).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../utils/domain/events';
import { failedExperiments, feedbackSummary, learningOf } from '../../utils/domain/feedback-summary';
import { eventOf, HANDED_OVER } from './event-of';

const FROM = '2026-11-01T00:00:00.000Z';
const UNTIL = '2026-12-01T00:00:00.000Z';
const on = (day: number, month = '11') => `2026-${month}-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const lead = (number: number) => `https://crm.example/lead/${number}`;

const handOff = (number: number, day: number, source: string, campaign?: string, month?: string) =>
  eventOf(
    'handed over',
    { ...HANDED_OVER, values: { source, ...(campaign && { campaign }) } },
    { lead: lead(number), at: on(day, month) },
  );
const rejected = (number: number, day: number, reason: string, criteria: string[] = []) =>
  eventOf('rejected', { reason, criteria }, { lead: lead(number), at: on(day), by: 'jonas' });
const summary = (events: StoredEvent[]) => feedbackSummary(events, FROM, UNTIL);

describe('the feedback of a month', () => {
  test('counts what was handed over, came back, was praised and won', () => {
    const events = [
      handOff(1, 2, 'fair'),
      handOff(2, 3, 'web'),
      rejected(1, 4, 'noNeed', ['need', 'budget']),
      eventOf('praised', {}, { lead: lead(2), at: on(5) }),
      eventOf('won', {}, { lead: lead(2), at: on(20) }),
    ];
    expect(summary(events)).toMatchObject({ handedOver: 2, returned: 1, praised: 1, won: 1, lost: 0, leftAlone: 0 });
    expect(summary(events).criteria).toEqual([
      { id: 'budget', count: 1 },
      { id: 'need', count: 1 },
    ]);
  });

  test('names the most frequent reason first', () => {
    const events = [rejected(1, 2, 'tooEarly'), rejected(2, 3, 'noNeed'), rejected(3, 4, 'noNeed')];
    expect(summary(events).reasons).toEqual([
      { id: 'noNeed', count: 2 },
      { id: 'tooEarly', count: 1 },
    ]);
  });

  test('a lead of an earlier month that comes back now counts for its source', () => {
    const [fair] = summary([handOff(1, 20, 'fair', undefined, '10'), rejected(1, 2, 'noNeed')]).sources;
    expect(fair).toEqual({
      value: 'fair',
      handedOver: 0,
      returned: 1,
      praised: 0,
      won: 0,
      reasons: [{ id: 'noNeed', count: 1 }],
    });
  });

  test('a lead that was handed over again counts for what it came from then', () => {
    const events = [handOff(1, 2, 'fair'), rejected(1, 3, 'tooEarly'), handOff(1, 9, 'web'), rejected(1, 10, 'noNeed')];
    expect(summary(events).sources.map(({ value, returned }) => [value, returned])).toEqual([
      ['fair', 1],
      ['web', 1],
    ]);
  });

  test('says what marketing answered, and what is still open', () => {
    const [one, two] = [rejected(1, 2, 'noNeed'), rejected(2, 2, 'noNeed')];
    const answered = eventOf('return answered', { rejection: one._id, answer: 'fixed' }, { lead: lead(1), at: on(6) });
    expect(summary([one, two, answered]).answers).toMatchObject({ fixed: 1, open: 1, disputed: 0 });
  });

  test('the first and last instant: one belongs to the month, the next to the following one', () => {
    const first = { ...rejected(1, 1, 'noNeed'), at: FROM };
    expect(summary([first, { ...rejected(2, 1, 'noNeed'), at: UNTIL }]).returned).toBe(1);
  });

  test('what was taken back is not counted', () => {
    const wrong = rejected(1, 2, 'noNeed');
    expect(summary([wrong, eventOf('undone', { event: wrong._id }, { by: 'jonas', at: on(3) })]).returned).toBe(0);
  });

  test('names nobody: no person, no lead, no note', () => {
    const events = [
      handOff(1, 2, 'fair', 'Spring'),
      eventOf('rejected', { reason: 'noNeed', criteria: [], note: 'Anna said no' }, { by: 'jonas', at: on(3) }),
    ];
    const text = JSON.stringify(summary(events));
    for (const name of ['jonas', 'marte', 'Anna', 'crm.example']) expect(text).not.toContain(name);
  });

  test('does not depend on the order in which events come', () => {
    const events = [
      handOff(1, 2, 'fair', 'Spring'),
      rejected(1, 4, 'noNeed', ['need']),
      handOff(2, 3, 'web'),
      rejected(2, 5, 'tooEarly'),
      eventOf('praised', {}, { lead: lead(2), at: on(6) }),
    ];
    const expected = summary(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(summary(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('experiments that failed', () => {
  const campaign = (name: string, returns: number, kept: number) => [
    ...Array.from({ length: returns + kept }, (_, n) => handOff(n, 2, 'fair', name)),
    ...Array.from({ length: returns }, (_, n) => rejected(n, 3, 'tooEarly')),
  ];

  test.each([
    ['three of four came back', 3, 1, ['Spring', 'fair']],
    ['three of six', 3, 3, []],
    ['two of two: too few to say', 2, 0, []],
  ])('%s', (_what, returns, kept, expected) => {
    const failed = failedExperiments(summary(campaign('Spring', returns, kept)));
    expect(failed.map(({ value }) => value)).toEqual(expected);
  });
});

test('the learning of a month is the newest that was chosen, unless it was taken back', () => {
  const first = eventOf('learning chosen', { month: '2026-11', text: 'Ask for the budget' }, { at: on(5) });
  const second = eventOf('learning chosen', { month: '2026-11', text: 'Fairs are too early' }, { at: on(6) });
  expect(learningOf([second, first], '2026-11')).toBe('Fairs are too early');
  expect(learningOf([first, second, eventOf('undone', { event: second._id }, { at: on(7) })], '2026-11')).toBe(
    'Ask for the budget',
  );
  expect(learningOf([first], '2026-10')).toBeNull();
});

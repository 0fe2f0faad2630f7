/** Alerts over any hours and any sequence of wakes: each once, none outside the hours, none missed, none too late. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlertPlan, type Announced, alertPlan, type Moment, snoozeUntil } from '../../../utils/domain/sla/alerts';
import { always, dueIn, isOpenIn, type Schedule } from '../../../utils/domain/sla/schedule';
import { DAY, MINUTE, situation } from './random-calendar';

const minutes = (max: number) => fc.integer({ min: 0, max }).map((many) => many * MINUTE);

/** Moments after the situation's start, some of which stop being news. */
const moments = (start: number): fc.Arbitrary<Moment[]> =>
  fc
    .array(fc.record({ after: minutes(10_000), lasts: fc.option(minutes(2_000), { nil: undefined }) }), {
      maxLength: 8,
    })
    .map((all) =>
      all.map(({ after, lasts }, i) => ({
        id: `moment ${i}`,
        at: start + after,
        ...(lasts !== undefined && { until: start + after + lasts }),
      })),
    );

const day = fc.record({ situation, wakes: fc.array(minutes(30_000), { maxLength: 40 }) }).chain((drawn) =>
  fc.record({
    calendar: fc.constant(always(drawn.situation.calendar)),
    start: fc.constant(drawn.situation.start),
    wakes: fc.constant(drawn.wakes.map((after) => drawn.situation.start + after).sort((a, b) => a - b)),
    moments: moments(drawn.situation.start),
  }),
);

/** What was told, when, by a worker that remembers nothing but what is stored. */
function live(all: Moment[], calendar: Schedule, wakes: Iterable<number>) {
  const stored: Announced[] = [];
  const told: { id: string; at: number }[] = [];
  for (const now of wakes) {
    for (const { id } of alertPlan(all, stored, calendar, now).announce) {
      told.push({ id, at: now });
      stored.push({ id, at: now, snoozedUntil: null });
    }
  }
  return told;
}

/** Wakes only when it was told to, as the one alarm does. */
function* asPlanned(all: Moment[], calendar: Schedule, start: number): Generator<number> {
  const stored: Announced[] = [];
  let now: number | null = start;
  while (now !== null) {
    yield now;
    const plan: AlertPlan<Moment> = alertPlan(all, stored, calendar, now);
    for (const { id } of plan.announce) stored.push({ id, at: now, snoozedUntil: null });
    now = plan.next;
  }
}

describe('alerts', () => {
  test('nothing is told twice, before its time, outside the hours, or when it is no news any more', () => {
    fc.assert(
      fc.property(day, ({ calendar, wakes, moments: all }) => {
        const told = live(all, calendar, wakes);
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        for (const { id, at } of told) {
          const moment = all.find((one) => one.id === id)!;
          expect(isOpenIn(at, calendar)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(moment.at);
          expect(at).toBeLessThan(moment.until ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('whatever was slept through, nothing that is still news is dropped', () => {
    fc.assert(
      fc.property(day, ({ calendar, wakes, moments: all }) => {
        const lasting = all.filter(({ until }) => until === undefined);
        const last = dueIn(Math.max(...all.map(({ at }) => at), ...wakes, 0) + 30 * DAY, 0, calendar);
        fc.pre(last !== null);
        const told = live(all, calendar, [...wakes, last!]).map(({ id }) => id);
        for (const { id } of lasting) expect(told).toContain(id);
      }),
    );
  });

  test('a worker that wakes when it was told to tells each at its first open instant', () => {
    fc.assert(
      fc.property(day, ({ calendar, start, moments: all }) => {
        const told = live(all, calendar, asPlanned(all, calendar, start));
        const wanted = all.flatMap(({ id, at, until }) => {
          const opens = dueIn(at, 0, calendar);
          return opens !== null && opens < (until ?? Number.POSITIVE_INFINITY) ? [{ id, at: opens }] : [];
        });
        const inOrder = (list: { id: string; at: number }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(inOrder(told)).toEqual(inOrder(wanted));
      }),
    );
  });

  test('a snoozed one comes back once, when its time is up and somebody is at work', () => {
    fc.assert(
      fc.property(day, ({ calendar, start }) => {
        const now = dueIn(start, 0, calendar);
        fc.pre(now !== null);
        const moment = { id: 'breach', at: start };
        const until = snoozeUntil(now!, calendar);
        const stored = [{ id: 'breach', at: now!, snoozedUntil: until }];
        expect(until).toBeGreaterThanOrEqual(now! + 15 * MINUTE);
        expect(alertPlan([moment], stored, calendar, until - 1).announce).toEqual([]);
        expect(alertPlan([moment], stored, calendar, now!).next).toBe(until);
        expect(alertPlan([moment], stored, calendar, until).announce).toEqual([moment]);
        const again = [{ id: 'breach', at: until, snoozedUntil: null }];
        expect(alertPlan([moment], again, calendar, until + DAY)).toEqual({ announce: [], next: null });
      }),
    );
  });
});

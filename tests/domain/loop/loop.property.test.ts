import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBodies, KnownKind, StoredEvent } from '../../../utils/domain/events';
import { disputesOf } from '../../../utils/domain/loop/disputes';
import { loadsOf, unassigned } from '../../../utils/domain/loop/load';
import { newsFor } from '../../../utils/domain/loop/news';
import { nurtureOver, returnsOwed } from '../../../utils/domain/loop/returns';
import { createStories, storiesOf } from '../../../utils/domain/loop/story';
import { eventOf, HANDED_OVER } from '../event-of';

const people = ['marte', 'jonas', 'kari'];
const leads = [1, 2, 3].map((n) => `https://crm.example/lead/${n}`);

type Body = [kind: KnownKind, body: EventBodies[KnownKind]];
const body = fc.oneof(
  fc.constantFrom<Body>(
    ['handed over', HANDED_OVER],
    ['contacted', {}],
    ['praised', {}],
    ['won', {}],
    ['lost', {}],
    ['rejected', { reason: 'noNeed', criteria: ['role'] }],
    ['left alone', { reason: 'later' }],
  ),
  fc.constantFrom(...people).map((to): Body => ['assigned', { to }]),
  fc.constantFrom(...leads).map((to): Body => ['linked', { to }]),
);
const event = fc
  .tuple(body, fc.constantFrom(...people), fc.constantFrom(...leads), fc.integer({ min: 0, max: 20 }))
  .map(([[kind, body], by, lead, minute]) =>
    eventOf(kind, body as never, { by, lead, at: new Date(Date.UTC(2026, 10, 3, 9, minute)).toISOString() }),
  );

/** Some rejections are answered. */
const history = fc.array(event, { maxLength: 25 }).chain((events) => {
  const rejections = events.filter(({ kind }) => kind === 'rejected');
  if (rejections.length === 0) return fc.constant(events);
  return fc
    .array(fc.tuple(fc.constantFrom(...rejections), fc.constantFrom('disputed', 'nurture', 'fixed')), { maxLength: 4 })
    .map((answers) => [
      ...events,
      ...answers.map(([{ _id, lead }, answer]) =>
        eventOf(
          'return answered',
          { rejection: _id, answer: answer as 'fixed', until: '2026-11-10' },
          { lead, at: '2026-11-03T10:00:00.000Z' },
        ),
      ),
    ]);
});

/** Everything that is folded from a team's events. */
function folded(events: readonly StoredEvent[]) {
  const stories = storiesOf(events);
  return {
    stories,
    owed: returnsOwed(stories),
    over: nurtureOver(stories, '2026-11-10'),
    disputes: disputesOf(stories, () => true),
    loads: [...loadsOf(stories)].sort(),
    inbox: unassigned(stories)
      .map(({ key }) => key)
      .sort(),
    news: people.map((person) => newsFor(person, stories, '2026-01-01T00:00:00.000Z', new Set())),
  };
}

describe('the loop', () => {
  test('is the same in whatever order the events arrive, and when they arrive twice over', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (events, order) => {
        const shuffled = events
          .map((one) => [order.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(folded(shuffled)).toEqual(folded(events));
      }),
    );
  });

  test('what was taken back leaves no trace', () => {
    fc.assert(
      fc.property(history, event, (events, slip) => {
        const undone = eventOf('undone', { event: slip._id }, { by: slip.by, lead: slip.lead, at: slip.at });
        expect(folded([undone, ...events, slip])).toEqual(folded(events));
      }),
    );
  });

  test('every lead is in exactly one story, and nobody has a lead that waits in the inbox', () => {
    fc.assert(
      fc.property(history, (events) => {
        const stories = storiesOf(events);
        const keys = stories.flatMap(({ keys }) => keys);
        expect(new Set(keys).size).toBe(keys.length);
        expect(stories.flatMap(({ timeline }) => timeline)).toHaveLength(events.length);
        for (const { owner } of unassigned(stories)) expect(owner).toBeNull();
      }),
    );
  });
});

describe('stories that are folded again and again', () => {
  const grouped = (events: readonly StoredEvent[]) =>
    new Map(leads.map((one) => [one, events.filter(({ lead }) => lead === one)] as const));

  test('are those that are folded at once, whatever came in between', () => {
    fc.assert(
      fc.property(history, fc.nat(25), (events, first) => {
        const fold = createStories();
        const before = grouped(events.slice(0, first));
        fold(before);
        // Leads about which nothing came keep their array.
        const now = new Map(
          [...grouped(events)].map(([lead, about]) => {
            const known = before.get(lead);
            return [lead, known?.length === about.length ? known : about];
          }),
        );
        expect(fold(now)).toEqual(storiesOf(events));
      }),
    );
  });
});

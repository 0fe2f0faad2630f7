import { expect, test } from 'vitest';
import { type ReplayAsk, type Replayed, replayInSlices } from '../../../components/editor/replay-in-slices';
import { starterAgreement } from '../../../locales/starter/agreement';
import { leadOf } from '../../domain/lead-of';

const inForce = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const draft = structuredClone(inForce);
draft.definition.criteria[0]!.params = { field: 'country', values: ['SE'] };

const leads = Array.from({ length: 10 }, (_, i) => {
  const key = `https://crm.example/lead/${i}`;
  const words = { country: i < 3 ? 'Norge' : 'Sverige', ...(i % 2 === 0 && { employees: '40' }) };
  return { key, seenAt: '2026-11-20T09:00:00.000Z', lead: { ...leadOf(words), key } };
});

const ask = (given: Partial<ReplayAsk> = {}): ReplayAsk => ({
  leads,
  inForce,
  draft,
  answersOf: () => new Map(),
  now: '2026-11-20T09:00:00.000Z',
  memory: new WeakMap(),
  ...given,
});

/** A clock on which each lead takes ten milliseconds. */
function tenEach() {
  let ms = 0;
  return () => {
    ms += 10;
    return ms;
  };
}

const pace = (slice: number, breathe = async () => {}) => ({ slice, clock: tenEach(), breathe });

test('the leads that would flip, and for how many leads a field was not kept', async () => {
  const { flips, done, total, notKept } = await replayInSlices(ask(), new AbortController().signal, () => {});
  expect(flips.map(({ key, after }) => [key.at(-1), after])).toEqual([
    ['0', 'outside'],
    ['1', 'outside'],
    ['2', 'outside'],
  ]);
  expect([done, total]).toEqual([10, 10]);
  expect(notKept).toContainEqual(['employees', 5]);
  expect(notKept[0]?.[1]).toBe(10);
});

test('the page breathes between slices and hears how far it is', async () => {
  const heard: Replayed[] = [];
  let breaths = 0;
  const breathe = async () => {
    breaths += 1;
  };
  const all = await replayInSlices(ask(), new AbortController().signal, (so) => heard.push(so), pace(30, breathe));
  expect(heard.map(({ done }) => done)).toEqual([3, 6, 9]);
  expect(breaths).toBe(3);
  expect(all.done).toBe(10);
});

test('what was stopped ends after its slice, with what was found until then', async () => {
  const stopped = new AbortController();
  const breathe = async () => stopped.abort();
  const so = await replayInSlices(ask(), stopped.signal, () => {}, pace(20, breathe));
  expect(so).toMatchObject({ done: 2, total: 10 });
  expect(so.flips).toHaveLength(2);
});

test('no leads are replayed at once', async () => {
  const nothing = await replayInSlices(ask({ leads: [] }), new AbortController().signal, () => {});
  expect(nothing).toEqual({ done: 0, total: 0, flips: [], notKept: [] });
});

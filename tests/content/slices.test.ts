/** Reading in slices: it pauses, and it is left when the page became another one. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readInSlices } from '../../entrypoints/crm.content/read-in-slices';
import type { PageReading } from '../../utils/crm/read-page';
import type { Steps } from '../../utils/crm/steps';

const READING = { places: new Map() } as PageReading;

/** Time passes here in the steps alone, however busy the machine is. */
let ms = 0;
beforeEach(() => {
  ms = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ms);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** So many steps of a millisecond each. */
function* slowly(steps: number, onStep: (step: number) => void = () => {}): Steps<PageReading> {
  for (let step = 0; step < steps; step++) {
    ms += 1;
    onStep(step);
    yield;
  }
  return READING;
}

it('a short reading is over before anything else can happen', async () => {
  let others = 0;
  setTimeout(() => others++);
  const sliced = await readInSlices(slowly(1), new AbortController().signal);
  expect(sliced?.reading).toBe(READING);
  expect(others).toBe(0);
});

it('a long one lets others run in between, and counts its work alone', async () => {
  let others = 0;
  const timer = setInterval(() => others++);
  const sliced = await readInSlices(slowly(30), new AbortController().signal);
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
  expect(sliced?.cost).toBe(30);
});

it('is left at the next pause once nobody wants it', async () => {
  const left = new AbortController();
  let last = 0;
  const sliced = await readInSlices(
    slowly(100, (step) => {
      last = step;
      if (step === 10) left.abort();
    }),
    left.signal,
  );
  expect(sliced).toBeUndefined();
  expect(last).toBeLessThan(30);
});

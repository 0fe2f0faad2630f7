/** A slice of the model; `npm run soak` takes a thousand runs. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { startCouch } from '../../demo/couch/server.mjs';
import { expectInStep } from './check-model';
import { runModel } from './model';

test('whatever is lost, doubled, turned round or cut off, all members end with the same entries', async () => {
  const server = await startCouch();
  let said = 0;
  for (let seed = 1; seed <= 25; seed += 1) {
    const outcome = await runModel(server, seed, 40);
    said += outcome.said.length;
    expectInStep(outcome, seed);
  }
  expect(said).toBeGreaterThan(200);
  await server.close();
});

/** A thousand runs of three members, one server and everything that goes wrong (`SEED=7 RUNS=1` repeats one). */
import 'fake-indexeddb/auto';
import { test } from 'vitest';
import { startCouch } from '../../demo/couch/server.mjs';
import { expectInStep } from '../sync/check-model';
import { runModel } from '../sync/model';

test('all members end with the same entries', async () => {
  const server = await startCouch();
  const first = Number(process.env.SEED ?? 1_000);
  const runs = Number(process.env.RUNS ?? 1_000);
  let said = 0;
  for (let seed = first; seed < first + runs; seed += 1) {
    const outcome = await runModel(server, seed, 40);
    said += outcome.said.length;
    expectInStep(outcome, seed);
  }
  console.log(`${runs} runs, ${said} entries: none lost, none twice`);
  await server.close();
});

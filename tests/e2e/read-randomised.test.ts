/** Saved pages of real CRMs with every class and id replaced by random words: they are read by their shape, not by names. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withRandomNames } from './random-names';

const run = promisify(execFile);
const READ = fileURLToPath(new URL('../../demo/read.mjs', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../shared/crm-pages/', import.meta.url));
const arePagesHere = existsSync(PAGES);
const MINUTES = 60_000;
const SEED = 4711;
const MOST_LOST = 0.02;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadpact-randomised-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `score.mjs` prints about the pages of a folder. */
async function scoreOf(pages: string): Promise<{ f1: number; lists: string }> {
  const files = readdirSync(pages).filter((file) => file.endsWith('.html'));
  const paths = files.map((file) => join(pages, file));
  const { stdout } = await run(process.execPath, [READ, ...paths, '--json'], { maxBuffer: 64 * 1024 * 1024 });
  const readings = join(folder, 'readings.json');
  await writeFile(readings, stdout);
  const env = { ...process.env, WRONG: '0' };
  const scored = (await run(process.execPath, [join(PAGES, 'score.mjs'), readings, PAGES], { env })).stdout;
  return {
    f1: Number(/macro F1 over \d+ CRMs: ([\d.]+)/.exec(scored)?.[1]),
    lists: /lists recognised \d+ of \d+/.exec(scored)?.[0] ?? '',
  };
}

describe.skipIf(!arePagesHere)(
  `pages whose classes and ids are random words${arePagesHere ? '' : ' (skipped: ../shared/crm-pages is not here)'}`,
  () => {
    it(
      'are read as well as the pages themselves, but for a fiftieth',
      async () => {
        const renamed = join(folder, 'renamed');
        await mkdir(renamed);
        for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
          await writeFile(join(renamed, file), withRandomNames(readFileSync(join(PAGES, file), 'utf8'), SEED));
        }
        const named = await scoreOf(PAGES);
        const random = await scoreOf(renamed);
        console.log(`macro F1 ${named.f1} as saved, ${random.f1} with random classes and ids (seed ${SEED})`);
        expect(named.f1 - random.f1).toBeLessThanOrEqual(MOST_LOST);
        expect(random.lists).toBe(named.lists);
      },
      10 * MINUTES,
    );
  },
);

describe('random names', () => {
  it('are the same for a label and its field, and for every element of a class', () => {
    const page =
      '<label class="a b" for="x">L</label><input id="x" class="a" aria-labelledby="x y"><a id="y" href="#x">a</a>';
    const random = withRandomNames(page, 1);
    const name = (pattern: RegExp) => pattern.exec(random)?.[1];
    expect(random).not.toMatch(/"(x|y|a|b|a b|x y)"/);
    expect(name(/for="(\w+)"/)).toBe(name(/ id="(\w+)"/));
    expect(name(/aria-labelledby="(\w+) /)).toBe(name(/ id="(\w+)"/));
    expect(name(/class="(\w+) \w+"/)).toBe(name(/class="(\w+)"/));
    expect(withRandomNames(page, 1)).toBe(random);
    expect(withRandomNames(page, 2)).not.toBe(random);
  });
});

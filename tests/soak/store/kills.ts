/** Kills whatever is writing at random instants, and judges what is left in the real IndexedDB. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { type Launched, launch } from '../../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../../demo/browser/packages.mjs';
import { createRandom } from '../random';
import { bundledStore } from './bundled';
import type { Batch, store, Told } from './in-page';

type InPage = { store: typeof store; tell(told: Told): void };
const WAYS = ['closed', 'reloaded', 'crashed', 'worker', 'browser'] as const;
type Way = (typeof WAYS)[number];

/** A killed browser takes seconds to come back, a page none. */
const weights: Record<Way, number> = { closed: 4, reloaded: 4, crashed: 4, worker: 4, browser: 1 };
const URN = WAYS.flatMap((way) => Array<Way>(weights[way]).fill(way));

export interface Kills {
  kills: Record<Way, number>;
  acknowledged: number;
  stored: number;
}

/** @throws at the first entry that was acknowledged and is gone, is there twice, or is half there. */
export async function killWhileWriting(seed: number, kills: number): Promise<Kills> {
  const random = createRandom(seed);
  const profile = await mkdtemp(join(tmpdir(), 'leadpact-kills-'));
  const code = await bundledStore();
  const extension = await ensureBuilt('open');
  const counted: Kills = {
    kills: { closed: 0, reloaded: 0, crashed: 0, worker: 0, browser: 0 },
    acknowledged: 0,
    stored: 0,
  };
  let browser = await launch({ extension, profile });

  /** A page of the extension that does nothing of its own. */
  const open = async (heard: (told: Told) => void = () => {}) => {
    const page = await browser.context.newPage();
    await page.exposeFunction('tell', heard);
    await page.goto(`chrome-extension://${browser.extensionId}/agreement.schema.json`);
    await page.evaluate(code);
    return page;
  };

  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const way = random.pick(URN);
      const life = `life-${seed}-${kill}`;
      const stored = new Set<number>();
      const batches = new Map<number, Batch>();
      let firstStored = () => {};
      const writing = new Promise<void>((resolve) => {
        firstStored = resolve;
      });
      const page = await open((told) => {
        if (told.is === 'started') batches.set(told.batch.number, told.batch);
        else {
          stored.add(told.number);
          firstStored();
        }
      });
      await (way === 'worker' ? startWorker(browser, page, code, life) : startPage(page, life));
      await writing;
      // Not a wait for anything: the instant is what is random.
      await new Promise((resolve) => setTimeout(resolve, random.next() * 60));
      browser = await killed(way, browser, page, () => launch({ extension, profile }));

      const after = await open();
      const { wrong, left } = await after.evaluate((name) => (globalThis as never as InPage).store.judge(name), life);
      const acknowledged = [...stored].flatMap((number) => batches.get(number)!.events.map(({ _id }) => _id));
      const lost = acknowledged.filter((id) => !left.includes(id));
      if (wrong.length + lost.length > 0)
        throw new Error(
          `${way}, kill ${kill} of seed ${seed}: ${[...wrong, ...lost.map((id) => `lost: ${id}`)].join('; ')}`,
        );
      // Whoever did not hear that it was stored enters it again: it must not be there twice.
      const last = [...batches.values()].at(-1)!;
      await after.evaluate((batch) => (globalThis as never as InPage).store.add(batch), last);
      const again = await after.evaluate((name) => (globalThis as never as InPage).store.judge(name), life);
      if (again.wrong.length > 0) throw new Error(`entered again: ${again.wrong.join('; ')}`);
      counted.kills[way] += 1;
      counted.acknowledged += acknowledged.length;
      counted.stored += again.left.length;
      await after.close();
    }
    const end = await open();
    const all = await end.evaluate(() => (globalThis as never as InPage).store.count());
    if (all !== counted.stored) throw new Error(`${counted.stored} entries were left by all lives, ${all} are there`);
    return counted;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function startPage(page: Page, life: string): Promise<void> {
  await page.evaluate((name) => {
    const { store, tell } = globalThis as never as InPage;
    void store.write(name, tell);
  }, life);
}

/** The worker writes; the page, which stays, passes on what it says. */
async function startWorker(browser: Launched, page: Page, code: string, life: string): Promise<void> {
  await page.evaluate(() => {
    const heard = new BroadcastChannel('told');
    heard.onmessage = ({ data }) => (globalThis as never as InPage).tell(data);
  });
  const worker = await browser.worker();
  await worker.evaluate(code);
  await worker.evaluate((name) => {
    const channel = new BroadcastChannel('told');
    void (globalThis as never as InPage).store.write(name, (told) => channel.postMessage(told));
  }, life);
}

async function killed(way: Way, browser: Launched, page: Page, start: () => Promise<Launched>): Promise<Launched> {
  switch (way) {
    case 'closed':
      await page.close();
      return browser;
    case 'reloaded':
      await page.reload();
      await page.close();
      return browser;
    case 'crashed': {
      const devtools = await browser.context.newCDPSession(page);
      const gone = page.waitForEvent('crash');
      void devtools.send('Page.crash').catch(() => {});
      await gone;
      await page.close();
      return browser;
    }
    case 'worker':
      await browser.killWorker();
      await page.close();
      return browser;
    case 'browser': {
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${browser.port}`);
      const devtools = await connection.newBrowserCDPSession();
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
      const closed = browser.context.waitForEvent('close');
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
      await closed;
      await browser.close();
      return start();
    }
  }
}

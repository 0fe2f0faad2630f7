/**
 * What the shapes alone reach on saved pages of real CRMs: the reader is built again without a known CRM's file, and
 * without all of them.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../demo/browser/install-browser.mjs';
import { scored } from '../../demo/read/print-report.mjs';
import { serveSavedPages } from '../../demo/read/saved-pages.mjs';
import type { PageReport } from '../../utils/domain/page-report';

const UTILS = fileURLToPath(new URL('../../utils/', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../shared/crm-pages/', import.meta.url));
const arePagesHere = existsSync(PAGES);
/** The CRMs of the saved pages that have a file. */
const PROVED = ['espocrm', 'odoo'];
const LOWEST_F1 = 0.93;

let folder: string;
let browser: Browser;

describe.skipIf(!arePagesHere)(
  `the shapes alone${arePagesHere ? '' : ' (skipped: ../shared/crm-pages is not here)'}`,
  () => {
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'leadpact-without-'));
      const { path } = await ensureBrowser();
      browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
    });
    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it.each(PROVED)('read almost completely without the file of %s', async (crm) => {
      const { f1, crms } = await scoreWith(`all but ${crm}.crm.ts`, (id) => id !== crm);
      expect(crms).toEqual(['generic', ...PROVED.filter((other) => other !== crm)]);
      expect(f1).toBeGreaterThanOrEqual(LOWEST_F1);
    });

    it('read almost completely without any CRM file, and no better than with all', async () => {
      const none = await scoreWith('no CRM file at all', () => false);
      const all = await scoreWith('every CRM file', () => true);
      expect(none.crms).toEqual(['generic']);
      expect(all.crms).toEqual(['generic', ...PROVED]);
      expect(none.f1).toBeGreaterThanOrEqual(LOWEST_F1);
      expect(none.f1).toBeLessThanOrEqual(all.f1);
    });
  },
);

/** Macro F1 over the CRMs of the saved pages, printed beside each CRM's own; and which CRMs were recognised. */
async function scoreWith(what: string, keeps: (crm: string) => boolean) {
  const readings = join(folder, 'readings.json');
  const all = await readAll(await readerWith(keeps));
  await writeFile(readings, JSON.stringify(all));
  const { stdout } = await promisify(execFile)(process.execPath, [join(PAGES, 'score.mjs'), readings], {
    env: { ...process.env, WRONG: '0' },
  });
  const macro = /macro F1 over \d+ CRMs: ([\d.]+)/.exec(stdout)?.[1];
  const each = stdout.split('by CRM\n')[1]?.matchAll(/^([\w-]+) .*F1 ([\d.]+)/gm) ?? [];
  const own = [...each].filter(([, crm]) => crm !== 'all').map(([, crm, f1]) => `${crm} ${f1}`);
  console.log(`macro F1 with ${what}: ${macro} (${own.join(', ')})`);
  const crms = [...new Set(Object.values(all).map(({ crm }) => crm))].sort();
  return { f1: Number(macro), crms: ['generic', ...crms.filter((crm) => crm !== 'generic')] };
}

/** The reader as one script, built from a copy of its sources in which only these CRMs' files stand. */
async function readerWith(keeps: (crm: string) => boolean): Promise<string> {
  const root = await mkdtemp(join(folder, 'reader-'));
  const isKept = (path: string) => {
    const crm = /([\w-]+)\.crm\.ts$/.exec(path)?.[1];
    return crm === undefined || keeps(crm);
  };
  for (const part of ['crm', 'domain']) await cp(UTILS + part, join(root, part), { recursive: true, filter: isKept });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'crm/read-page.ts', formats: ['iife'], name: 'reader' } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built.');
  return bundle.output[0].code;
}

async function readAll(reader: string) {
  const saved = await serveSavedPages();
  const page = await browser.newPage();
  const readings: Record<string, ReturnType<typeof scored>> = {};
  for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
    await page.goto('about:blank');
    await page.goto(await saved.show(readFileSync(join(PAGES, file), 'utf8')), { waitUntil: 'domcontentloaded' });
    const report = await page.evaluate(`${reader};reader.readPage(document, location.href).report`);
    readings[file.replace(/\.html$/, '')] = scored(report as PageReport);
  }
  await page.close();
  saved.close();
  return readings;
}

/** What a company sets by policy, for real: a policy file where Chromium looks for it. Needs the right to write there. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = join(FOLDER, `leadpact-test-${process.pid}.json`);
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;

let browser: Launched;
let page: Page;
/** What the company sets. */
let agreement: { number: number; sla: { sales: { firstContact: { hot: number } } } };

/** A policy that changes while the browser runs arrives after some seconds. */
async function setPolicy(extensionId: string, set: object): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: set } } }));
}

describe.skipIf(!mayWrite)('set by the company', () => {
  beforeAll(async () => {
    browser = await launch({ extension: await ensureBuilt('open') });
    page = await openOptions(browser, 'files');
  });

  afterAll(async () => {
    await rm(FILE, { force: true });
    await browser?.close();
  });

  test('its agreement is in force, shown as the company’s, and cannot be changed', async () => {
    agreement = JSON.parse(await savedBy(page, 'export-draft'));
    agreement.number = 3;
    agreement.sla.sales.firstContact.hot = 11;
    await setPolicy(browser.extensionId, {
      agreement: JSON.stringify(agreement),
      crmHosts: ['https://crm.acme.example'],
      teamServer: 'https://db.acme.example',
    });
    const isSet = async () => {
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page.getByTestId('set-by-company').count();
    };
    await until(isSet, 1, { interval: 1_000 });
    await toSection(page, 'overview');
    expect(await page.getByTestId('in-force').getAttribute('data-standing')).toBe('company');
    expect(await text(page, 'in-force')).toMatch(/version 3.*Set by your company/);
    await toSection(page, 'sales');
    const hot = page.getByLabel('Hot lead', { exact: true });
    expect([await hot.inputValue(), await hot.isDisabled()]).toEqual(['11', true]);
    expect(await page.locator('nav a[href="#start"]').count()).toBe(0);
    await toSection(page, 'files');
    expect(await page.getByTestId('import').count()).toBe(0);
  });

  test('CRM addresses and the team’s server are shown', async () => {
    await toSection(page, 'company');
    const shown = await text(page, 'company');
    expect(shown).toContain('https://crm.acme.example');
    expect(shown).toContain('https://db.acme.example');
    await axeFindsNothing(page);
  });

  test('a change of policy is taken up while the page is open, without a reload', async () => {
    await toSection(page, 'overview');
    await setPolicy(browser.extensionId, { agreement: JSON.stringify({ ...agreement, number: 4 }) });
    await until(() => text(page, 'in-force'), /version 4.*Set by your company/, { interval: 500 });
  });

  test('an agreement that cannot be read is told, and what was there stays in force', async () => {
    await setPolicy(browser.extensionId, { agreement: '{"v": 1,' });
    await toSection(page, 'company');
    await until(() => text(page, 'file-problem'), /line 1, column 9/, { interval: 500 });
    expect(await text(page, 'company-trouble')).toMatch(/cannot be read.*\s+What was read on .* stays in force/);
    await axeFindsNothing(page);
    await page.reload();
    await toSection(page, 'overview');
    expect(await text(page, 'in-force')).toMatch(/version 4/);
  });

  describe('by address', () => {
    let answer = '';
    const server = createServer((_request, response) => {
      response.statusCode = answer === '' ? 503 : 200;
      response.end(answer);
    });
    const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/agreement.json`;
    beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
    afterAll(() => server.close());

    test('it is fetched, and in force', async () => {
      answer = JSON.stringify({ ...agreement, number: 7 });
      await setPolicy(browser.extensionId, { agreementAddress: address() });
      await until(() => text(page, 'in-force'), /version 7.*Set by your company/, { interval: 500 });
      await toSection(page, 'company');
      expect(await text(page, 'company')).toContain(address());
      expect(await page.getByTestId('company-trouble').count()).toBe(0);
    });

    test.each([
      ['away', '', /could not be reached.*\s+What was read on/],
      ['answering something else', '<html>', /is no agreement that can be read/],
    ])('%s, its last good copy stays in force, and the page says so', async (_, answers, said) => {
      answer = answers;
      await page.reload();
      await until(() => text(page, 'company-trouble'), said);
      await axeFindsNothing(page);
      await toSection(page, 'overview');
      expect(await text(page, 'in-force')).toMatch(/version 7/);
      await toSection(page, 'company');
    });

    test('with another fingerprint than the company set, it is not taken', async () => {
      answer = JSON.stringify({ ...agreement, number: 8 });
      await setPolicy(browser.extensionId, { agreementAddress: address(), agreementHash: `8:${'A'.repeat(26)}` });
      await until(() => text(page, 'company-trouble'), /not the agreement with the fingerprint/, { interval: 500 });
      await toSection(page, 'overview');
      expect(await text(page, 'in-force')).toMatch(/version 7/);
    });
  });

  test('when the company sets nothing any more, the starter is in force again', async () => {
    await setPolicy(browser.extensionId, {});
    await toSection(page, 'overview');
    await until(() => page.getByTestId('in-force').getAttribute('data-standing'), 'provisional', { interval: 500 });
  });
});

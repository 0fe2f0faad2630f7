/** The stage of an e2e test: the demo CRM, a real browser with the built extension, and the real side panel. */
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';

export interface Stage {
  crm: string;
  browser: Launched;
  /** The CRM's tab. */
  page: Page;
  /** The real side panel, opened by a real click on the popup's button. */
  panel: Page;
  /** Ends the browser and starts it again with the same profile, on the same address, with the panel open. */
  restart(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Where in the CRM to begin. */
  path: string;
  lang?: string;
  profile?: string;
}

export async function openStage({ path, lang = 'en', profile }: Options): Promise<Stage> {
  const extension = await ensureBuilt('open');
  const crm = await startCrm();
  const start = async (at: string) => {
    const browser = await launch({ extension, lang, profile, size: { width: 1200, height: 900 } });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(crm.url + at);
    return { browser, page, panel: await browser.openSidePanel() };
  };
  const stage: Stage = {
    crm: crm.url,
    ...(await start(path)),
    async restart(at) {
      await stage.browser.close();
      Object.assign(stage, await start(at));
    },
    async close() {
      await stage.browser.close();
      await crm.close();
    },
  };
  return stage;
}

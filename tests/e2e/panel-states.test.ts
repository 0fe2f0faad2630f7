/** The panel as each of its people sees it: axe and the keyboard over every state, and clocks that colleagues share. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillTeam } from '../../demo/team/fill.mjs';
import { contacted } from './contact';
import { axeFindsNothing, openOptions } from './options-page';
import { openStage, type Stage } from './stage';
import { setClock, workday } from './test-clock';
import { text, until } from './until';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const MARTE = { id: 'marte', name: 'Marte Lunde', side: 'marketing' };
const JONAS = { id: 'jonas', name: 'Jonas Dahl', side: 'sales', role: 'rep' };
const KARI = { id: 'kari', name: 'Kari Vik', side: 'sales', role: 'rep' };
const ANNA = { id: 'anna', name: 'Anna Holm', side: 'sales', role: 'salesManager' };

let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
  panel = stage.panel;
  await fillTeam(stage.browser, stage.crm);
  await setClock(panel, workday('10:00'));
});

afterAll(() => stage?.close());

/** The next one sits down at this browser. */
async function sitsDown(person: typeof MARTE): Promise<void> {
  await panel.evaluate((me) => chrome.storage.local.set({ person: me }), person);
  await stage.page.bringToFront();
  await panel.reload();
  await until(() => panel.getByTestId('me').locator('summary').innerText(), new RegExp(`^${person.name}`));
}

async function opens(lead: number, name: string): Promise<void> {
  await stage.page.goto(`${stage.crm}/leads/${lead}`);
  await until(() => text(panel, 'lead-name'), name);
}

async function handsOver(to = ''): Promise<void> {
  await panel.getByTestId('rep').selectOption(to);
  await panel.getByTestId('hand-over').click();
  await panel.getByTestId('clock').waitFor();
}

const due = async () => /Due (.*)/.exec(await text(panel, 'clock'))?.[1];

/** Nothing is wider than the panel, narrow and wide; nothing for axe in either colours. */
async function isWellMade(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    await axeFindsNothing(panel);
  }
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

describe('where no lead is open', () => {
  beforeAll(() => stage.page.goto(`${stage.crm}/app/app.css`));

  test('marketing sees the answers it owes and the news, with the names of those who did it', async () => {
    await sitsDown(MARTE);
    await until(() => text(panel, 'owed'), /Rejected by Jonas Dahl/);
    expect(await text(panel, 'news')).not.toContain('a colleague');
    await isWellMade();
  });

  test('a sales manager sees what is late with the steps folded, and may assign at once', async () => {
    await sitsDown(ANNA);
    const steps = panel.getByTestId('risk-row').first().getByTestId('steps');
    await until(() => steps.locator('summary').innerText(), /This is for you/);
    expect(await steps.locator('li').first().isVisible()).toBe(false);
    await steps.locator('summary').click();
    expect(await steps.locator('li').first().isVisible()).toBe(true);
    await until(async () => (await panel.getByTestId('rep').first().locator('option').count()) > 1, true);
    await isWellMade();
  });
});

describe('on a lead', () => {
  test('marketing hands over, and is offered neither feedback nor contact on it', async () => {
    await sitsDown(MARTE);
    await opens(17, 'Ingrid Sørlie');
    await panel.getByTestId('earlier').waitFor();
    expect(await panel.getByTestId('reject').count()).toBe(0);
    await isWellMade();
    for (const question of ['need', 'action']) {
      const row = panel.locator(`[data-criterion=${question}]`);
      await row.getByRole('button', { name: /Yes/ }).click();
      await until(() => row.getAttribute('data-state'), 'met');
    }
    await handsOver();
    expect(await panel.getByTestId('contacted').count()).toBe(0);
    expect(await text(panel, 'owner')).toBe('Nobody has taken this lead yet');
  });

  test('a rep takes it; a colleague who takes it over has what is left of the same time', async () => {
    await setClock(panel, new Date(workday('10:00').getTime() + 120_000));
    await sitsDown(KARI);
    await panel.getByTestId('take').click();
    await until(() => text(panel, 'owner'), 'With you');
    expect(await due()).toMatch(/10:05/);
    await setClock(panel, new Date(workday('10:00').getTime() + 180_000));
    await sitsDown(JONAS);
    await until(() => text(panel, 'owner'), /With Kari Vik/);
    await panel.getByTestId('take').click();
    await until(() => text(panel, 'owner'), 'With you');
    expect(await due()).toMatch(/10:05/);
    await until(() => text(panel, 'clock-time'), /^1 min|^2 min/);
  });

  test('a pause stops the clock, and it runs on with what was left', async () => {
    await panel.getByTestId('pause').click();
    await isWellMade();
    await panel.getByTestId('pause-why').fill('She asks the board on Friday.');
    await panel.getByTestId('pause-send').click();
    await until(() => text(panel, 'clock-state'), 'Paused');
    await setClock(panel, new Date(workday('10:00').getTime() + 20 * 60_000));
    await sitsDown(JONAS);
    await until(() => text(panel, 'clock-state'), 'Paused');
    await panel.getByTestId('resume').click();
    await until(() => text(panel, 'clock-state'), /Running|Due soon/);
    expect(await due()).toMatch(/10:2[12]/);
    await panel.locator('.explained summary').click();
    await until(() => panel.locator('.explained').innerText(), /Paused from/);
    await isWellMade();
  });

  test('the forms of a contact, of leaving alone and of rejecting', async () => {
    await panel.getByTestId('tried').click();
    await isWellMade();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('contacted').click();
    await panel.getByRole('radio', { name: 'Earlier' }).check();
    await isWellMade();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('leave').click();
    await isWellMade();
    await panel.keyboard.press('Escape');
    await panel.getByTestId('reject').click();
    await isWellMade();
    await panel.keyboard.press('Escape');
    await contacted(panel);
    await panel.getByTestId('ending').waitFor();
    await isWellMade();
  });

  test('everything that folds, open', async () => {
    const closed = panel.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await panel.getByTestId('page-word').first().click();
    await isWellMade();
  });

  test('Tab alone reaches everything that can be used', async () => {
    const usable = await panel.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary'),
      ].filter((one) => one.checkVisibility() && !one.disabled);
      // Of radio buttons with one name Tab reaches one.
      const nameOf = ({ type, name }: HTMLInputElement) => (type === 'radio' ? name : null);
      const stops = all.filter((one, index) => {
        const name = nameOf(one);
        return name === null || all.findIndex((other) => nameOf(other) === name) === index;
      });
      scrollTo(0, 0);
      document.body.tabIndex = -1;
      document.body.focus();
      return stops.length;
    });
    expect(usable).toBeGreaterThan(30);
    for (let stop = 0; stop < usable; stop += 1) {
      await panel.keyboard.press('Tab');
      await panel.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    }
    expect(await panel.locator('[data-reached]:not(body)').count()).toBe(usable);
  });
});

describe('what colleagues share', () => {
  test('a rep’s own hours move the deadline that marketing sees', async () => {
    await setClock(panel, workday('10:00'));
    await sitsDown(MARTE);
    await opens(21, await nameOf(21));
    await handsOver('jonas');
    const before = await due();

    await sitsDown(JONAS);
    const options = await openOptions(stage.browser, 'overview');
    await options.getByTestId('my-hours-form').locator('summary').click();
    await options.getByLabel('Hours of my own').check();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await options.getByLabel(day).fill('13:00-14:00');
      await options.getByLabel(day).blur();
    }
    await options.getByTestId('my-hours-save').click();
    await options.getByTestId('saved').waitFor();
    await options.close();

    await sitsDown(MARTE);
    await until(async () => (await due()) !== before && (await due()) !== undefined, true);
    expect(await text(panel, 'clock-hours')).toMatch(/Outside business hours/);
  });

  test('“these are one lead” brings what happened with the one to the other', async () => {
    await opens(18, 'Håkon Bråten');
    expect(await text(panel, 'timeline')).not.toContain('Ingrid');
    // The same person entered twice: the page shows the other record's address.
    await stage.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (/@/.test(node.data)) node.data = 'ingrid.sorlie@fjordvarme.example';
      }
    });
    await until(() => text(panel, 'look-alikes'), /Ingrid Sørlie/);
    const before = await text(panel, 'timeline');
    expect(before).not.toMatch(/She asks the board on Friday/);
    await isWellMade();
    await panel
      .getByTestId('look-alikes')
      .locator('li')
      .filter({ hasText: 'Ingrid Sørlie' })
      .getByRole('button')
      .click();
    await until(() => text(panel, 'timeline'), /She asks the board on Friday/);
    expect(await text(panel, 'look-alikes')).not.toContain('Ingrid');
  });
});

/** As the CRM's page calls it. */
const nameOf = async (lead: number) => {
  await stage.page.goto(`${stage.crm}/leads/${lead}`);
  await until(async () => (await text(panel, 'lead-name')).length > 0, true);
  return text(panel, 'lead-name');
};

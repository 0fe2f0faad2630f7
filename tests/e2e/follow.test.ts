/** Following the page: records that say the same, two tabs, and a page on which reading was turned off. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lead } from '../../demo/crm/data/leads.mjs';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});
afterAll(() => stage?.close());

const name = () => text(stage.panel, 'lead-name');
const key = () =>
  stage.panel
    .locator('[data-key]')
    .getAttribute('data-key', { timeout: 1_000 })
    .catch(() => null);
const state = () =>
  stage.panel
    .getByTestId('state-message')
    .getAttribute('data-state', { timeout: 1_000 })
    .catch(() => null);

describe('two records with the very same words', () => {
  test.each(['', '?reuse=1', '?stale=1', '?reuse=1&stale=1'])('both appear%s', async (manner) => {
    const same = (await (await fetch(`${stage.crm}/api/leads/11`)).json()) as Lead;
    const twin = (await (
      await fetch(`${stage.crm}/api/leads`, { method: 'POST', body: JSON.stringify(same) })
    ).json()) as Lead;
    await stage.page.goto(`${stage.crm}/leads/11${manner}`);
    await until(key, /leads%2F11$/);
    await stage.page.evaluate((id) => {
      history.pushState(null, '', `/leads/${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, twin.id);
    await until(key, new RegExp(`leads%2F${twin.id}$`));
    expect(await name()).toBe('Amelia Hartwell');
  });
});

describe('two tabs', () => {
  test('the panel shows the record of the tab in view, each time', async () => {
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(name, 'Ingrid Sørlie');
    const other = await stage.browser.context.newPage();
    await other.goto(`${stage.crm}/leads/18`);
    await until(name, 'Håkon Bråten');
    // What happens in the tab behind is no matter of the panel's.
    await stage.page.evaluate(() => document.querySelector<HTMLElement>('a[rel=next]')?.click());
    await other.locator('a[rel=next]').click();
    await until(name, 'Åse Myrvang');
    await stage.page.bringToFront();
    await until(name, 'Håkon Bråten');
    await other.close();
  });
});

describe('turned off on this page', () => {
  test('nothing is read any more, also on the next record, until it is turned on', async () => {
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(name, 'Ingrid Sørlie');
    await stage.panel.getByTestId('turn-off').click();
    await until(state, 'turnedOff');
    await stage.page.locator('a[rel=next]').click();
    await stage.page.waitForSelector('#app[aria-busy=false]');
    expect(await state()).toBe('turnedOff');
    // A panel that looks anew is told the same.
    const other = await stage.browser.context.newPage();
    await other.goto('chrome://version');
    await until(state, 'closedPage');
    await other.close();
    await until(state, 'turnedOff');
    await stage.panel.getByTestId('turn-on').click();
    await until(name, 'Håkon Bråten');
  });

  test('a page that is loaded anew is read again', async () => {
    await stage.panel.getByTestId('turn-off').click();
    await until(state, 'turnedOff');
    await stage.page.reload();
    await until(name, 'Håkon Bråten');
  });
});

/** From a list in the CRM to the rows checked, sorted, and one of them opened: rows and records never mix. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoLeads } from '../../demo/crm/data/leads.mjs';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
const leads = demoLeads();
const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`;

beforeAll(async () => {
  stage = await openStage({ path: '/leads' });
});

afterAll(() => stage?.close());

const rows = () => stage.panel.getByTestId('row');
const rowOf = (name: string) => rows().filter({ hasText: name });
const state = () => stage.panel.getByTestId('state-message').getAttribute('data-state', { timeout: 1_000 });
/** The rest of the panel when rows are shown, and rows when a record is. */
const both = () =>
  stage.panel.evaluate(() =>
    [...document.querySelectorAll('[data-testid=verdict],[data-testid=row]')].map((one) =>
      one.getAttribute('data-testid'),
    ),
  );

/** The panel in a tab of its own, which can have any width. */
async function panelAsPage({ browser, crm }: Stage): Promise<Page> {
  const own = await browser.context.newPage();
  const ours = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  await own.goto(ours);
  const pattern = `${crm.replace(/:\d+$/, '')}/*`;
  const tab = await own.evaluate(`chrome.tabs.query({ url: '${pattern}' }).then(([tab]) => tab.id)`);
  await own.goto(`${ours}?tab=${tab}`);
  return own;
}

describe('a list in the CRM', () => {
  test('is no lead, and says what can be done with it', async () => {
    await until(state, 'list');
    expect(await stage.panel.getByTestId('check-rows').innerText()).toBe('Check the rows on this page');
    expect(await rows().count()).toBe(0);
  });

  test('is checked row by row when asked, by keyboard alone', async () => {
    await stage.panel.getByTestId('check-rows').press('Enter');
    await until(() => rows().count(), leads.length);
    await until(() => stage.panel.evaluate(() => document.activeElement?.id), 'rows-title');
  });

  test('each row says its own lead’s name and company, and no other’s', async () => {
    const shown = await rows().allInnerTexts();
    for (const lead of leads) {
      const own = shown.filter((row) => row.includes(nameOf(lead)));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(lead.company);
    }
  });

  test('the readiest stand first, each verdict in words', async () => {
    const verdicts = await rows().evaluateAll((all) => all.map((row) => row.getAttribute('data-verdict')));
    const order = ['ready', 'almost', 'notReady', 'outside'];
    expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a!) - order.indexOf(b!)));
    expect(new Set(verdicts).size).toBeGreaterThan(2);
    expect(await rowOf('Callum Pryce').innerText()).toMatch(/Outside the definition\nNot met: Country/);
    expect(await rowOf('Åse Myrvang').innerText()).toMatch(/Not ready yet\nNot met: Contact can decide$/);
    expect(await text(stage.panel, 'rows-summary')).toBe(
      '10 almost ready, 2 not ready yet, and 2 outside the definition',
    );
  });

  test('what the list does not show is unknown, and said once', async () => {
    expect(await text(stage.panel, 'rows')).toMatch(/Unknown in every row: At least 10 employees/);
    expect(await rowOf('Ingrid Sørlie').innerText()).not.toMatch(/employees/);
  });

  test('follows the page while it changes', async () => {
    const change = (from: string, to: string) =>
      stage.page.evaluate(
        ([from, to]) => {
          const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent === from);
          cell!.textContent = to!;
        },
        [from, to],
      );
    await change('Sweden', 'Spain');
    await until(() => rowOf('Grace Okafor-Lind').getAttribute('data-verdict'), 'outside');
    await change('Spain', 'Sweden');
    await until(() => rowOf('Grace Okafor-Lind').getAttribute('data-verdict'), 'almost');
  });

  test('axe finds nothing in light and dark, and nothing is wider than 320 or 400 px', async () => {
    const own = await panelAsPage(stage);
    await own.getByTestId('check-rows').click();
    await own.getByTestId('row').first().waitFor();
    for (const width of [320, 400]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await own.setViewportSize({ width, height: 700 });
        await own.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: own }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await own.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
    await own.close();
    await stage.page.bringToFront();
    await until(() => rows().count(), leads.length);
  });

  test('a row opens its record in the CRM’s tab: its review, and no rows beside it', async () => {
    const mixed: (string | null)[][] = [];
    await rowOf('Håkon Bråten').getByRole('link').press('Enter');
    await until(async () => {
      const shown = await both();
      if (new Set(shown).size > 1) mixed.push(shown);
      return text(stage.panel, 'lead-name');
    }, 'Håkon Bråten');
    expect(new URL(stage.page.url()).pathname).toBe('/leads/18');
    await until(() => text(stage.panel, 'lead-about'), /Bråten Sagbruk AS/);
    expect(await rows().count()).toBe(0);
    expect(mixed).toEqual([]);
  });

  test('back on the list, its rows are checked again', async () => {
    await stage.page.goBack();
    await until(() => rows().count(), leads.length);
    expect(await stage.panel.getByTestId('verdict').count()).toBe(0);
  });

  test('opening rows inside the CRM never shows one lead’s values with another’s', async () => {
    await stage.panel.evaluate(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      const look = () => shown.push(document.querySelector('main')?.innerText ?? '');
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    for (const lead of [leads[0]!, leads[5]!, leads[9]!]) {
      await stage.page.getByRole('link', { name: nameOf(lead) }).click();
      await until(() => text(stage.panel, 'lead-name'), nameOf(lead));
      await stage.page.goBack();
      await until(() => rows().count(), leads.length);
    }
    const shown = await stage.panel.evaluate(() => (window as unknown as { shown: string[] }).shown);
    expect(shown.length).toBeGreaterThan(6);
    for (const seen of shown.filter((one) => !/^(Leadpact\s+)?Rows on this page/.test(one))) {
      const named = leads.filter((lead) => seen.includes(nameOf(lead)) || seen.includes(lead.company));
      expect(named.length, seen).toBeLessThan(2);
    }
  });
});

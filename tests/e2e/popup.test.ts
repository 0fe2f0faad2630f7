/** Looking a word up from the toolbar, by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { axeFindsNothing } from './options-page';
import { text, until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let popup: Page;

beforeAll(async () => {
  crm = await startCrm();
  browser = await launch({ extension: await ensureBuilt('open'), lang: 'nb' });
  await browser.context.pages()[0]!.goto(`${crm.url}/leads/17`);
  popup = await browser.openPopup();
});

afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

const first = () => popup.getByRole('option').first().innerText();

describe('the popup, in the browser’s own language', () => {
  test('the field has the focus at once', async () => {
    await until(() => popup.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
    expect(await popup.locator('html').getAttribute('lang')).toBe('nb');
  });

  test('the browser’s shortcut is this popup’s', async () => {
    const worker = await browser.worker();
    const [commands, opens] = await worker.evaluate(async () => {
      const { chrome } = globalThis as never as Chrome;
      return [await chrome.commands.getAll(), await chrome.action.getPopup({})] as const;
    });
    expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', 'Alt+Shift+L'],
      ['open-panel', 'Alt+Shift+Y'],
    ]);
    expect(opens).toMatch(/\/popup\.html$/);
  });

  test('what is typed before any script has run is kept in the same field, and looked up', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const state = globalThis as never as { first?: Element };
      new MutationObserver(() => {
        const field = document.querySelector('input');
        if (state.first || !field) return;
        state.first = field;
        field.value = 'mq';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html?look=`);
    await until(() => page.getByRole('option').first().innerText(), /^MQL/);
    const isSame = () => (globalThis as never as { first: Element }).first === document.activeElement;
    expect(await page.evaluate(isSame)).toBe(true);
    expect(await page.getByRole('combobox').inputValue()).toBe('mq');
    await page.close();
    await browser.context.pages()[0]!.bringToFront();
    popup = await browser.openPopup();
  });

  test('typing the beginning of a word finds it, with its meaning open', async () => {
    await popup.keyboard.type('mq');
    await until(() => popup.getByRole('option').first().innerText(), /^MQL/);
    expect((await text(popup, 'meaning')).length).toBeGreaterThan(20);
  });

  test.each([
    ['a typo', 'overlevring', /^overlevering/i],
    ['a word without its ring', 'kjopsreise', /reise/i],
    ['another language', 'koude lead', /^kaldt lead/i],
  ])('%s', async (_what, typed, wanted) => {
    await popup.getByRole('combobox').fill(typed);
    await until(first, wanted);
  });

  test('the arrows move and open', async () => {
    await popup.getByRole('combobox').fill('lead');
    await until(
      () =>
        popup
          .getByRole('option')
          .count()
          .then((count) => count > 3),
      true,
    );
    await popup.keyboard.press('ArrowDown');
    await until(() => popup.getByRole('option').nth(1).getAttribute('aria-selected'), 'true');
    expect(await popup.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('term-1');
    await popup.keyboard.press('ArrowUp');
    await until(() => popup.getByRole('option').first().getAttribute('aria-selected'), 'true');
  });

  test('Enter right after the last letter opens what was typed, and nothing that stood there before', async () => {
    const field = popup.getByRole('combobox');
    await field.fill('lead');
    await until(first, /^lead/);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'overlevring';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return Promise.resolve().then(() =>
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
      );
    });
    await until(() => popup.getByTestId('term-page').getByRole('heading').innerText(), 'overlevering');
    await popup.getByTestId('back').click();
  });

  test('a word that nobody has defined is said to be missing', async () => {
    await popup.getByRole('combobox').fill('kvantefysikk');
    await until(() => popup.getByRole('main').innerText(), /kvantefysikk/);
    expect(await popup.getByRole('option').count()).toBe(0);
  });

  test('Enter opens the whole term, with its criteria and who signed; back leads to the field', async () => {
    await popup.getByRole('combobox').fill('MQL');
    await until(first, /^MQL/);
    await popup.keyboard.press('Enter');
    await until(() => text(popup, 'term-page'), /Marketing qualified lead/);
    await until(() => text(popup, 'term-criteria'), /Leaddefinisjon, startversjon[\s\S]*Ingen har signert/);
    expect(await popup.getByTestId('term-criteria').getByRole('listitem').count()).toBe(7);
    expect(await popup.getByRole('rowheader').allInnerTexts()).toContain('finsk');
    await axeFindsNothing(popup);
    await popup.keyboard.press('Enter');
    await until(() => popup.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
  });

  test('what was opened lately is there before anything is typed', async () => {
    await popup.getByRole('combobox').fill('');
    await until(first, /^MQL/);
    expect(await popup.getByRole('main').innerText()).toContain('Åpnet nylig');
  });

  test('by keyboard alone a missing word is proposed; who is alone has it at once', async () => {
    await popup.getByRole('combobox').fill('');
    await popup.keyboard.type('kvantesprang');
    await popup.getByTestId('propose-new').waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByTestId('term-form').waitFor();
    expect(await popup.getByTestId('field-term').inputValue()).toBe('kvantesprang');
    await until(() => popup.evaluate(() => document.activeElement?.getAttribute('data-testid')), 'field-term');
    await axeFindsNothing(popup);
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('Et lead som går <rett> til kunde & blir der.');
    await popup.keyboard.press('Enter');
    await popup.getByTestId('field-term').focus();
    await popup.keyboard.press('Enter');
    await until(() => text(popup, 'saved'), /Lagret/);
    await popup.getByRole('combobox').fill('kvantespr');
    await until(first, /^kvantesprang/);
    expect(await text(popup, 'meaning')).toMatch(/<rett> til kunde & blir der/);
  });

  test('a selection on a page is looked up in the popup', async () => {
    await popup.close();
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as never as Chrome;
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: 'beslutningstakere' });
    });
    popup = await browser.popup();
    await until(first, /^beslutningstaker/);
    expect(await popup.getByRole('combobox').inputValue()).toBe('beslutningstakere');
  });

  test('axe finds nothing', async () => {
    await popup.getByRole('combobox').fill('lead');
    await until(first, /^lead/);
    await axeFindsNothing(popup);
  });

  test('the address bar suggests, and opens the lookup in a tab', async () => {
    const worker = await browser.worker();
    const suggestedFor = (typed: string) =>
      worker.evaluate(
        (typed) =>
          new Promise<{ content: string; description: string }>((resolve) => {
            const { chrome } = globalThis as never as Chrome;
            chrome.omnibox.onInputChanged.dispatch(typed, ([first]) => resolve(first!));
          }),
        typed,
      );
    const suggested = await suggestedFor('maalgr');
    expect(suggested.content).toBe('målgruppe');
    expect(suggested.description).toMatch(/^målgruppe: Bedriftene/);
    // The browser reads it as XML, and would show nothing at all.
    expect((await suggestedFor('kvantespr')).description).toMatch(/&#60;rett&#62; til kunde &#38; blir der/);
    const opened = browser.context.waitForEvent('page');
    await worker.evaluate(() => (globalThis as never as Chrome).chrome.omnibox.onInputEntered.dispatch('målgruppe'));
    const page = await opened;
    await until(() => page.getByRole('option').first().innerText(), /^målgruppe/);
    await page.close();
    await browser.context.pages()[0]!.bringToFront();
    popup = await browser.openPopup();
  });

  test('Ctrl+Enter opens the panel on this tab', async () => {
    // The popup closes itself while the key is still down.
    await popup.keyboard.press('Control+Enter').catch(() => {});
    const panel = await browser.sidePanel();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
    expect(await panel.locator('html').getAttribute('lang')).toBe('nb');
  });
});

interface Chrome {
  chrome: {
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    action: { getPopup(details: object): Promise<string> };
    contextMenus: { onClicked: { dispatch(info: { menuItemId: string; selectionText: string }): void } };
    omnibox: {
      onInputChanged: {
        dispatch(text: string, suggest: (all: { content: string; description: string }[]) => void): void;
      };
      onInputEntered: { dispatch(text: string): void };
    };
  };
}

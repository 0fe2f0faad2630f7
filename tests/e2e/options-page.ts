/** The options page of an e2e test: opening it, its sections, and taking a file from one profile to another. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Launched } from '../../demo/browser/launch.mjs';

export async function openOptions(browser: Launched, section = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html${section && `#${section}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Goes to a section as a person does. */
export async function toSection(page: Page, section: string): Promise<void> {
  await page.locator(`nav a[href="#${section}"]`).click();
  await page.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
}

export async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The text of the file that a click saves. */
export async function savedBy(page: Page, testId: string): Promise<string> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          URL.createObjectURL = create;
          // With the mark at its beginning that `text()` leaves out.
          const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
          void blob.arrayBuffer().then((bytes) => resolve(utf8.decode(bytes)));
          return create(blob);
        };
      }),
  );
  await page.getByTestId(testId).click();
  return text;
}

export async function importFile(page: Page, text: string | Buffer, name = 'agreement.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByTestId('import').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Who works in this profile, as the panel would have stored it. */
export async function iAm(page: Page, name: string, side: 'Marketing' | 'Sales' | 'Management'): Promise<void> {
  await toSection(page, 'overview');
  await page.getByLabel('Your name').fill(name);
  await page.getByTestId('me').getByRole('radio', { name: side }).check();
  await page.getByTestId('me').getByRole('button', { name: 'Save' }).click();
  await page.getByTestId('saved').waitFor();
}

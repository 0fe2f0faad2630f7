// @ts-check
/** One picture of the CRM's page and the panel side by side, without a program that composes pictures. */
import { writeFile } from 'node:fs/promises';

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Page} panel
 * @param {string} file
 */
export async function saveSideBySide(context, page, panel, file) {
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const [left, right] = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  // A page of our own shows both, and is pictured itself.
  const both = await context.newPage();
  await both.setContent(`<!doctype html>
    <style>
      body { margin: 0 }
      main { display: flex; align-items: end; width: max-content; background: #dfe3e8 }
      img { display: block }
      img + img { margin-left: 2px }
    </style>
    <main><img src="${left}"><img src="${right}"></main>`);
  await both.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  await writeFile(file, await both.locator('main').screenshot());
  await both.close();
}

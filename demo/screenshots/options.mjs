// @ts-check
/** Every section of the agreement's page as it is at first, then with an agreement, a draft, a version that waits, and on paper. */
import { writeFile } from 'node:fs/promises';

/**
 * @param {import('../browser/launch.mjs').Launched} browser
 * @param {string} start how the pictures' paths begin
 */
export async function optionsSections(browser, start) {
  const page = await browser.context.newPage();
  /** @param {string} name */
  const shoot = async (name) => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      for (const width of [400, 1200]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: `${start}-options-${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
  };
  /** @param {string} section */
  const goTo = async (section) => {
    await page.locator(`nav a[href="#${section}"]`).click();
    await page.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
  };
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByTestId('start').waitFor();
  await shoot('start');
  await page.locator('.start input[autocomplete=name]').fill('Marte');
  await page.locator('.start input[type=radio]').first().check();
  await page.getByTestId('start-sign').click();
  await page.locator('[data-standing=trial]').first().waitFor();

  const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const section of links.map((link) => String(link).slice(1)).filter((section) => section !== 'start')) {
    await goTo(section);
    await page.locator('main > :not(h2, style)').first().waitFor();
    await shoot(section);
  }
  await goTo('contract');
  await page.emulateMedia({ media: 'print', colorScheme: null });
  await writeFile(`${start}-options-contract.pdf`, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.emulateMedia({ media: null });

  await goTo('sales');
  await page.locator('input[type=number]').nth(1).fill('2');
  await goTo('calendar');
  await page.getByTestId('add-calendar').click();
  await shoot('two-calendars');
  await goTo('overview');
  await shoot('proposing');
  await page.getByTestId('propose').click();
  await page.getByTestId('signing').waitFor();
  await shoot('waiting');
  await page.close();
}

// @ts-check
/** The popup at its own size: before anything is typed, with results, one term, the form that proposes one. */

/**
 * @param {import('../browser/launch.mjs').Launched} browser
 * @param {string} crm the demo CRM's address
 * @param {string} start how the pictures' paths begin
 */
export async function popupStates(browser, crm, start) {
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(`${crm}/leads/17`);
  await tab.bringToFront();
  const popup = await browser.openPopup();
  const field = popup.getByRole('combobox');
  /** @param {string} name */
  const shoot = async (name) => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await popup.emulateMedia({ colorScheme });
      await popup.screenshot({ path: `${start}-popup-${name}-${colorScheme}.png` });
    }
  };
  await field.waitFor();
  await shoot('empty');
  await field.fill('lead');
  await popup.getByRole('option').nth(3).waitFor();
  await shoot('results');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('term-page').waitFor();
  await shoot('term');
  await popup.getByTestId('back').click();
  await field.fill('MQL');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByTestId('term-criteria').waitFor();
  await shoot('term-criteria');
  await popup.getByTestId('back').click();
  await field.fill('quantum leap');
  await popup.getByTestId('propose-new').waitFor();
  await shoot('not-found');
  await popup.getByTestId('propose-new').click();
  await popup.getByTestId('term-form').waitFor();
  await shoot('form');
}

// @ts-check
/** The options page's table of ten thousand terms: opened, filtered key by key, one term edited in place and saved. */

const ROUNDS = 5;

/**
 * @param {Awaited<ReturnType<typeof import('../../demo/browser/launch.mjs').launch>>} browser with the terms in its profile
 * @param {string} word typed into the filter
 */
export async function measureEditor(browser, word) {
  /** @type {Record<'opened' | 'filtered' | 'problems' | 'edited' | 'saved', number[]>} */
  const times = { opened: [], filtered: [], problems: [], edited: [], saved: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#overview`);
    await page.locator('nav a[href="#lexicon"]').waitFor();
    times.opened.push(
      await page.evaluate(timed, { click: 'nav a[href="#lexicon"]', until: '[data-testid=terms] > li' }),
    );
    // At once: what the page still reads behind its first rows is no excuse.
    for (let length = 1; length <= word.length; length++) {
      times.filtered.push(await page.evaluate(filterKey, word.slice(0, length)));
    }
    await page.evaluate(filterKey, '');
    const look = { click: '[data-testid=problems] > summary', until: '[data-testid=contradictions] > li' };
    times.problems.push(await page.evaluate(timed, look));
    const edit = { click: '[data-testid=edit-term]', until: '[data-testid=term-form]' };
    times.edited.push(await page.evaluate(timed, edit));
    const save = { click: '[data-testid=send-term]', until: '[data-testid=terms]:not(:has([data-testid=term-form]))' };
    times.saved.push(await page.evaluate(timed, save));
    await page.getByTestId('saved').waitFor();
    await page.close();
  }
  return times;
}

/** From a click until something is there, laid out. Sent to the page. @param {{ click: string, until: string }} what */
async function timed({ click, until }) {
  const start = performance.now();
  const there = new Promise((done) => {
    const look = () => {
      if (!document.querySelector(until)) return;
      observer.disconnect();
      done(undefined);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
  });
  /** @type {HTMLElement} */ (document.querySelector(click)).click();
  await there;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Until the table shows other rows, or nothing has changed for a while. Sent to the page. @param {string} text */
async function filterKey(text) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-testid=search-terms]'));
  const start = performance.now();
  let last = start;
  const observer = new MutationObserver(() => {
    document.body.getBoundingClientRect();
    last = performance.now();
  });
  observer.observe(document.querySelector('[data-testid=terms]')?.parentElement ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 400));
  observer.disconnect();
  return last - start;
}

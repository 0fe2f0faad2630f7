// @ts-check
/** What the panel says about a lead, as text. Every word is read off the panel. */

/** @typedef {import('playwright-core').Page} Page */

const MARKS = /** @type {Record<string, string>} */ ({ met: '✓', notMet: '✕', unknown: '?' });
/** A lead's values arrive in waves: the review is final when it has stayed the same this long. */
const QUIET_MS = 1_000;

/** @param {Page} panel */
export async function reviewText(panel) {
  await panel.getByTestId('lead-name').waitFor();
  await panel.getByTestId('criterion').first().waitFor();
  const { rows, ...head } = await settled(() => readReview(panel));
  const words = Math.max(...rows.map(({ word }) => word.length));
  const indent = ' '.repeat(words + 6);
  return [
    '',
    head.name,
    head.about,
    '',
    `${head.verdict} · ${head.temperature}`,
    '',
    ...rows.flatMap(({ state, word, label, evidence }) => [
      `  ${MARKS[state] ?? ' '} ${word.padEnd(words)}  ${label}`,
      ...evidence.map((piece) => `${indent}${piece}`),
    ]),
    '',
    head.agreement,
  ].join('\n');
}

/** @param {Page} panel */
export async function clockText(panel) {
  const clock = panel.getByTestId('clock');
  await clock.waitFor();
  const title = await panel.getByTestId('clocks').getByRole('heading').first().innerText();
  const drawn = await clock.locator('svg').allTextContents();
  const shown = (await clock.allInnerTexts()).flatMap((text) => text.split('\n')).map((line) => line.trim());
  const lines = shown.filter((line) => line !== '' && !drawn.includes(line));
  return ['', title, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** @param {Page} panel */
function readReview(panel) {
  return panel.evaluate(() => {
    const clean = (/** @type {Element | null | undefined} */ element) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const part = (/** @type {string} */ id) => {
      const copy = /** @type {Element | undefined} */ (
        document.querySelector(`[data-testid="${id}"]`)?.cloneNode(true)
      );
      for (const drawn of copy?.querySelectorAll('[aria-hidden="true"], svg') ?? []) drawn.remove();
      return clean(copy);
    };
    const rows = [...document.querySelectorAll('[data-testid="criterion"]')].map((row) => {
      const state = row.getAttribute('data-state') ?? '';
      const word = row.querySelector('[role="img"]')?.getAttribute('aria-label') ?? state;
      const evidence = row.querySelector('[data-testid="evidence"]');
      const label = /** @type {Element} */ (row.cloneNode(true));
      for (const other of label.querySelectorAll('[role="img"], [data-testid="evidence"], button')) other.remove();
      const pieces = /** @type {Element | undefined} */ (evidence?.cloneNode(true));
      // A quotation's marks are drawn by the browser, and are not in the text.
      for (const quote of pieces?.querySelectorAll('q') ?? []) quote.textContent = `“${quote.textContent}”`;
      return { state, word, label: clean(label), evidence: [...(pieces?.children ?? [])].map(clean).filter(Boolean) };
    });
    return {
      rows,
      name: part('lead-name'),
      about: part('lead-about'),
      verdict: part('verdict'),
      temperature: part('temperature'),
      agreement: part('agreement'),
    };
  });
}

/**
 * @template T
 * @param {() => Promise<T>} read
 * @returns {Promise<T>}
 */
async function settled(read) {
  let last = await read();
  for (let since = Date.now(); Date.now() - since < QUIET_MS; ) {
    await new Promise((done) => setTimeout(done, 100));
    const now = await read();
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      last = now;
      since = Date.now();
    }
  }
  return last;
}

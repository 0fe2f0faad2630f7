/** Hostile pages in a real browser, with the built content script: the panel still answers, and nothing is executed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});
afterAll(() => stage?.close());

const ANNA = `<h1>Anna Berg</h1><dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Email</dt><dd>anna@acme.example</dd>
  <dt>Company</dt><dd>Acme AS</dd></dl>`;

/** Opens a page at a lead's address: its markup, and a script that makes the rest of it. */
async function open(markup: string, script = ''): Promise<void> {
  const html = `<!doctype html><title>CRM</title><body>${markup}<script>${script}</script>`;
  await stage.page.route('**/leads/4711', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await stage.page.goto(`${stage.crm}/leads/4711`, { timeout: 100_000 });
}

const name = () => text(stage.panel, 'lead-name');

/** Reads the page once more while the browser tells of long tasks; the page's own work is over by then. */
async function longestTask(): Promise<number> {
  await stage.panel.getByTestId('turn-off').click();
  await until(() => stage.panel.getByTestId('turn-on').count(), 1);
  await stage.page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await stage.panel.getByTestId('turn-on').click();
  await until(name, 'Anna Berg');
  return stage.page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 1_000));
    return Math.max(0, ...(window as unknown as { tasks: number[] }).tasks);
  });
}

const PAGES: [string, string, string][] = [
  [
    'a million nodes',
    `${ANNA}<div id="all"></div>`,
    `for (let at = 0; at < 1000; at++) { const block = document.createElement('div'); block.style.contentVisibility = 'auto';
      for (let row = 0; row < 333; row++) { const p = block.appendChild(document.createElement('p')); p.append('row ', document.createElement('i')); }
      all.append(block); }`,
  ],
  [
    'values of ten megabytes',
    `${ANNA}<dl><dt>Phone</dt><dd id="huge"></dd><dt>Description</dt><dd><textarea id="area"></textarea></dd></dl>`,
    `const words = '+47 22 '.repeat(1500000); huge.style.display = 'inline-block'; huge.style.contain = 'strict'; huge.textContent = words; area.value = words;`,
  ],
  [
    'a nest ten thousand levels deep',
    // Laid out, such a nest would end the browser's own process.
    `<style>.far { display: none }</style>${ANNA}<div id="deep" class="far"></div>`,
    `let at = deep; for (let level = 0; level < 10000; level++) at = at.appendChild(document.createElement('div')); at.textContent = 'Phone: +47 22 00 00 07';`,
  ],
  [
    'huge shadow trees',
    `${ANNA}<section id="hosts"></section>`,
    `for (let at = 0; at < 2000; at++) { const root = hosts.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      for (let row = 0; row < 20; row++) { const p = root.appendChild(document.createElement('p')); p.textContent = 'Note ' + row; p.attachShadow?.({ mode: 'open' }).append('inner'); } }`,
  ],
  [
    'ten thousand labels',
    `${ANNA}<div id="labels"></div>`,
    `for (let at = 0; at < 10000; at++) { const row = labels.appendChild(document.createElement('div'));
      row.append(Object.assign(document.createElement('label'), { textContent: 'Email', id: 'l' + at }), Object.assign(document.createElement('input'), { value: 'a' + at }));
      row.lastChild.setAttribute('aria-labelledby', 'l' + at + ' l' + (at + 1)); }`,
  ],
];

describe('a page with', () => {
  test.each(PAGES)('%s is read all the same', async (what, markup, script) => {
    await open(markup, script);
    await until(name, 'Anna Berg');
    console.log(`${what}: longest task ${await longestTask()} ms`);
    expect(await text(stage.panel, 'lead-about')).toContain('Acme AS');
  });

  test('changes that never end is read, and the page that follows too', async () => {
    await open(
      `${ANNA}<p id="noise">0</p><div id="rows"></div>`,
      `let at = 0; setInterval(() => { noise.textContent = 'Phone: ' + at++; rows.innerHTML = '<p>Email</p>'.repeat(50); }, 1);`,
    );
    await until(name, 'Anna Berg');
    console.log(`changes that never end: longest task ${await longestTask()} ms`);
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(name, 'Håkon Bråten');
  });
});

describe('text that would like to be more', () => {
  const asked: string[] = [];
  const note = (request: { url(): string }) => asked.push(request.url());
  beforeEach(() => void stage.panel.on('request', note));
  afterEach(() => void stage.panel.off('request', note));

  test('is shown as text, and nothing of it is loaded or run', async () => {
    const evil = 'Anna <img src=evil.png onerror="document.title=1"> <script>x()</script> Berg';
    await open(
      '<dl><dt>Full name</dt><dd id="name"></dd><dt>Company</dt><dd id="firm"></dd><dt>Email</dt><dd>a@b.example</dd></dl>',
      `document.getElementById('name').textContent = ${JSON.stringify(evil).replaceAll('<', '\\u003c')};
       firm.textContent = '<b onclick="x()">Acme</b> \\u202eSA\\u202c \\u200bemcA';`,
    );
    await until(name, evil);
    expect(await text(stage.panel, 'lead-about')).toContain('<b onclick="x()">Acme</b> SA emcA');
    expect(await stage.panel.locator('main img, main script, main b').count()).toBe(0);
    expect(await stage.panel.title()).not.toMatch(/^[12]$/);
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  });
});

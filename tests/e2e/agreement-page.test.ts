/** The options page by itself: every section, files that are broken, the contract on paper, the keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, importFile, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open'), size: { width: 1000, height: 900 } });
  page = await openOptions(browser, 'overview');
});

afterAll(async () => {
  await browser?.close();
});

const changes = () => page.getByTestId('draft').getAttribute('data-changes');

describe('every section', () => {
  test('can be reached, says what it is, and axe finds nothing in it', async () => {
    const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(14);
    for (const link of links) {
      await toSection(page, link.slice(1));
      expect((await page.locator('main > h2').innerText()).length).toBeGreaterThan(3);
      await axeFindsNothing(page);
    }
  });

  test('by keyboard: to a section, into a field, change, undo', async () => {
    await page.locator('nav a[href="#sales"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('nav a[href="#sales"][aria-current]').waitFor();
    const attempts = page.getByLabel('Attempts before a lead is given up');
    await attempts.focus();
    await page.keyboard.press('ArrowUp');
    await until(changes, '1');
    await page.getByTestId('draft-undo').focus();
    await page.keyboard.press('Enter');
    await until(changes, '0');
    expect(await attempts.inputValue()).toBe('6');
  });

  test('hours that cannot be read stay to be mended and change nothing', async () => {
    await toSection(page, 'calendar');
    const friday = page.getByLabel('Friday');
    await friday.fill('9 to 5');
    expect(await friday.getAttribute('aria-invalid')).toBe('true');
    expect(await changes()).toBe('0');
    await friday.fill('09:00-15:00');
    await until(changes, '1');
    await page.getByTestId('discard').click();
    await until(changes, '0');
  });

  test('a reason is added, and the difference says so in words', async () => {
    await toSection(page, 'reasons');
    await page.getByTestId('add').first().click();
    await page.locator('.listed').first().locator('input').last().fill('Wrong country');
    await toSection(page, 'overview');
    expect(await text(page, 'diff')).toMatch(/Reasons to reject › Wrong country\s+added: Wrong country/);
    await page.getByTestId('discard').click();
  });
});

describe('what a draft lacks', () => {
  const inField = () =>
    until(() => page.evaluate(() => document.activeElement?.matches('main input, main textarea, main select')), true);

  test('is told at proposing, in words, and each line leads to where it is mended', async () => {
    await toSection(page, 'reasons');
    await page.getByTestId('add').first().click();
    await toSection(page, 'definition');
    await page.getByTestId('kind').selectOption('oneOf');
    await page.getByTestId('add-criterion').click();
    await toSection(page, 'overview');
    const gaps = page.getByTestId('gaps').locator('a');
    expect(await gaps.allInnerTexts()).toEqual([
      'Lead definition › Criteria › One of certain values: is not finished',
      expect.stringMatching(/^Reasons to reject › #\d+: has no words in any of the languages$/),
    ]);
    expect(await page.getByTestId('propose').count()).toBe(0);
    await axeFindsNothing(page);
    await gaps.last().click();
    await page.locator('nav a[href="#reasons"][aria-current]').waitFor();
    // The field that lacks its words has the focus: typing mends it.
    await inField();
    await page.keyboard.type('Wrong country');
    await toSection(page, 'overview');
    await until(() => gaps.count(), 1);
    await gaps.first().click();
    await page.locator('nav a[href="#definition"][aria-current]').waitFor();
    await inField();
    await page.keyboard.type('Norway');
    await page.keyboard.press('Enter');
    await toSection(page, 'overview');
    await page.getByTestId('propose').waitFor();
    await page.getByTestId('discard').click();
    await until(changes, '0');
  });

  test('a language that was taken out keeps its texts in the draft; the version is made without them', async () => {
    await toSection(page, 'basics');
    const finnish = page.getByRole('checkbox', { name: 'Finnish' });
    await finnish.uncheck();
    await finnish.check();
    await until(changes, '0');
    await finnish.uncheck();
    await toSection(page, 'overview');
    expect(await text(page, 'left-texts')).toMatch(/still has \d+ texts in Finnish, which is no longer one/);
    expect(await text(page, 'diff')).toMatch(/\d+ texts in Finnish are left out/);
    await axeFindsNothing(page);
    await page.getByLabel('Keep these texts in the version').check();
    expect(await text(page, 'diff')).not.toMatch(/left out/);
    await page.getByLabel('Keep these texts in the version').uncheck();
    await page.getByTestId('propose').click();
    await page.locator('[data-version="1"]').waitFor();
    await toSection(page, 'files');
    const { versions } = JSON.parse(await savedBy(page, 'export-signed'));
    const proposed = versions.find(({ agreement }: { agreement: { number: number } }) => agreement.number === 1);
    expect(JSON.stringify(proposed)).not.toContain('"fi"');
    // Nothing was lost: the draft that was proposed is one step back.
    await page.getByTestId('draft-undo').click();
    await toSection(page, 'basics');
    await finnish.check();
    await until(changes, '0');
  });
});

describe('calendars', () => {
  test('a team has several: named, changed, put first, removed', async () => {
    await toSection(page, 'calendar');
    const calendars = page.getByTestId('calendar');
    expect(await calendars.count()).toBe(1);
    await page.getByTestId('add-calendar').click();
    await until(() => calendars.count(), 2);
    const name = calendars.last().getByLabel('Name of the calendar');
    await name.fill('team');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('Support in Turku');
    await calendars.last().getByLabel('Friday').fill('08:00-12:00');
    await calendars.last().getByLabel('Public holidays of').selectOption('FI');
    await axeFindsNothing(page);
    await toSection(page, 'overview');
    expect(await text(page, 'propose-part')).toMatch(/Business hours › Support in Turku\s+added: Support in Turku/);
    await toSection(page, 'calendar');
    await page.getByTestId('make-first').click();
    await until(() => calendars.first().getByLabel('Name of the calendar').inputValue(), 'Support in Turku');
    expect(await calendars.first().getByLabel('Friday').inputValue()).toBe('08:00-12:00');
    // Hours for a time bear the name of the usual ones, and are told apart from them.
    await calendars.first().getByTestId('add-period').click();
    await until(() => calendars.count(), 3);
    expect(await calendars.first().innerText()).toContain('Support in Turku (for a time)');
    expect(await calendars.first().getByLabel('Name of the calendar').count()).toBe(0);
    await calendars.first().getByLabel('These hours hold until').fill('2099-08-15');
    await calendars.nth(1).getByLabel('Name of the calendar').fill('Turku');
    expect(await calendars.first().innerText()).toContain('Turku (for a time)');
    await calendars.nth(1).getByLabel('Name of the calendar').fill('Support in Turku');
    await axeFindsNothing(page);
    await toSection(page, 'overview');
    expect(await text(page, 'propose-part')).toMatch(/Support in Turku \([^)]* – Aug 15, 2099\)\s+added/);
    await toSection(page, 'calendar');
    await page.getByRole('button', { name: 'Remove “Support in Turku (for a time)”' }).click();
    await until(() => calendars.count(), 2);
    // A last day of the team's hours is told: every clock stands still after it.
    expect(await page.getByTestId('hours-end').count()).toBe(0);
    await calendars.first().locator('input[type=date]').last().fill('2027-06-30');
    await until(() => text(page, 'hours-end'), /After Jun 30, 2027 no business hours are agreed/);
    await calendars.first().locator('input[type=date]').last().fill('');
    await until(() => page.getByTestId('hours-end').count(), 0);
    await toSection(page, 'files');
    const { sla } = JSON.parse(await savedBy(page, 'export-draft'));
    expect(sla.calendars.map(({ id }: { id: string }) => id)).toEqual(['Support in Turku', 'team']);
    expect(sla.calendars[0]).toMatchObject({ country: 'FI', weekly: { fri: [['08:00', '12:00']] } });
    await toSection(page, 'calendar');
    await page.getByRole('button', { name: 'Remove “Support in Turku”' }).click();
    await until(changes, '0');
  });
});

describe('files', () => {
  const stored = () =>
    page.evaluate(async () =>
      JSON.stringify(await (globalThis as never as ChromeGlobal).chrome.storage.local.get(null)),
    );
  let exported = '';

  test('an export that is imported again changes nothing', async () => {
    await toSection(page, 'files');
    exported = await savedBy(page, 'export-draft');
    expect(JSON.parse(exported).$schema).toBe('./agreement.schema.json');
    await importFile(page, exported);
    await until(() => text(page, 'import-diff'), /No differences/);
  });

  test.each([
    ['broken JSON', '{\n  "v": 1,\n  oops\n}', /no JSON: line 3, column 3/],
    ['something else', '{"name": "x"}', /no agreement/],
    ['too many levels', '['.repeat(900_000), /Too many levels/],
  ])('%s: the exact place, and nothing changes', async (_what, content, said) => {
    const before = await stored();
    await importFile(page, content);
    await until(() => text(page, 'file-problem'), said);
    expect(await stored()).toBe(before);
    expect(await changes()).toBe('0');
  });

  test('a file of more than 2 MB is not even read', async () => {
    await importFile(page, Buffer.alloc(2_000_001, 0x20));
    await until(() => text(page, 'file-problem'), /larger than 2 MB/);
  });

  test('values that do not fit are told in words, with their path', async () => {
    const wrong = JSON.parse(exported);
    wrong.sla.sales.firstContact.hot = 0;
    wrong.sla.rejectReasons = [];
    await importFile(page, JSON.stringify(wrong));
    await until(() => text(page, 'file-problem'), /2 values do not fit/);
    const said = await text(page, 'file-problem');
    expect(said).toMatch(
      /What sales promises › First contact after the hand-off › Hot lead: is smaller or shorter than 0/,
    );
    expect(said).toContain('sla.sales.firstContact.hot');
    expect(said).toMatch(/Reasons to reject: is smaller or shorter than 1/);
    await axeFindsNothing(page);
  });

  test('an agreement with markup in it is shown as text, and becomes the draft only when taken', async () => {
    const other = JSON.parse(exported);
    other.title.en = '<img src=x onerror="document.title=1">';
    await importFile(page, JSON.stringify(other));
    await until(() => text(page, 'import-diff'), /<img src=x/);
    expect(await changes()).toBe('0');
    await page.getByTestId('take').click();
    await until(changes, '1');
    expect(await page.title()).not.toBe('1');
    await page.getByTestId('draft-undo').click();
    await until(changes, '0');
  });
});

describe('on paper', () => {
  /** Headings become the outline, which stands in the file as plain text. */
  const printed = async () => {
    await page.emulateMedia({ media: null });
    await toSection(page, 'contract');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true, tagged: true });
    return pdf.toString('latin1');
  };
  const pagesOf = (raw: string) => raw.match(/\/Type\s*\/Page\b/g)?.length;
  const drafted = async (change: (agreement: Written) => void) => {
    await page.emulateMedia({ media: null });
    await toSection(page, 'files');
    const agreement = JSON.parse(await savedBy(page, 'export-draft'));
    change(agreement);
    await importFile(page, JSON.stringify(agreement));
    await page.getByTestId('take').click();
  };

  test('the signed contract is one page and names both sides and who signed', async () => {
    await toSection(page, 'start');
    await page.getByLabel('Your name').fill('Marte Lund');
    await page.getByRole('radio', { name: 'Marketing' }).check();
    await page.getByTestId('start-sign').click();
    await until(() => page.getByTestId('in-force').getAttribute('data-standing'), 'trial');
    const raw = await printed();
    expect(raw.startsWith('%PDF-')).toBe(true);
    expect(pagesOf(raw)).toBe(1);
    for (const heading of ['Marketing', 'Sales', 'What marketing promises', 'What sales promises'])
      expect(raw, heading).toContain(`(${heading})`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    const body = page.locator('body');
    await until(() => body.innerText(), /Marte Lund, /);
    const shown = await body.innerText();
    expect(shown.match(/Marte Lund, /g)).toHaveLength(2);
    expect(shown).toMatch(/\d:[A-Z2-7]{26}/);
    expect(shown).toMatch(/What marketing promises\s+Nothing agreed yet/);
    await page.emulateMedia({ media: null });
  });

  test('what a team reasonably writes is one page too, nothing smaller than 8 points', async () => {
    await drafted(fillReasonably);
    expect(pagesOf(await printed())).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const smallest = await page
      .getByTestId('contract')
      .evaluate((contract) =>
        Math.min(
          ...[contract, ...contract.querySelectorAll('*')].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        ),
      );
    // 8 points are 10.67 pixels.
    expect(smallest).toBeGreaterThanOrEqual(10.66);
    expect(await page.getByTestId('contract').innerText()).toMatch(
      /Qualified leads.*\(Marketing\): 20 → 40 · .*Mar 31, 2027: 25/,
    );
    await page.emulateMedia({ media: null });
  });

  test('a really long one flows to further pages, which are numbered, with the signatures together', async () => {
    await drafted(({ sla }) => {
      const reason = (i: number) => ({ id: `r${i}`, label: { en: `Reason ${i}: ${'a long story '.repeat(20)}` } });
      sla.rejectReasons = Array.from({ length: 60 }, (_, i) => reason(i));
      sla.consequences = sla.consequences.flatMap((one) =>
        Array.from({ length: 12 }, (_, i) => ({ ...one, id: `${one.id}${i}` })),
      );
    });
    expect(pagesOf(await printed())).toBeGreaterThan(1);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
    );
    expect(rules).toMatch(/"Page " counter\(page\) " of " counter\(pages\)/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.signatures').evaluate((part) => getComputedStyle(part).breakInside)).toBe('avoid');
    await page.emulateMedia({ media: null });
    await page.getByTestId('discard').click();
  });
});

interface Written {
  goals: object[];
  process: object;
  managementSigns: boolean;
  sla: {
    marketing: object;
    conversion: number;
    revenueShare: number;
    review: object;
    reachUs: object;
    rejectReasons: object[];
    consequences: { id: string }[];
  };
  definition: { criteria: { id: string }[] };
}

/** As a team that has used it for some months: three goals with steps, targets on both sides, ten criteria. */
function fillReasonably(agreement: Written): void {
  const { sla, definition } = agreement;
  sla.marketing = { leadsPerMonth: 40, readyShare: 0.8, handOffWithin: 30 };
  Object.assign(sla, { conversion: 0.25, revenueShare: 0.4, review: { by: '2027-03-01', everyMonths: 3 } });
  sla.reachUs = { en: 'Marketing in the channel #leads, sales by phone until four.' };
  agreement.process = {
    en: 'Marketing answers every form within half an hour, qualifies by phone, hands over with a note. '.repeat(3),
  };
  agreement.managementSigns = true;
  const more = definition.criteria.slice(0, 3).map((one) => ({ ...one, id: `${one.id}-2` }));
  definition.criteria.push(...more);
  agreement.goals = ['Qualified leads', 'Leads that become customers', 'Revenue from marketing'].map((label, i) => ({
    id: `g${i}`,
    label: { en: label },
    unit: 'count',
    baseline: 20,
    target: 40,
    steps: [
      { by: '2027-03-31', value: 25 },
      { by: '2027-06-30', value: 32 },
    ],
    owner: 'marketing',
  }));
}

interface ChromeGlobal {
  chrome: { storage: { local: { get(keys: null): Promise<unknown> } } };
}

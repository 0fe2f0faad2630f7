/** The loop between two people in two browsers: handed over, returned by keyboard alone, answered, a change proposed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { fillTeam } from '../../demo/team/fill.mjs';
import { exchangeFile } from './exchange-file';
import { axeFindsNothing, toSection } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

/** Marketing's browser. */
let stage: Stage;
/** Sales' browser, on the same CRM. */
let other: Launched;
let jonas: { page: Page; panel: Page };

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
  other = await launch({ extension: await ensureBuilt('open'), size: { width: 1200, height: 900 } });
  const page = other.context.pages()[0] ?? (await other.context.newPage());
  await page.goto(`${stage.crm}/leads/17`);
  jonas = { page, panel: await other.openSidePanel() };
});

afterAll(async () => {
  await other?.close();
  await stage?.close();
});

const marketing = () => ({ browser: stage.browser, inView: stage.page });
const sales = () => ({ browser: other, inView: jonas.page });
const toSales = () => exchangeFile(marketing(), sales());
const toMarketing = () => exchangeFile(sales(), marketing());

async function iAm(panel: Page, name: string, side: 'Marketing' | 'Sales'): Promise<void> {
  const me = panel.getByTestId('me');
  await me.getByLabel('Your name').fill(name);
  await me.getByRole('radio', { name: side }).check();
  await me.getByRole('button', { name: 'Save' }).click();
  await until(() => me.locator('summary').innerText(), `${name} · ${side}`);
}

describe('marketing hands over, sales returns, marketing answers', () => {
  test('each says who they are, and each learns of the other', async () => {
    await iAm(stage.panel, 'Marte Lunde', 'Marketing');
    await iAm(jonas.panel, 'Jonas Dahl', 'Sales');
    await toMarketing();
    await until(
      () => stage.panel.getByTestId('rep').locator('option').allInnerTexts(),
      ['The sales manager, who assigns it', 'Jonas Dahl (0 waiting, 0 in dialogue)'],
    );
  });

  test('before the hand-off the panel says that it is ready, and what was agreed about distribution', async () => {
    expect(await text(stage.panel, 'gaps')).toContain('Ready to hand over.');
    expect(await stage.panel.getByText('As agreed: The sales manager assigns each lead to a rep.').count()).toBe(1);
  });

  test('a lead that lacks what sales asked for is told field by field, and a click goes to the field', async () => {
    await stage.page.goto(`${stage.crm}/leads/14`);
    await until(() => text(stage.panel, 'lead-about'), /Harbour Street Dental/);
    await until(() => text(stage.panel, 'gaps'), /Missing before the hand-off/);
    const field = stage.panel
      .getByTestId('gaps')
      .locator('li', { has: stage.panel.getByRole('button') })
      .first();
    await field.getByRole('button', { name: /^Go to field/ }).click();
    const isMarked = () => stage.page.evaluate(() => document.getAnimations().some(({ id }) => id === 'leadpact-mark'));
    await until(isMarked, true);
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  });

  test('what the lead did is found on the page, and goes along only where marketing ticks it', async () => {
    const history = stage.panel.getByTestId('history');
    await stage.panel.getByTestId('look-for-history').focus();
    await stage.panel.keyboard.press('Enter');
    await until(() => history.getByRole('checkbox').count(), 4);
    expect(await history.ariaSnapshot()).toMatch(/checkbox "[^"]+ \d{4} · Deltok på webinar: Varmepumper i drift"/);
    await axeFindsNothing(stage.panel);
    await stage.panel.keyboard.press('Tab');
    await stage.panel.keyboard.press('Space');
    await history.getByRole('checkbox', { name: /Deltok på webinar/ }).check();
    expect(await history.getByRole('checkbox', { checked: true }).count()).toBe(2);
  });

  test('the lead goes to a rep in the same breath as the hand-off', async () => {
    await stage.panel.getByTestId('rep').selectOption({ label: 'Jonas Dahl (0 waiting, 0 in dialogue)' });
    await stage.panel.getByLabel(/What should sales know/).fill('Three pumping stations stood still in February.');
    await stage.panel.getByTestId('hand-over').click();
    await until(() => text(stage.panel, 'timeline'), /Assigned by you. Now with: Jonas Dahl/);
    await toSales();
    await until(() => text(jonas.panel, 'timeline'), /Handed over by Marte Lunde/);
    expect(await text(jonas.panel, 'timeline')).toContain('Three pumping stations stood still in February.');
    const did = await text(jonas.panel, 'told-history');
    expect(did).toMatch(
      /What the lead did:\s+.* \d{4} · Ba om demo.*\s+.* \d{4} · Deltok på webinar: Varmepumper i drift$/,
    );
    expect(await text(jonas.panel, 'timeline')).toMatch(/Assigned by Marte Lunde. Now with: you/);
  });

  test('the rep returns it by keyboard alone, in at most ten key presses, and hears every step', async () => {
    let presses = 0;
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        presses += 1;
        await jonas.panel.keyboard.press(key);
      }
    };
    await jonas.panel.locator('body').focus();
    await press('Alt+KeyR');
    const heard = await jonas.panel
      .locator('form')
      .filter({ has: jonas.panel.getByTestId('send') })
      .ariaSnapshot();
    expect(heard).toContain('group "Why does sales hand this lead back?"');
    expect(heard).toContain('radio "Not the right decision maker"');
    expect(heard).toContain('group "Which checks were wrong?"');
    expect(heard).toContain('checkbox "Contact can decide"');
    expect(heard).toContain('button "Send to marketing" [disabled]');
    // The first reason has the focus; the check that it speaks of comes with it, and another one was wrong as well.
    await press('Space', 'Tab', 'Space');
    expect(await jonas.panel.getByRole('checkbox', { name: 'Contact can decide', checked: true }).count()).toBe(1);
    expect(await text(jonas.panel, 'reject-evidence')).toContain('IT-sjef');
    await press('Enter');
    await until(() => text(jonas.panel, 'timeline'), /Rejected by you: Not the right decision maker/);
    expect(await text(jonas.panel, 'timeline')).toMatch(
      /Wrong: .+ and .*Contact can decide|Wrong: Contact can decide and .+/,
    );
    console.log(`Rejected with a reason and a check in ${presses} key presses`);
    expect(presses).toBeLessThanOrEqual(10);
    expect(await text(jonas.panel, 'answer')).toContain('Marketing owes an answer.');
  });

  test('marketing hears of it where no lead is open, and owes an answer', async () => {
    await toMarketing();
    await stage.page.goto(`${stage.crm}/leads`);
    await until(() => text(stage.panel, 'owed'), /Rejected by Jonas Dahl: Not the right decision maker/);
    expect(await text(stage.panel, 'owed')).toContain('Ingrid Sørlie · Fjordvarme AS');
    expect(await text(stage.panel, 'news')).toMatch(/News about your leads \(1\)/);
    await axeFindsNothing(stage.panel);
    await stage.panel.getByTestId('heard').click();
    await until(() => text(stage.panel, 'news'), '');
    await stage.panel.reload();
    await until(() => text(stage.panel, 'owed'), /Answers that marketing owes \(1\)/);
    expect(await text(stage.panel, 'news')).toBe('');
  });

  test('the answer “change the definition” opens the agreement with the case', async () => {
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(() => text(stage.panel, 'answer'), /Rejected by Jonas Dahl/);
    await axeFindsNothing(stage.panel);
    await stage.panel.getByLabel('Change the definition').check();
    await stage.panel.getByLabel(/A note to sales/).fill('IT should not count as deciding.');
    const opened = stage.browser.context.waitForEvent('page');
    await stage.panel.getByTestId('send-answer').click();
    const options = await opened;
    await until(() => text(options, 'cases'), /Fjordvarme AS: Not the right decision maker/);
    expect(await text(options, 'cases')).toContain('IT should not count as deciding.');
    expect(await text(options, 'cases')).not.toMatch(/Jonas|Marte|Ingrid/);
    await axeFindsNothing(options);
    await toSection(options, 'sales');
    await options.locator('input[type=number]').nth(1).fill('2');
    await toSection(options, 'overview');
    expect(await options.getByLabel(/Why this change/).inputValue()).toContain('Not the right decision maker');
    await options.getByTestId('propose').click();
    await options.getByTestId('signing').waitFor();
    await until(() => text(options, 'cases'), '');
    expect(await text(options, 'history')).toMatch(/Fjordvarme AS/);
    await options.close();
  });

  test('nothing is owed any more, and sales reads the answer', async () => {
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'timeline'), /Answered by you: the definition should change/);
    expect(await text(stage.panel, 'answer')).toBe('');
    await toSales();
    await until(() => text(jonas.panel, 'timeline'), /Answered by Marte Lunde: the definition should change/);
    expect(await text(jonas.panel, 'answer')).toBe('');
    await until(() => text(jonas.panel, 'agreement-waiting'), /1/);
    await axeFindsNothing(jonas.panel);
  });

  test('the note for the CRM has the check, the feedback and the next step', async () => {
    await other.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await jonas.panel.getByTestId('copy-note').click();
    await until(() => text(jonas.panel, 'crm-notes'), /Copied/);
    const note = await jonas.panel.evaluate(() => navigator.clipboard.readText());
    expect(note).toMatch(/^Check with agreement 0: /);
    expect(note).toMatch(/✓ Contact can decide/);
    expect(note).toMatch(/Rejected by you: Not the right decision maker/);
    expect(note).toMatch(/Next step: marketing works on it, then hands over again$/);
  });
});

describe('a team with a history', () => {
  let team: Stage;
  beforeAll(async () => {
    team = await openStage({ path: '/leads' });
    await fillTeam(team.browser, team.crm);
    await team.page.bringToFront();
    await team.panel.reload();
  });
  afterAll(() => team?.close());

  test('marketing sees what it owes, whose nurture is over, and that a criterion was disputed three times', async () => {
    await until(() => text(team.panel, 'owed'), /Answers that marketing owes \(2\)/);
    expect(await text(team.panel, 'nurture-over')).toContain('Nordlys høyskole');
    expect(await text(team.panel, 'proposal')).toContain('“Contact can decide” was disputed 3 times.');
    await axeFindsNothing(team.panel);
    const opened = team.browser.context.waitForEvent('page');
    await team.panel.getByTestId('proposal').getByRole('button').click();
    const options = await opened;
    await until(() => text(options, 'cases'), /Lumenfold Oy(.|\n)*Vik & Strand Seafood AB(.|\n)*Havbruk Vest AS/);
    await options.close();
    await team.page.bringToFront();
  });

  test('earlier leads of the campaign stand beside the lead', async () => {
    await team.page.goto(`${team.crm}/leads/17`);
    await until(() => text(team.panel, 'earlier'), /4 handed over: 4 contacted, 0 returned, 3 won, 1 lost/);
    expect(await text(team.panel, 'earlier')).toContain('Few so far: they prove little.');
  });

  test('the sales manager assigns from the inbox, and sees who is away', async () => {
    const me = team.panel.getByTestId('me');
    await me.locator('summary').click();
    await me.getByRole('radio', { name: 'Sales' }).check();
    await me.getByTestId('role').selectOption('salesManager');
    await me.getByRole('button', { name: 'Save' }).click();
    await until(() => me.locator('summary').innerText(), 'Marte Lunde · Sales');
    await team.page.goto(`${team.crm}/leads`);
    await until(() => team.panel.getByTestId('waiting-lead').count(), 2);
    await axeFindsNothing(team.panel);
    const lead = team.panel.getByTestId('waiting-lead').filter({ hasText: 'Hoekstra' });
    expect(await lead.locator('option').allInnerTexts()).toContain('Kari Vik (away; 1 waiting, 0 in dialogue)');
    await lead.getByTestId('rep').selectOption('jonas');
    await lead.getByRole('button', { name: /^Assign/ }).click();
    await until(() => team.panel.getByTestId('waiting-lead').count(), 1);
    const other = team.panel.getByTestId('waiting-lead');
    expect(await other.locator('option').allInnerTexts()).toContain('Jonas Dahl (1 waiting, 0 in dialogue)');
    await team.panel.getByTestId('undo').click();
    await until(() => team.panel.getByTestId('waiting-lead').count(), 2);
  });
});

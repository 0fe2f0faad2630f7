/** A deadline from hand-off to the contact that is set back, by a clock that the test sets; the worker killed throughout. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contacted } from './contact';
import { openStage, type Stage } from './stage';
import {
  alarmAt,
  badge,
  badgeTitle,
  dismissAll,
  local,
  notifications,
  ring,
  setClock,
  toldEver,
  workday,
} from './test-clock';
import { text, until } from './until';

let stage: Stage;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'leadpact-clock-'));
  stage = await openStage({ path: '/leads/17', profile });
});

afterAll(async () => {
  await stage?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Sets the clock, and lets the alarm wake a worker that was killed before it. */
async function passes(at: Date): Promise<void> {
  await stage.browser.killWorker();
  await setClock(stage.panel, at);
  await ring(stage.panel);
}

const MINUTE = 60_000;
const after = (minutes: number) => new Date(workday('10:00').getTime() + minutes * MINUTE);

/** Who works here, as the panel's own form takes it. */
async function iAm(name: string, side: string, role?: string): Promise<void> {
  const me = stage.panel.getByTestId('me');
  if ((await me.getAttribute('open')) === null) await me.locator('summary').click();
  await me.getByLabel('Your name').fill(name);
  await me.getByLabel(side, { exact: true }).check();
  if (role !== undefined) await me.getByTestId('role').selectOption(role);
  await me.getByRole('button', { name: 'Save' }).click();
  await stage.panel.getByTestId('saved').waitFor();
}

async function handOverHot(): Promise<void> {
  for (const question of ['need', 'action']) {
    const row = stage.panel.locator(`[data-criterion=${question}]`);
    await row.getByRole('button', { name: /Yes/ }).click();
    await until(() => row.getAttribute('data-state'), 'met');
  }
  await stage.panel.getByTestId('hand-over').click();
  await stage.panel.getByTestId('clock').waitFor();
}

describe('warn, breach, escalate, and the contact set back', () => {
  test('a hand-off sets the one alarm to the moment when it is due soon', async () => {
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    await setClock(stage.panel, workday('10:00'));
    await stage.panel.reload();
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    await iAm('Sam', 'Sales');
    await handOverHot();
    await until(() => text(stage.panel, 'clock-state'), 'Running');
    // Three quarters of five minutes.
    const soon = async () => {
      const at = await alarmAt(stage.panel);
      return at !== null && Math.abs(at - after(3.75).getTime()) < MINUTE;
    };
    await until(soon, true);
    expect(await notifications(stage.panel)).toEqual([]);
  });

  test('due soon is told once, and the badge counts the lead', async () => {
    await passes(after(4.5));
    expect(await notifications(stage.panel)).toEqual(['dueSoon']);
    await until(() => badge(stage.panel), '1');
    expect(await badgeTitle(stage.panel)).toBe('1 of your leads is at risk');
    await until(() => text(stage.panel, 'clock-state'), 'Due soon');
    await dismissAll(stage.panel);
    await passes(after(4.5));
    expect(await notifications(stage.panel)).toEqual([]);
  });

  test('the phone’s link logs an attempt, which stops nothing', async () => {
    // The browser would ask which program may open; the question stands before everything else, and nobody answers it.
    await stage.panel.evaluate(() => addEventListener('click', (event) => event.preventDefault(), { once: true }));
    expect(await stage.panel.getByTestId('reach-phone').getAttribute('href')).toMatch(/^tel:\+\d+$/);
    await stage.panel.getByTestId('reach-phone').click();
    await until(() => text(stage.panel, 'attempts'), 'Attempt 1 of 6 agreed');
    expect(await text(stage.panel, 'timeline')).toMatch(/Tried by you[\s\S]*Call/);
    expect(await text(stage.panel, 'clock-state')).toBe('Due soon');
  });

  test('the breach is told once, in words in the panel too, with what was agreed', async () => {
    await passes(after(7));
    expect(await notifications(stage.panel)).toEqual(['breach']);
    await until(() => text(stage.panel, 'clock-state'), 'Overdue');
    await until(() => stage.panel.locator('[data-step=rep]').getAttribute('data-due'), 'true');
    expect(await text(stage.panel, 'steps')).toContain('Contacts the lead at once');
    expect(await stage.panel.locator('[data-step=manager]').getAttribute('data-due')).toBe('false');
  });

  test('an hour later it is the sales manager’s, with a mail prepared for those who are not here', async () => {
    await dismissAll(stage.panel);
    await passes(after(75));
    expect(await notifications(stage.panel)).toEqual([]);
    await until(() => stage.panel.locator('[data-step=manager]').getAttribute('data-due'), 'true');
    const mail = await stage.panel.locator('[data-step=manager]').getByTestId('prepare-mail').getAttribute('href');
    expect(decodeURIComponent(mail!)).toContain('Steps in and assigns the lead again.');
    await iAm('Sam', 'Sales', 'salesManager');
    await until(() => notifications(stage.panel), ['step manager']);
    expect(await stage.panel.locator('[data-step=manager]').innerText()).toContain('This is for you');
  });

  test('axe finds nothing', async () => {
    const { violations } = await new AxeBuilder({ page: stage.panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('the list names the lead where none is in view; a snoozed one is marked, and comes back', async () => {
    await stage.page.goto(`${stage.crm}/leads`);
    const row = stage.panel.getByTestId('risk-row');
    await until(() => row.count(), 1);
    expect(await row.innerText()).toContain('Ingrid Sørlie');
    await row.getByTestId('snooze').click();
    await until(() => row.getAttribute('data-snoozed'), 'true');
    await until(() => notifications(stage.panel), []);
    await passes(after(95));
    expect(await notifications(stage.panel)).toEqual(['breach', 'step manager']);
    await until(() => row.getAttribute('data-snoozed'), 'false');
    await row.getByTestId('risk-open').click();
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  });

  test('a contact from before the hand-off is refused in words; one set back keeps the promise and both times', async () => {
    await stage.panel.getByTestId('contacted').click();
    await stage.panel.getByLabel('A qualified talk').check();
    await stage.panel.getByRole('radio', { name: 'Earlier' }).check();
    await stage.panel.getByLabel('Day and time').fill(local(after(-30)));
    await until(() => stage.panel.getByTestId('contact-form').innerText(), /That is before the hand-off/);
    expect(await stage.panel.getByTestId('contact-send').isDisabled()).toBe(true);
    await stage.panel.getByLabel('Day and time').fill(local(after(3)));
    await stage.panel.getByTestId('contact-send').click();
    await until(() => text(stage.panel, 'clock-state'), 'Running');
    expect(await stage.panel.getByTestId('clock-firstContact').innerText()).toContain('Contacted in time');
    expect(await stage.panel.getByTestId('clocks').getAttribute('data-first')).toBe('feedback');
    expect(await text(stage.panel, 'timeline')).toMatch(/Contacted by you[\s\S]*noted/);
    await until(() => notifications(stage.panel), []);
    await until(() => badge(stage.panel), '');
  });

  test('taking it back lets the clock run on as if nothing had been said', async () => {
    await stage.panel.getByTestId('undo').click();
    await until(() => text(stage.panel, 'clock-state'), 'Overdue');
    await until(() => badge(stage.panel), '1');
    await contacted(stage.panel);
    await until(async () => (await text(stage.panel, 'clocks')).includes('Contacted too late'), true);
    await until(() => badge(stage.panel), '');
  });
});

describe('a browser that was closed over the deadline', () => {
  test('tells what it missed when it starts, and never again', async () => {
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await stage.panel.getByTestId('hand-over').click();
    await stage.panel.getByTestId('clock').waitFor();
    // The background looks at the hand-off now, and not by the new clock before the browser closes.
    await ring(stage.panel);
    const before = await toldEver(stage.panel);
    const since = async () => {
      const told = await toldEver(stage.panel);
      for (const what of before) told.splice(told.indexOf(what), 1);
      return told;
    };
    // Thirty days on, at the same hour of a working day.
    await setClock(stage.panel, new Date(after(100).getTime() + 28 * 24 * 60 * MINUTE));
    await stage.restart('/leads/18');
    // This lead's contact, the other one's feedback, and the step for the manager that Sam is. What was noted down is
    // asked: Chromium takes a notification off the screen after 8 s, which a slow start may use up.
    await until(since, ['breach', 'breach', 'step manager']);
    await until(() => badge(stage.panel), '2');
    const told = await toldEver(stage.panel);
    await dismissAll(stage.panel);

    await stage.restart('/leads/18');
    await ring(stage.panel);
    expect(await badge(stage.panel)).toBe('2');
    expect(await notifications(stage.panel)).toEqual([]);
    expect(await toldEver(stage.panel)).toEqual(told);
  });
});

/** The main job, end to end: read, hand over, clock, feedback, restart; the service worker is killed between the steps. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contacted } from './contact';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'leadpact-e2e-'));
  stage = await openStage({ path: '/leads/17', profile });
});

afterAll(async () => {
  await stage?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('from a lead on the page to feedback that stays', () => {
  test('the panel shows the lead that the page shows, checked against the starter agreement', async () => {
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    expect(await text(stage.panel, 'lead-about')).toContain('Fjordvarme AS');
    const country = stage.panel.locator('[data-criterion=country]');
    expect(await country.getAttribute('data-state')).toBe('met');
    expect(await country.getByTestId('evidence').textContent()).toMatch(/Norge|Norway/);
    expect(await stage.panel.locator('[data-criterion=role]').textContent()).toContain('IT-sjef');
    expect(await text(stage.panel, 'agreement')).toContain('provisionally');
  });

  test('Show marks the field on the page', async () => {
    await stage.panel.locator('[data-criterion=role]').getByRole('button', { name: /Show/ }).click();
    const marked = () =>
      stage.page.evaluate(() => {
        const mark = document.getAnimations().find(({ id }) => id === 'leadpact-mark');
        return ((mark?.effect as KeyframeEffect | undefined)?.target as HTMLElement | undefined)?.innerText ?? null;
      });
    await until(marked, 'IT-sjef');
  });

  test('navigating inside the CRM shows the other lead, and never a mix of both', async () => {
    await stage.browser.killWorker();
    const shown = recordWhatIsShown(stage);
    await stage.page.goto(`${stage.crm}/leads`);
    await until(() => stage.panel.getByTestId('state-message').getAttribute('data-state'), 'list');
    await stage.page.getByText('Håkon Bråten').first().click();
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await stage.page.goBack();
    await stage.page.goBack();
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    for (const seen of await shown.all()) {
      if (seen.includes('Håkon')) expect(seen).not.toContain('Fjordvarme');
      if (seen.includes('Ingrid')) expect(seen).not.toContain('Sagbruk');
    }
  });

  test('a question that the page does not answer is answered by a person', async () => {
    await stage.browser.killWorker();
    const need = stage.panel.locator('[data-criterion=need]');
    await need.getByRole('button', { name: /Yes/ }).click();
    await until(() => need.getAttribute('data-state'), 'met');
  });

  test('handing over starts the clock, in words and ticking', async () => {
    await stage.browser.killWorker();
    await stage.panel.getByLabel(/What should sales know/).fill('Asked for a quote after the webinar');
    await stage.panel.getByTestId('hand-over').click();
    await stage.panel.getByTestId('clock').waitFor();
    expect(await text(stage.panel, 'timeline')).toContain('Asked for a quote after the webinar');
    expect(await text(stage.panel, 'clock-state')).toMatch(/Running|Due soon/);
    expect(await text(stage.panel, 'clock')).toMatch(/Handed over .* by you/);
  });

  test('the clock goes on after the service worker was killed', async () => {
    await stage.browser.killWorker();
    await contacted(stage.panel);
    await until(() => text(stage.panel, 'clock-firstContact'), /Contacted in time/);
  });

  test('a lead is rejected in three clicks, with the criteria that were wrong and a note', async () => {
    await stage.browser.killWorker();
    let clicks = 0;
    const click = async (role: 'button' | 'radio', name: string) => {
      clicks += 1;
      await stage.panel.getByRole(role, { name }).click();
    };
    const began = Date.now();
    await click('button', 'Reject');
    await click('radio', 'Not the right decision maker');
    expect(await stage.panel.getByRole('checkbox', { name: /decide/i }).isChecked()).toBe(true);
    expect(await text(stage.panel, 'reject-evidence')).toContain('IT-sjef');
    await stage.panel.getByLabel(/note to marketing/i).fill('Ingrid runs operations; the CFO decides.');
    await click('button', 'Send to marketing');
    await until(() => text(stage.panel, 'timeline'), /Rejected by you: Not the right decision maker/);
    expect(await text(stage.panel, 'timeline')).toContain('Wrong: Contact can decide');
    console.log(`Rejected in ${clicks} clicks and ${Date.now() - began} ms of the panel’s own time`);
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test('axe finds nothing in the panel', async () => {
    const { violations } = await new AxeBuilder({ page: stage.panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('after a restart of the browser everything is still there', async () => {
    await stage.browser.killWorker();
    await stage.restart('/leads/17');
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    await until(() => text(stage.panel, 'timeline'), /Rejected by you/);
    const told = await text(stage.panel, 'timeline');
    expect(told).toContain('Handed over by you');
    expect(told).toContain('Contacted by you');
    expect(told).toContain('Ingrid runs operations; the CFO decides.');
    expect(await stage.panel.locator('[data-criterion=need]').getAttribute('data-state')).toBe('met');
  });

  test('a lead that nobody contacted in time is shown as late, in words', async () => {
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await stage.panel.getByTestId('hand-over').click();
    await stage.panel.getByTestId('clock').waitFor();
    await handOffWas('/18', 40);
    await stage.panel.reload();
    await until(() => text(stage.panel, 'clock-state'), 'Overdue');
    expect(await text(stage.panel, 'clock-time')).toMatch(/^Late by \d+ hr/);
    await contacted(stage.panel);
    await until(() => text(stage.panel, 'clock-firstContact'), /Contacted too late/);
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  });

  test('an entry can be taken back', async () => {
    await stage.panel.getByTestId('praise').click();
    await until(() => text(stage.panel, 'timeline'), /good lead/i);
    await stage.panel.getByTestId('undo').click();
    await until(async () => !/good lead/i.test(await text(stage.panel, 'timeline')), true);
  });
});

/** Sets a lead's hand-off back in the extension's own database, as if these days had passed. */
function handOffWas(leadEndsWith: string, daysAgo: number): Promise<void> {
  return stage.panel.evaluate(
    async ({ leadEndsWith, daysAgo }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('leadpact'));
      const rows = db.transaction('events', 'readwrite').objectStore('events');
      type Row = { kind: string; lead?: string; at: string };
      const [all, keys] = await Promise.all([done(rows.getAll()) as Promise<Row[]>, done(rows.getAllKeys())]);
      const at = all.findIndex(
        ({ kind, lead }) => kind === 'handed over' && decodeURIComponent(lead!).endsWith(leadEndsWith),
      );
      const daysBefore = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      await done(rows.put({ ...all[at]!, at: daysBefore }, keys[at]!));
      db.close();
    },
    { leadEndsWith, daysAgo },
  );
}

/** Every state that the panel's text passes through, from now on. */
function recordWhatIsShown({ panel }: Stage) {
  const started = panel.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => shown.push(document.querySelector('main')?.innerText ?? '')).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const all = async () => {
    await started;
    return panel.evaluate(() => (window as unknown as { shown: string[] }).shown);
  };
  return { all };
}

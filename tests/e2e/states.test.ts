/** A page that is no lead, a page that cannot be read, a storage that refuses: each has its own clear words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});

afterAll(() => stage?.close());

const state = () =>
  stage.panel
    .getByTestId('state-message')
    .getAttribute('data-state', { timeout: 1_000 })
    .catch(() => null);

describe('instead of a lead', () => {
  test.each([
    ['a list', '/leads', 'list', /list/],
    ['a dashboard that lists leads', '/dashboard', 'list', /list/],
    ['a page of no CRM', '/app/app.css', 'noRecord', /No lead on this page/],
    ['an empty form', '/leads/new', 'emptyForm', /form is still empty/],
  ])('%s', async (_what, path, expected, words) => {
    await stage.page.goto(stage.crm + path);
    await until(state, expected);
    expect(await text(stage.panel, 'state-message')).toMatch(words);
    expect(await stage.panel.getByTestId('verdict').count()).toBe(0);
  });

  test('a page of the browser itself', async () => {
    const own = await stage.browser.context.newPage();
    await own.goto('chrome://version');
    await until(state, 'closedPage');
    expect(await text(stage.panel, 'state-message')).toMatch(/lets no extension read/);
    await own.close();
    await stage.page.bringToFront();
  });

  test('values typed into a form and not saved cannot be handed over', async () => {
    await stage.page.goto(`${stage.crm}/leads/18/edit`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await stage.page.locator('input[type=email]').first().fill('typed@example.com');
    await until(() => text(stage.panel, 'obstacle'), /not saved yet/);
    expect(await stage.panel.getByTestId('hand-over').isDisabled()).toBe(true);
  });
});

describe('a storage that refuses', () => {
  test('says so, keeps what was entered, and stores it once there is room', async () => {
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    await stage.panel.getByTestId('reject').click();
    await stage.panel.getByLabel('No relevant need').click();
    await stage.panel.getByLabel(/note to marketing/i).fill('No pumps there');
    await refuseWrites(true);
    await stage.panel.getByTestId('send').click();
    await until(() => text(stage.panel, 'refused'), /storage is full/);
    expect(await stage.panel.getByLabel(/note to marketing/i).inputValue()).toBe('No pumps there');
    expect(await text(stage.panel, 'timeline')).not.toContain('Rejected');

    await refuseWrites(false);
    await stage.panel.getByTestId('send').click();
    await until(() => text(stage.panel, 'timeline'), /Rejected by you: No relevant need/);
  });
});

/**
 * `unlimitedStorage` puts the extension above every quota that DevTools can set, so the browser cannot be made to
 * refuse for real: the one method that writes throws what Chromium throws when the disk is full.
 */
async function refuseWrites(refusing: boolean): Promise<void> {
  await stage.panel.evaluate((refuse) => {
    const proto = IDBObjectStore.prototype as { add: unknown; originalAdd?: unknown };
    proto.originalAdd ??= proto.add;
    proto.add = refuse
      ? () => {
          throw new DOMException('no room left', 'QuotaExceededError');
        }
      : proto.originalAdd;
  }, refusing);
}

/** "This is wrong / missing": a person points at the right place, and the next record of the same CRM is read there too. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});

afterAll(() => stage?.close());

const words = (field: string) =>
  stage.panel
    .locator(`[data-field=${field}] .words`)
    .innerText({ timeout: 1_000 })
    .catch(() => null);

describe('teaching by pointing', () => {
  test('what was read is listed, with how it was found', async () => {
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    await stage.panel.getByTestId('fields-read').locator('summary').click();
    await until(() => words('email'), 'ingrid.sorlie@fjordvarme.example');
    expect(await stage.panel.locator('[data-field=email]').innerText()).toContain('by its label “E-post”');
  });

  test('a missing field is pointed at; the click does nothing else on the page', async () => {
    await stage.panel.getByTestId('missing').selectOption('referredBy');
    await until(() => text(stage.panel, 'teach'), /Click “Referred by” on the page/);
    const before = stage.page.url();
    await stage.page.getByText('Marte Lunde').first().click();
    await until(() => text(stage.panel, 'picked-words'), /Marte Lunde/);
    expect(stage.page.url()).toBe(before);
  });

  test('kept, it is read there on this record and on the next one of the same CRM', async () => {
    await stage.panel.getByTestId('keep').click();
    await until(() => words('referredBy'), 'Marte Lunde');
    expect(await stage.panel.locator('[data-field=referredBy]').innerText()).toContain('as it was taught');
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await until(async () => typeof (await words('referredBy')), 'string');
    expect(await stage.page.locator('body').innerText()).toContain((await words('referredBy'))!);
  });

  test('Escape on the page leaves without teaching anything', async () => {
    await stage.panel.locator('[data-field=email]').getByTestId('wrong').click();
    await until(() => text(stage.panel, 'teach'), /Click “Email”/);
    await stage.page.keyboard.press('Escape');
    await until(() => text(stage.panel, 'teach'), /Nothing was taken/);
    await stage.panel.getByRole('button', { name: 'Cancel' }).click();
  });

  test('from the keyboard the arrows move over the page and Enter takes', async () => {
    await stage.panel.locator('[data-field=email]').getByTestId('wrong').click();
    await until(() => text(stage.panel, 'teach'), /Click “Email”/);
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.press('ArrowDown');
    await stage.page.keyboard.press('Enter');
    await until(async () => (await text(stage.panel, 'picked-words')).length > 0, true);
    const { violations } = await new AxeBuilder({ page: stage.panel }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await stage.panel.getByRole('button', { name: 'Cancel' }).click();
  });

  test('a field that is not on these pages is read no more, and forgetting brings it back', async () => {
    await stage.panel.locator('[data-field=email]').getByTestId('wrong').click();
    await stage.panel.getByTestId('absent').click();
    await until(() => words('email'), null);
    await stage.panel.getByRole('button', { name: 'Forget what was taught about “Email”' }).click();
    await until(async () => (await words('email'))?.includes('@'), true);
  });
});

/** A large team's entries arrive all at once while a panel is open, as an import or a first sync brings them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLarge } from '../../demo/team/large.mjs';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

const EVENTS = 20_000;
/** Of these leads nobody has called. */
const LATE = 20;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ path: '/leads' });
  await until(() => stage.panel.getByTestId('me').count(), 1);
});
afterAll(() => stage?.close());

const atRisk = () => stage.panel.getByTestId('risk-row').count();

test('the leads at risk are there, and so is one more that comes after', async () => {
  await fillLarge(stage.panel, EVENTS);
  await until(atRisk, LATE);
  await fillLarge(stage.panel, 1, 10 * EVENTS);
  await until(atRisk, LATE + 1);
});

test('a lead is opened and noted about as with an empty storage', async () => {
  await stage.page.goto(`${stage.crm}/leads/17`);
  await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  await stage.panel.getByTestId('praise').click();
  await until(() => text(stage.panel, 'timeline'), /^Called a good lead by you/);
});

test('a panel that is opened anew has them, too', async () => {
  await stage.page.goto(`${stage.crm}/leads`);
  await stage.panel.reload();
  await until(atRisk, LATE + 1);
  expect(await stage.panel.getByTestId('risk-row').first().getAttribute('data-state')).toBe('breached');
});

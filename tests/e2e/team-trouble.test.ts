/** One member's browser, and a server that forgets them, goes away and turns on them: clear words, and nothing lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCouch } from '../../demo/couch/server.mjs';
import { couchAt } from '../../demo/team/couch.mjs';
import { rolesOf } from '../../demo/team/rules.mjs';
import { addUser, initTeam } from '../../demo/team/setup.mjs';
import { sealed } from '../sync/sealed';
import { axeFindsNothing, iAm, openOptions, toSection } from './options-page';
import { openStage, type Stage } from './stage';
import { startTurncoat, type Turn, type Turncoat } from './turncoat';
import { text, until } from './until';

const TEAM = 'acme';
let couch: Awaited<ReturnType<typeof startCouch>>;
let front: Turncoat;
let stage: Stage;
let options: Page;
/** ms by which the server's clock goes on. */
let later = 0;

beforeAll(async () => {
  couch = await startCouch({ now: () => Date.now() + later });
  const { ask } = couchAt(couch.url.replace('//', '//admin:admin@'));
  await initTeam(ask, TEAM, () => {});
  await addUser(ask, TEAM, { name: 'marte', side: 'marketing', password: 'marte-pass' });
  front = await startTurncoat(couch.url);
  stage = await openStage({ path: '/leads/17' });
  options = await openOptions(stage.browser, 'overview');
  await iAm(options, 'Jonas', 'Sales');
});
afterAll(async () => {
  await stage?.close();
  await front?.close();
  await couch?.close();
});

const token = () => couch.token('jonas', [rolesOf(TEAM).member, rolesOf(TEAM).sides.sales], 600);
const status = () => text(options, 'team-status');
const trouble = () => text(options, 'team-trouble');
/** What a colleague's device pushes. */
async function marteSays(note: string, lead: string): Promise<void> {
  const { ask } = couchAt(couch.url.replace('//', '//marte:marte-pass@'));
  const doc = await sealed('marte', note, { team: TEAM, lead });
  const { body } = await ask('POST', `/${TEAM}/_bulk_docs`, { docs: [doc] });
  expect(body).toMatchObject([{ ok: true }]);
}
async function entries(): Promise<string[]> {
  return options.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('leadpact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ _id }: { _id: string }) => _id).sort());
          };
        };
      }),
  );
}
/** In the server's own words, what it has of a member. */
async function onServer(by: string): Promise<number> {
  const { ask } = couchAt(couch.url.replace('//', '//admin:admin@'));
  const { body } = await ask('GET', `/${TEAM}/_changes`);
  return body.results.filter(({ id }: { id: string }) => id.startsWith(`e:${by}:`)).length;
}

describe('a token of the company’s sign-in', () => {
  test('lets in whoever it names', async () => {
    await toSection(options, 'team');
    await options.getByTestId('invitation').fill(`${front.url.replace('//', '//jonas@')}/${TEAM}`);
    await options.getByTestId('secret').fill(token());
    await options.getByTestId('sign-in').click();
    await until(status, /^Shared now$/);
  });

  test('that expires while the panel is open is asked for in words; meanwhile entries wait, and then go on', async () => {
    later += 3_600_000;
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
    const before = await onServer('jonas');
    await stage.panel.getByTestId('praise').click();
    await until(() => text(stage.panel, 'team-line'), /missing, wrong or expired[\s\S]*1 waiting/);
    expect(await text(stage.panel, 'timeline')).toMatch(/good lead/i);
    await until(trouble, /missing, wrong or expired/);
    await axeFindsNothing(options);
    expect(await onServer('jonas')).toBe(before);
    await options.getByTestId('secret').fill(token());
    await options.getByTestId('sign-in').click();
    await until(status, /^Shared now$/);
    expect(await onServer('jonas')).toBe(before + 1);
    await until(() => text(stage.panel, 'team-line'), /^Shared now$/);
  });
});

describe('a server that is started anew', () => {
  test('while an open page waits at it: what is said after that still comes, and nobody has to do anything', async () => {
    const { lead } = (await stage.panel.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('leadpact');
          opening.onsuccess = () => {
            const rows = opening.result.transaction('events').objectStore('events').index('byKind');
            rows.get(IDBKeyRange.bound(['praised', ''], ['praised', '~'])).onsuccess = ({ target }) => {
              opening.result.close();
              resolve((target as IDBRequest).result);
            };
          };
        }),
    )) as { lead: string };
    await until(async () => couch.waiting() > 0, true);
    await couch.stop();
    await couch.start();
    await marteSays('after the restart', lead);
    await until(() => text(stage.panel, 'timeline'), /after the restart/);
    await until(() => text(stage.panel, 'team-line'), /^Shared now$/);
  });
});

describe('a server that turns', () => {
  const STRANGE = /not your team’s server/;
  test.each<[Turn, RegExp]>([
    ['garbage', STRANGE],
    ['wrongTypes', STRANGE],
    ['redirects', /cannot be reached/],
    ['hugeRows', STRANGE],
    ['endlessAnswer', STRANGE],
    ['endlessRubbish', STRANGE],
  ])('%s: it is told, nothing is taken in and nothing lost, and afterwards sharing goes on', async (turn, words) => {
    const before = await entries();
    front.turn = turn;
    await options.getByTestId('sync-now').click();
    await until(trouble, words);
    await until(() => text(stage.panel, 'team-line'), words);
    expect(await entries()).toEqual(before);
    expect(front.lured(), 'name and token go nowhere else').toBe(0);
    front.turn = 'passes';
    await options.getByTestId('sync-now').click();
    await until(status, /^Shared now/);
    await until(trouble, '');
    expect(await entries()).toEqual(before);
  });

  test('what was no entry is counted, and never shown as one', async () => {
    await until(() => text(options, 'team-flagged'), /No entry that can be read/);
    await axeFindsNothing(options);
  });
});

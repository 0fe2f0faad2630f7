/** The lexicon of somebody who is in a team: in whose name its entries are made, and what the team is told. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLexiconDesk } from '../../entrypoints/shared/lexicon-desk';
import { tellMissedWords } from '../../entrypoints/shared/missed-words';
import { starterAgreement } from '../../locales/starter/agreement';
import { citationOf } from '../../utils/store/agreements';
import { eventsOfKind } from '../../utils/store/events';
import { joinTeam } from '../../utils/store/membership';
import { countNotFound, notFound, saveTellsNotFound } from '../../utils/store/not-found';
import { closeStore } from '../../utils/store/open';
import { thisPerson } from '../../utils/store/settings';

const acme = { target: 'couchdb', settings: {}, account: 'marte', team: 'acme', joined: '2026-11-03T10:00:00.000Z' };
const YESTERDAY = '2000-01-01';
const TOMORROW = '2999-01-01';
const told = async () => (await eventsOfKind('words missed')).map(({ by, team, body }) => ({ by, team, body }));

beforeEach(async () => {
  // Node has no Web Locks; one page alone needs none.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Leadpact', version: '1' });
  fakeBrowser.i18n.getMessage = () => 'en';
});

describe('in a team', () => {
  test('a proposal is made in the account’s name and for the team, as its server demands', async () => {
    await joinTeam(acme, []);
    const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
    const inForce = { cite: await citationOf(agreement), agreement, standing: 'provisional' as const };
    const desk = openLexiconDesk(thisPerson, () => inForce);
    await desk.load();
    await desk.propose({ id: 'x', term: { nb: 'nøkkelkunde' }, meaning: {}, owner: 'both' });
    const [proposed] = await eventsOfKind('term proposed');
    expect([proposed!.by, proposed!.team]).toEqual(['marte', 'acme']);
    expect((await eventsOfKind('term accepted')).map(({ body }) => body)).toEqual([{ proposal: proposed!._id }]);
  });

  test('is told yesterday’s words once, with their counts', async () => {
    await joinTeam(acme, []);
    await countNotFound('Nøkkelkunde', null, YESTERDAY);
    await countNotFound('nøkkelkunde', null, YESTERDAY);
    await tellMissedWords();
    expect(await told()).toEqual([{ by: 'marte', team: 'acme', body: { words: [{ word: 'nøkkelkunde', times: 2 }] } }]);
    expect(await notFound()).toEqual([]);
    await tellMissedWords();
    expect(await told()).toHaveLength(1);
  });

  test('is not told today’s words before the day is over', async () => {
    await joinTeam(acme, []);
    await countNotFound('nøkkelkunde', null, TOMORROW);
    await tellMissedWords();
    expect(await told()).toEqual([]);
    expect(await notFound()).toHaveLength(1);
  });

  test('is told nothing by whoever switched it off; the counts stay on the device', async () => {
    await joinTeam(acme, []);
    await saveTellsNotFound(false);
    await countNotFound('nøkkelkunde', null, YESTERDAY);
    await tellMissedWords();
    expect(await told()).toEqual([]);
    expect(await notFound()).toHaveLength(1);
  });
});

test('without a team nobody is told, and the counts stay', async () => {
  await countNotFound('nøkkelkunde', null, YESTERDAY);
  await tellMissedWords();
  expect(await told()).toEqual([]);
  expect(await notFound()).toHaveLength(1);
});

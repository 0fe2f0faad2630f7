import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import type { StoredEvent } from '../../utils/domain/events';
import type { Membership } from '../../utils/domain/sharing';
import { citationOf, storedVersions } from '../../utils/store/agreements';
import { isSealIntact } from '../../utils/store/event-id';
import { addEvents } from '../../utils/store/events';
import {
  joinTeam,
  leaveTeam,
  syncState,
  teamMembership,
  tryRefusedAgain,
  whatIsShared,
} from '../../utils/store/membership';
import { closeStore, openStore } from '../../utils/store/open';
import { ownPerson, savePerson, thisPerson } from '../../utils/store/settings';
import { storeForSync } from '../../utils/store/sync-store';
import { sealed } from '../sync/sealed';

const NOW = '2026-11-03T10:00:00.000Z';
const acme: Membership = {
  target: 'couchdb',
  settings: { address: 'https://db.example', database: 'acme', user: 'marte' },
  account: 'marte',
  team: 'acme',
  joined: NOW,
};
const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const version = (number: number, title: string): Agreement => ({ ...starter, number, title: { en: title } });
const stored = async () => (await (await openStore()).getAll('events')) as (StoredEvent & { was?: string })[];
const store = storeForSync(acme, true);
const page = (more: object) => ({ events: [], versions: [], deleted: [], flags: [], checkpoint: 'c', ...more });
const nobody = new Set<string>();

async function proposal(by: string, agreement: Agreement, team = 'local') {
  const cite = await citationOf(agreement);
  const event = await sealed(by, '', { team, kind: 'agreement proposed', body: { cite, base: null } });
  return { event, row: { cite, agreement } };
}
const versionDoc = async (agreement: Agreement) => ({
  _id: `agr:00000${agreement.number}`,
  cite: await citationOf(agreement),
  agreement,
});

beforeEach(async () => {
  // Node has no Web Locks; one page alone needs none.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});

describe('joining a team', () => {
  test('own entries are said again once under the account, and the old ones go', async () => {
    const alone = await sealed('4711', 'before');
    const theirs = await sealed('jonas', 'by a file');
    await addEvents([alone, theirs], []);
    await joinTeam(acme, ['4711']);
    const [again, other] = (await stored()).sort((a, b) => (a.by < b.by ? 1 : -1));
    expect(again).toMatchObject({ by: 'marte', team: 'acme', was: alone._id, made: alone.made, body: alone.body });
    expect(await isSealIntact(again!)).toBe(true);
    expect(other).toEqual(theirs);
    await joinTeam(acme, ['4711', 'marte']);
    expect((await stored()).map(({ _id }) => _id).sort()).toEqual([again!._id, theirs._id].sort());
  });

  test('an entry that names another names it by its new id', async () => {
    const praise = await sealed('4711', 'praise');
    const undone = await sealed('4711', '', { kind: 'undone', body: { event: praise._id } });
    await addEvents([undone, praise], []);
    await joinTeam(acme, ['4711']);
    const all = await stored();
    const said = all.find(({ kind }) => kind === 'note')!;
    expect(all.find(({ kind }) => kind === 'undone')!.body).toEqual({ event: said._id });
  });

  test('what is one’s own waits for the server; what others said came by a file, and is verified by nobody', async () => {
    await addEvents([await sealed('4711', 'mine'), await sealed('jonas', 'his')], []);
    await joinTeam(acme, ['4711']);
    const { waiting, unverified } = await whatIsShared('marte');
    expect([waiting.size, unverified]).toEqual([1, 1]);
    expect((await store.waiting(100, NOW, nobody)).map(({ by }) => by)).toEqual(['marte']);
  });

  test('the account is who works here, and without the team the person is who they were', async () => {
    await savePerson({ id: 'ignored', name: 'Marte', side: 'marketing' });
    const { id } = await ownPerson();
    await joinTeam(acme, [id]);
    expect(await thisPerson()).toEqual({ id: 'marte', name: 'Marte', side: 'marketing' });
    await savePerson({ ...(await thisPerson()), name: 'Marte L.' });
    await leaveTeam('keep');
    expect(await thisPerson()).toEqual({ id, name: 'Marte L.', side: 'marketing' });
  });

  test('leaving keeps the entries or deletes them, and forgets the team', async () => {
    await addEvents([await sealed('4711', 'mine')], []);
    await joinTeam(acme, ['4711']);
    await leaveTeam('keep');
    expect([await teamMembership(), (await stored()).length]).toEqual([null, 1]);
    await leaveTeam('wipe');
    expect(await stored()).toEqual([]);
    expect((await syncState()).last).toBeNull();
  });
});

describe('what comes from the team', () => {
  test('the copy that came by a file before goes when its author has said it again', async () => {
    const byFile = await sealed('4711', 'hello');
    await joinTeam(acme, []);
    await addEvents([byFile], []);
    const again = { ...(await sealed('jonas', 'hello', { team: 'acme', made: byFile.made })), was: byFile._id };
    await store.take(page({ events: [again] }), NOW);
    expect((await stored()).map(({ _id }) => _id)).toEqual([again._id]);
  });

  test('nobody makes another’s shared entry disappear by saying that it was theirs', async () => {
    const shared = await sealed('olga', 'hello', { team: 'acme' });
    await joinTeam(acme, []);
    await store.take(page({ events: [shared] }), NOW);
    const claim = { ...(await sealed('jonas', 'hello', { team: 'acme', made: shared.made })), was: shared._id };
    await store.take(page({ events: [claim] }), NOW);
    expect(await stored()).toHaveLength(2);
  });

  test('an administrator’s deletion erases here too', async () => {
    const doomed = await sealed('jonas', 'x', { team: 'acme' });
    await joinTeam(acme, []);
    await store.take(page({ events: [doomed] }), NOW);
    await store.take(page({ deleted: [doomed._id, 'e:never:seen'] }), NOW);
    expect(await stored()).toEqual([]);
  });

  test('what was erased stays away, also when the feed rewinds or an old file brings it', async () => {
    const doomed = await sealed('jonas', 'x', { team: 'acme' });
    await joinTeam(acme, []);
    await store.take(page({ deleted: [doomed._id] }), NOW);
    await store.take(page({ events: [doomed] }), NOW);
    await addEvents([doomed], []);
    expect(await stored()).toEqual([]);
  });

  test('a copy under an id of another random part is the same entry', async () => {
    const said = await sealed('jonas', 'x', { team: 'acme', made: '2026-11-03T09:00:00.000Z' });
    const copy = await sealed('jonas', 'x', { team: 'acme', made: '2026-11-03T09:00:00.000Z' });
    expect(copy._id).not.toBe(said._id);
    await joinTeam(acme, []);
    await store.take(page({ events: [said, copy] }), NOW);
    await store.take(page({ events: [copy] }), NOW);
    expect((await stored()).map(({ _id }) => _id)).toEqual([said._id]);
  });

  test('an entry of the future waits, and is due when its time has come', async () => {
    await joinTeam(acme, []);
    const soon = await sealed('jonas', 'soon', { team: 'acme', made: '2026-11-03T12:00:00.000Z' });
    await store.take(page({ flags: [{ id: soon._id, why: 'future', kept: soon }] }), NOW);
    expect(await store.due(NOW)).toEqual([]);
    expect(await store.due('2026-11-03T12:00:01.000Z')).toEqual([soon]);
    await store.take(page({ events: [soon], checkpoint: null }), NOW);
    expect(await store.due('2026-11-03T12:00:01.000Z')).toEqual([]);
    expect(await store.checkpoint()).toBe('c');
  });
});

describe('agreement versions', () => {
  test('the proposer’s device sends the text; a colleague’s that came by a file stays', async () => {
    const mine = await proposal('4711', version(1, 'mine'));
    const theirs = await proposal('jonas', version(2, 'theirs'));
    await addEvents([mine.event], [mine.row]);
    await addEvents([theirs.event], [theirs.row]);
    await joinTeam(acme, ['4711']);
    const docs = (await store.waiting(100, NOW, nobody)).filter(({ _id }) => _id.startsWith('agr:'));
    expect(docs).toMatchObject([{ _id: 'agr:000001', by: 'marte', team: 'acme', cite: mine.row.cite }]);
  });

  test('the second writer of a number keeps the text apart, so that everybody sees one version of it', async () => {
    const mine = await proposal('4711', version(1, 'mine'));
    await addEvents([mine.event], [mine.row]);
    await joinTeam(acme, ['4711']);
    const first = await versionDoc(version(1, 'theirs'));
    await store.take(page({ versions: [first] }), NOW);
    expect((await storedVersions()).map(({ cite }) => cite)).toEqual([first.cite]);
    const { flagged } = await whatIsShared('marte');
    expect(flagged).toMatchObject([{ id: mine.row.cite, why: 'numberTaken', kept: mine.row.agreement }]);
    expect((await store.waiting(100, NOW, nobody)).filter(({ _id }) => _id.startsWith('agr:'))).toEqual([]);
  });

  test('the first text that was seen under a number stays, and another is flagged', async () => {
    await joinTeam(acme, []);
    const first = await versionDoc(version(1, 'first'));
    await store.take(page({ versions: [first] }), NOW);
    await store.take(page({ versions: [await versionDoc(version(1, 'rewritten'))] }), NOW);
    expect((await storedVersions()).map(({ cite }) => cite)).toEqual([first.cite]);
    expect((await whatIsShared('marte')).flagged).toMatchObject([{ id: 'agr:000001', why: 'differs' }]);
  });
});

describe('what the server refuses', () => {
  test('is set aside with its reason, blocks nothing, and can be tried again', async () => {
    await joinTeam(acme, []);
    const [bad, good] = await Promise.all(['bad', 'good'].map((note) => sealed('marte', note, { team: 'acme' })));
    await addEvents([bad!, good!], []);
    await store.settle([
      { doc: bad as never, pushed: { id: bad!._id, is: 'refused', why: 'too large' } },
      { doc: good as never, pushed: { id: good!._id, is: 'stored' } },
    ]);
    expect(await store.waiting(100, NOW, nobody)).toEqual([]);
    expect((await whatIsShared('marte')).refused).toEqual([{ id: bad!._id, refused: 'too large' }]);
    await tryRefusedAgain();
    expect((await store.waiting(100, NOW, nobody)).map(({ _id }) => _id)).toEqual([bad!._id]);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import { citationOf, storedVersions } from '../../utils/store/agreements';
import { answersGiven } from '../../utils/store/answers';
import { addEvent, countUnreadable, eventsOfKind, eventsOfLead } from '../../utils/store/events';
import { closeStore, openStore } from '../../utils/store/open';
import { rowKey } from '../../utils/store/row-key';
import { rememberSeen, seenLeads } from '../../utils/store/seen';
import { StoreRefused } from '../../utils/store/store-refused';
import { eventOf } from '../domain/event-of';
import { leadOf } from '../domain/lead-of';

const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});

describe('events as rows', () => {
  test('an event is there after the browser was closed', async () => {
    const praise = eventOf('praised', { note: 'Takk!' });
    await addEvent(praise);
    await closeStore();
    expect(await eventsOfLead(praise.lead!)).toEqual([praise]);
  });

  test('what is no event any more is counted, however many others there are', async () => {
    const db = await openStore();
    const rows = Array.from({ length: 2_050 }, () => eventOf('praised', {}));
    const writing = db.transaction('events', 'readwrite');
    for (const row of rows) void writing.store.put(row, rowKey(row._id));
    for (const broken of [3, 1_000, 2_049])
      void writing.store.put({ ...rows[broken]!, body: 7 }, rowKey(rows[broken]!._id));
    await writing.done;
    expect(await countUnreadable()).toBe(3);
  });

  test('storing the same event twice changes nothing', async () => {
    const praise = eventOf('praised', {});
    await addEvent(praise);
    await addEvent({ ...praise, body: { note: 'rewritten' } });
    expect(await eventsOfLead(praise.lead!)).toEqual([praise]);
  });

  test("another lead's events stay out, also when its key begins alike", async () => {
    const one = eventOf('praised', {}, { lead: 'https://crm.example/lead/1' });
    const twelve = eventOf('praised', {}, { lead: 'https://crm.example/lead/12' });
    await addEvent(one);
    await addEvent(twelve);
    expect(await eventsOfLead('https://crm.example/lead/1')).toEqual([one]);
  });

  test('events of one kind are found whatever lead they are about', async () => {
    const me = eventOf('person', { name: 'Marte', side: 'marketing' }, { lead: undefined });
    await addEvent(eventOf('praised', {}));
    await addEvent(me);
    expect((await eventsOfKind('person')).map(({ _id }) => _id)).toEqual([me._id]);
  });

  test('a row that is no event any more is left out and not deleted', async () => {
    const praise = eventOf('praised', {});
    const broken = { ...eventOf('rejected', { reason: 'x', criteria: [] }), body: { reason: 7 } };
    await addEvent(praise);
    await addEvent(broken);
    expect(await eventsOfLead(praise.lead!)).toEqual([praise]);
    expect(await (await openStore()).count('events')).toBe(2);
  });

  test('a storage that is full says so, and nothing is half stored', async () => {
    const db = await openStore();
    const full = new DOMException('no room', 'QuotaExceededError');
    vi.spyOn(db, 'transaction').mockImplementationOnce(() => {
      throw full;
    });
    await expect(addEvent(eventOf('praised', {}))).rejects.toMatchObject({ name: 'StoreRefused', reason: 'full' });
    expect(await db.count('events')).toBe(0);
  });

  test('a database of a newer version is refused, not overwritten', async () => {
    const newer = indexedDB.open('leadpact', 99);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    const refused = await eventsOfLead('x').catch((error) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(refused.reason).toBe('newerVersion');
  });
});

describe('agreement versions', () => {
  test('the version that an event cites is stored together with it', async () => {
    const cite = await citationOf(agreement);
    await addEvent(eventOf('praised', {}, { agreement: cite }), { cite, agreement });
    expect(await storedVersions()).toEqual([{ cite, agreement, standing: 'provisional' }]);
  });

  test('a text that is not what its citation says is not believed', async () => {
    const cite = await citationOf(agreement);
    await addEvent(eventOf('praised', {}), {
      cite,
      agreement: { ...agreement, sla: { ...agreement.sla, warnAt: 0.9 } },
    });
    expect(await storedVersions()).toEqual([]);
  });
});

describe('leads seen', () => {
  const seen = async () => (await openStore()).getAll('seen');

  test('the newest reading of a lead is kept, once', async () => {
    await rememberSeen(leadOf({ name: 'Anna' }), '2026-11-03T09:00:00.000Z', '2026-08-01T00:00:00.000Z');
    await rememberSeen(leadOf({ name: 'Anne' }), '2026-11-03T10:00:00.000Z', '2026-08-01T00:00:00.000Z');
    expect(await seen()).toHaveLength(1);
    expect((await seen())[0]?.seenAt).toBe('2026-11-03T10:00:00.000Z');
  });

  test('what is older than the retention period goes', async () => {
    const old = { ...leadOf({ name: 'Old' }), key: 'https://crm.example/lead/old' };
    await rememberSeen(old, '2026-01-01T09:00:00.000Z', '2025-12-01T00:00:00.000Z');
    await rememberSeen(leadOf({ name: 'New' }), '2026-11-03T09:00:00.000Z', '2026-08-05T00:00:00.000Z');
    expect((await seen()).map(({ key }) => key)).not.toContain(old.key);
  });

  test('at most five hundred are kept, the newest ones', async () => {
    for (let n = 0; n < 503; n += 1) {
      const at = new Date(Date.UTC(2026, 10, 3) + n * 1_000).toISOString();
      await rememberSeen({ ...leadOf({}), key: `https://crm.example/lead/${n}` }, at, '2026-01-01T00:00:00.000Z');
    }
    const keys = (await seen()).map(({ key }) => key);
    expect(keys).toHaveLength(500);
    expect(keys).not.toContain('https://crm.example/lead/2');
    expect(keys).toContain('https://crm.example/lead/502');
  });

  test('are given newest first, each with its reading', async () => {
    const berit = { ...leadOf({ name: 'Berit' }), key: 'https://crm.example/lead/2' };
    await rememberSeen(leadOf({ name: 'Anna' }), '2026-11-03T10:00:00.000Z', '2026-08-01T00:00:00.000Z');
    await rememberSeen(berit, '2026-11-03T09:00:00.000Z', '2026-08-01T00:00:00.000Z');
    expect((await seenLeads()).map(({ seenAt, lead }) => [seenAt.slice(11, 16), lead.fields.name])).toEqual([
      ['10:00', leadOf({ name: 'Anna' }).fields.name],
      ['09:00', berit.fields.name],
    ]);
  });

  test('come with what was answered about each of them, and not with what was taken back', async () => {
    const yes = eventOf('question answered', { criterion: 'need', answer: 'yes' });
    const no = eventOf('question answered', { criterion: 'need', answer: 'no' }, { at: '2026-11-04T09:00:00.000Z' });
    await addEvent(yes);
    await addEvent(no);
    expect((await answersGiven())(yes.lead!).get('need')?.answer).toBe('no');
    await addEvent(eventOf('undone', { event: no._id }));
    expect((await answersGiven())(yes.lead!).get('need')?.answer).toBe('yes');
  });

  test('a lead without a key is not kept', async () => {
    await rememberSeen({ ...leadOf({}), key: null }, '2026-11-03T09:00:00.000Z', '2026-08-01T00:00:00.000Z');
    expect(await seen()).toEqual([]);
  });
});

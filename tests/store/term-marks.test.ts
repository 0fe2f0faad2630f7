/** A personal setting follows the person, and is never lost to what the browser's sync does. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onTermMarks, saveTermMarks, termMarks } from '../../utils/store/term-marks';

const OFF_HERE = { on: true, offSites: ['https://crm.example'] };
const NOON = Date.parse('2026-11-20T12:00:00Z');

/** What another device set, as it arrives. */
const arrives = (termMarks: unknown) => fakeBrowser.storage.sync.set({ termMarks });
const refusesOnce = (error: string) =>
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(async () => {
    throw new Error(error);
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

describe('whether terms are marked', () => {
  test('they are until it is switched off, and stays as it was set', async () => {
    expect(await termMarks()).toMatchObject({ on: true, offSites: [] });
    await saveTermMarks(OFF_HERE, NOON);
    expect(await termMarks()).toMatchObject(OFF_HERE);
  });

  test.each([
    ['no setting', 'broken'],
    ['a number', 7],
    ['too many sites', { on: false, offSites: Array.from({ length: 101 }, () => 'x'), at: NOON + 1 }],
    ['a site that is none', { on: false, offSites: [{}], at: NOON + 1 }],
    ['of no time', { on: false, offSites: [], at: -1 }],
    ['of an earlier version', { on: false, offSites: [] }],
    ['older', { on: false, offSites: [], at: NOON - 1 }],
    ['gone', undefined],
  ])('what arrives and is %s takes nothing away that was set here', async (_what, value) => {
    await saveTermMarks(OFF_HERE, NOON);
    await arrives(value);
    expect(await termMarks()).toMatchObject(OFF_HERE);
  });

  test('what an earlier version set is taken over where nothing was set here', async () => {
    await arrives({ on: false, offSites: [] });
    expect(await termMarks()).toMatchObject({ on: false, offSites: [] });
  });

  test('what is newer on another device holds, and a page that is open hears of it', async () => {
    await saveTermMarks(OFF_HERE, NOON);
    const heard = vi.fn();
    const ended = new AbortController();
    onTermMarks(heard, ended.signal);
    await arrives({ on: false, offSites: [], at: NOON + 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ on: false })));
    await arrives('broken');
    await arrives({ on: true, offSites: [], at: NOON + 2 });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ on: true })));
    expect(heard).toHaveBeenCalledTimes(2);
    ended.abort();
    await arrives({ on: false, offSites: [], at: NOON + 3 });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('a device whose clock is behind can still change it', async () => {
    await arrives({ on: false, offSites: [], at: NOON });
    await saveTermMarks({ on: true, offSites: [] }, NOON - 60_000);
    expect(await termMarks()).toMatchObject({ on: true });
  });

  test.each([
    ['the area is full', 'QUOTA_BYTES_PER_ITEM quota exceeded'],
    ['it was written too often', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['sync is switched off', 'Sync is not available'],
  ])('%s: it is kept here, and sent at a later start', async (_what, error) => {
    refusesOnce(error);
    await saveTermMarks(OFF_HERE, NOON);
    expect((await fakeBrowser.storage.sync.get('termMarks')).termMarks).toBeUndefined();
    expect(await termMarks()).toMatchObject(OFF_HERE);
    expect((await fakeBrowser.storage.sync.get('termMarks')).termMarks).toMatchObject(OFF_HERE);
  });

  test('a part that a newer version wrote stays', async () => {
    await arrives({ on: true, offSites: [], at: NOON, colour: 'green' });
    await saveTermMarks(OFF_HERE, NOON + 1);
    expect((await fakeBrowser.storage.sync.get('termMarks')).termMarks).toMatchObject({ colour: 'green' });
  });
});

import { describe, expect, test } from 'vitest';
import { NEVER_SYNCED, teamTime } from '../../utils/domain/sharing';
import { type Attempt, attempt, isDue, retryIn } from '../../utils/sync/attempt';
import { SyncTrouble, type Trouble } from '../../utils/sync/trouble';

const NOON = Date.parse('2026-11-03T12:00:00.000Z');

function trying(more: Partial<Attempt> = {}, ahead: number | null = null): Attempt {
  return {
    before: NEVER_SYNCED,
    connect: async () => ({
      clockAhead: () => ahead,
      push: async () => [],
      pull: async () => ({ docs: [], deleted: [], checkpoint: 'c', more: false }),
    }),
    store: {
      checkpoint: async () => null,
      forgetCheckpoint: async () => {},
      waiting: async () => [],
      settle: async () => {},
      take: async () => {},
      due: async () => [],
    },
    seals: { isIntact: async () => true, citationOf: async () => '1:A' },
    clock: () => NOON,
    random: () => 0.5,
    slice: 20_000,
    signal: new AbortController().signal,
    ...more,
  };
}
const failing = (why: Trouble) => ({
  connect: async () => {
    throw new SyncTrouble(why, 'x');
  },
});

describe('an attempt', () => {
  test('that went well says when, and forgets earlier trouble', async () => {
    const before = { ...NEVER_SYNCED, trouble: 'offline', failures: 4, retryAt: NOON + 1 };
    const after = { last: '2026-11-03T12:00:00.000Z', trouble: null, failures: 0, retryAt: null, clockAhead: 0 };
    expect(await attempt(trying({ before }))).toEqual(after);
  });

  test('that failed says why, and when it is tried again, each time later', async () => {
    const first = await attempt(trying(failing('offline')));
    expect(first).toMatchObject({ trouble: 'offline', failures: 1, retryAt: NOON + 5_000, last: null });
    const second = await attempt(trying({ ...failing('offline'), before: first }));
    expect(second).toMatchObject({ failures: 2, retryAt: NOON + 10_000 });
    expect([isDue(second, NOON + 9_999), isDue(second, NOON + 10_000)]).toEqual([false, true]);
  });

  test('that was cut short by a closed page is no failure', async () => {
    const signal = AbortSignal.abort();
    expect(await attempt(trying({ ...failing('offline'), signal }))).toEqual(NEVER_SYNCED);
  });

  test('whose device could not store says so', async () => {
    const { store } = trying();
    const full = { ...store, take: () => Promise.reject(new Error('full')) };
    expect(await attempt(trying({ store: full }))).toMatchObject({ trouble: 'storage', failures: 1 });
  });

  test('keeps by how much the server’s clock is ahead', async () => {
    expect(await attempt(trying({}, 120_000))).toMatchObject({ clockAhead: 120_000 });
  });
});

describe('trying again', () => {
  test('waits at most three quarters of an hour, and never all members at once', () => {
    expect(retryIn('offline', 50, 1)).toBe(45 * 60_000);
    expect(retryIn('offline', 3, 0)).not.toBe(retryIn('offline', 3, 0.9));
  });

  test.each(['signedOut', 'notMember', 'locked'] as const)(
    '%s: five wrong passwords lock an account, so rarely',
    (why) => {
      expect(retryIn(why, 1, 0)).toBeGreaterThanOrEqual(15 * 60_000);
    },
  );
});

describe('the team’s time', () => {
  test('corrects a clock that is wrong, and leaves one alone that may be right', () => {
    expect(teamTime(NOON, 3_600_000)).toBe(NOON + 3_600_000);
    expect(teamTime(NOON, -90_000)).toBe(NOON - 90_000);
    expect(teamTime(NOON, 2_000)).toBe(NOON);
  });
});

/** The keys that events stand under. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { beforeEach, expect, test } from 'vitest';
import { addEvents, eventsOfKind } from '../../utils/store/events';
import { rowKey } from '../../utils/store/row-key';
import { sealed } from '../sync/sealed';
import { freshStore } from './fresh-store';

beforeEach(freshStore);

const HASH = 'AFNL2724YV5C3WKLOWIPASWYBA';

test('two ids have one key when they are one entry', () => {
  const time = Date.parse('2026-11-03T09:00:00.000Z');
  const key = rowKey(`e:marte:${ulid(time)}:${HASH}`);
  expect(key).toHaveLength(22);
  expect(rowKey(`e:marte:${ulid(time)}:${HASH}`)).toEqual(key);
  expect(rowKey(`e:marte:${ulid(time + 1)}:${HASH}`)).not.toEqual(key);
  expect(rowKey(`e:marte:${ulid(time)}:B${HASH.slice(1)}`)).not.toEqual(key);
});

test('keys stand in the order of time', () => {
  const instants = fc.integer({ min: 1, max: 2 ** 48 - 1 });
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      const order = indexedDB.cmp(rowKey(`e:a:${ulid(one)}:${HASH}`), rowKey(`e:b:${ulid(other)}:${HASH}`));
      expect(order).toBe(Math.sign(one - other));
    }),
  );
});

test.each([
  'e:marte:x:y',
  '',
  `e:marte:${ulid(0).toLowerCase()}:${HASH}`,
  // 26 letters that stand for more than 16 bytes: no encoder writes them.
  `e:marte:${ulid(0)}:${HASH.slice(1)}B`,
])('an id of another form is its own key: %s', (id) => expect(rowKey(id)).toBe(id));

test('what one person said in one instant stays in the order of the ids, however it came', async () => {
  const made = '2026-11-03T09:00:00.000Z';
  const notes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((note) => sealed('marte', note, { made })));
  await addEvents(notes);
  const ids = notes.map(({ _id }) => _id).sort();
  expect((await eventsOfKind('note')).map(({ _id }) => _id)).toEqual(ids);
});

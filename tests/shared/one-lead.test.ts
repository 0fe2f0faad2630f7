import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { eventsOfOneLead } from '../../entrypoints/shared/one-lead';
import { addEvents } from '../../utils/store/events';
import { closeStore } from '../../utils/store/open';
import { handedOver, happened, LEAD, undone } from '../domain/loop/loop-of';

const OTHER = 'https://other.example/contact/7';

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});

test('a lead that was found twice tells everything from either of its records, until that is taken back', async () => {
  const handOff = handedOver();
  const contact = happened('contacted', {}, 'jonas', { lead: OTHER });
  await addEvents([handOff, contact], []);
  expect(await eventsOfOneLead(LEAD)).toEqual([handOff]);
  const linked = happened('linked', { to: OTHER }, 'anna');
  await addEvents([linked], []);
  for (const key of [LEAD, OTHER]) {
    expect((await eventsOfOneLead(key)).map(({ _id }) => _id).sort()).toEqual(
      [handOff, contact, linked].map(({ _id }) => _id).sort(),
    );
  }
  await addEvents([undone(linked)], []);
  expect(await eventsOfOneLead(OTHER)).toEqual([contact]);
});

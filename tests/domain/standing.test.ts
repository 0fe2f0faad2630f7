import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../utils/domain/events';
import { loopState, standing } from '../../utils/domain/standing';
import { eventOf, HANDED_OVER } from './event-of';

const handOff = eventOf('handed over', HANDED_OVER, { at: '2026-11-03T09:00:00.000Z' });
const contact = eventOf('contacted', {}, { by: 'jonas', at: '2026-11-03T10:00:00.000Z' });
const rejection = eventOf(
  'rejected',
  { reason: 'noNeed', criteria: [] },
  { by: 'jonas', at: '2026-11-03T11:00:00.000Z' },
);

describe('what still stands', () => {
  test('events are told in the order in which they happened, whatever order they came in', () => {
    expect(standing([rejection, handOff, contact])).toEqual([handOff, contact, rejection]);
  });

  test('an entry that its author took back is gone, and so is the taking back', () => {
    const undone = eventOf('undone', { event: rejection._id }, { by: 'jonas' });
    expect(standing([handOff, rejection, undone])).toEqual([handOff]);
  });

  test("nobody takes back a colleague's entry", () => {
    const undone = eventOf('undone', { event: rejection._id }, { by: 'marte' });
    expect(standing([handOff, rejection, undone])).toEqual([handOff, rejection]);
  });

  test('two people reject the same lead: both entries stay', () => {
    const other = eventOf(
      'rejected',
      { reason: 'tooEarly', criteria: [] },
      { by: 'anna', at: '2026-11-03T11:00:00.000Z' },
    );
    expect(standing([rejection, other])).toHaveLength(2);
  });

  test('an entry of a kind from a newer version stays', () => {
    const newer: StoredEvent = { ...contact, _id: 'e:x:y:z', kind: 'sang a song' };
    expect(standing([newer])).toEqual([newer]);
  });
});

describe('whose move it is', () => {
  test.each<[string, StoredEvent[], ReturnType<typeof loopState>]>([
    ['nothing happened', [], 'withMarketing'],
    ['handed over', [handOff], 'withSales'],
    ['contacted', [handOff, contact], 'contacted'],
    ['praised after the contact', [handOff, contact, eventOf('praised', {})], 'contacted'],
    ['rejected', [handOff, contact, rejection], 'returned'],
    ['left alone', [handOff, eventOf('left alone', { reason: 'later' })], 'leftAlone'],
    ['handed over again after a rejection', [handOff, rejection, handOff], 'withSales'],
  ])('%s', (_story, events, expected) => {
    expect(loopState(events)).toBe(expected);
  });
});

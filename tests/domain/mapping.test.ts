import { expect, test } from 'vitest';
import { type Mapping, mappingsOf } from '../../utils/domain/mapping';
import { eventOf } from './event-of';

const mapping = (label: string, rest: Partial<Mapping> = {}): Mapping => ({
  origin: 'https://crm.example',
  kind: 'lead',
  field: 'phone',
  place: { by: 'label', label },
  ...rest,
});
const taught = (body: Mapping, at: string) => eventOf('mapping taught', body, { at, lead: undefined });
const labels = (events: Parameters<typeof mappingsOf>[0]) =>
  mappingsOf(events).map(({ place }) => (place.by === 'label' ? place.label : place.by));

const first = taught(mapping('Direct line'), '2026-11-03T09:00:00.000Z');
const corrected = taught(mapping('Switchboard'), '2026-11-04T09:00:00.000Z');

test('a correction takes the place of what was taught before, whatever order they come in', () => {
  expect(labels([corrected, first])).toEqual(['Switchboard']);
});

test('each field, kind of record and CRM has its own', () => {
  const other = taught(mapping('Mobile', { field: 'mobile' }), '2026-11-03T10:00:00.000Z');
  const deal = taught(mapping('Line', { kind: 'deal' }), '2026-11-03T11:00:00.000Z');
  expect(labels([first, other, deal])).toEqual(['Direct line', 'Mobile', 'Line']);
});

test('anyone removes it; what was taught again afterwards stays', () => {
  const removed = eventOf(
    'mapping removed',
    { taught: first._id },
    { by: 'jonas', at: '2026-11-03T12:00:00.000Z', lead: undefined },
  );
  expect(labels([first, removed])).toEqual([]);
  expect(labels([first, removed, corrected])).toEqual(['Switchboard']);
});

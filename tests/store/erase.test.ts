import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { erase, eraseEvents, keptAbout } from '../../utils/store/erase';
import { addEvent, addEvents, eventsOfKind, eventsOfLead } from '../../utils/store/events';
import { openStore } from '../../utils/store/open';
import { dropSeenBefore, rememberSeen, seenLeads } from '../../utils/store/seen';
import { eventOf, HANDED_OVER } from '../domain/event-of';
import { leadOf } from '../domain/lead-of';
import { freshStore } from './fresh-store';

const ONE = 'https://crm.example/lead/1';
const TWO = 'https://crm.example/lead/2';
const NOW = '2026-11-20T12:00:00.000Z';
const LATER = '2026-11-21T12:00:00.000Z';
const LONG_AGO = '2026-01-01T00:00:00.000Z';

beforeEach(freshStore);

const rows = async () => (await (await openStore()).getAll('events')).map(({ _id }) => _id);

describe('a lead is forgotten', () => {
  test('with everything entered about it and its last reading; other leads stay', async () => {
    const other = eventOf('praised', {}, { lead: TWO });
    await addEvents([eventOf('handed over', HANDED_OVER), eventOf('praised', { note: 'Anna is nice' }), other]);
    await rememberSeen(leadOf({ name: 'Anna' }), NOW, LONG_AGO);
    expect(await erase({ lead: ONE }, NOW)).toBe(2);
    expect(await rows()).toEqual([other._id]);
    expect(await seenLeads()).toEqual([]);
  });

  test('also under the key that it was linked with', async () => {
    await addEvents([eventOf('praised', {}), eventOf('praised', {}, { lead: TWO })]);
    await addEvent(eventOf('linked', { to: ONE }, { lead: TWO }));
    expect(await erase({ lead: ONE }, NOW)).toBe(3);
    expect(await rows()).toEqual([]);
  });

  test('a link that was taken back takes nothing with it', async () => {
    const linked = eventOf('linked', { to: TWO });
    await addEvents([eventOf('praised', {}, { lead: TWO }), linked, eventOf('undone', { event: linked._id })]);
    expect(await erase({ lead: ONE }, NOW)).toBe(2);
    expect(await rows()).toHaveLength(1);
  });

  test('a row that can no longer be shown goes too', async () => {
    await addEvent({ ...eventOf('rejected', { reason: 'x', criteria: [] }), body: { reason: 7, note: 'Anna' } });
    expect(await erase({ lead: ONE }, NOW)).toBe(1);
    expect(await rows()).toEqual([]);
  });

  test('the tab that still shows it does not remember it again', async () => {
    await erase({ lead: ONE }, NOW);
    await rememberSeen({ ...leadOf({ name: 'Anna' }), key: ONE }, LATER, LONG_AGO);
    expect(await seenLeads()).toEqual([]);
  });

  test('what a colleague made about it before is refused, what is made later is not', async () => {
    await erase({ lead: ONE }, NOW);
    const after = eventOf('handed over', HANDED_OVER, { at: LATER });
    const came = await addEvents([eventOf('note', { note: 'Anna called' }, { by: 'liv' }), after]);
    expect(came).toMatchObject({ added: 1, erased: 1 });
    expect(await rows()).toEqual([after._id]);
  });
});

describe('a person is forgotten', () => {
  const byMarte = { by: 'marte' };

  test('with their name and what they entered about leads; a colleague’s entries stay', async () => {
    const liv = eventOf('praised', {}, { by: 'liv' });
    const named = eventOf('person', { name: 'Marte Lund', side: 'marketing' }, { ...byMarte, lead: undefined });
    await addEvents([named, eventOf('note', { note: 'Mine' }, byMarte), liv]);
    expect(await erase({ person: 'marte' }, NOW)).toBe(2);
    expect(await rows()).toEqual([liv._id]);
  });

  test('their signature stays, without a name, and so does what takes one back', async () => {
    const signed = eventOf('agreement signed', { cite: '1:X', side: 'sales' }, { ...byMarte, lead: undefined });
    const back = eventOf('undone', { event: signed._id }, { ...byMarte, lead: undefined });
    const named = eventOf('person', { name: 'Marte Lund', side: 'marketing' }, { ...byMarte, lead: undefined });
    await addEvents([signed, back, named]);
    await erase({ person: 'marte' }, NOW);
    expect((await rows()).sort()).toEqual([signed._id, back._id].sort());
    expect(await eventsOfKind('person')).toEqual([]);
  });

  test('is told beforehand how much would go', async () => {
    await addEvents([eventOf('note', { note: 'Mine' }, byMarte), eventOf('praised', {}, { by: 'liv' })]);
    expect(await keptAbout({ person: 'marte' })).toHaveLength(1);
  });
});

describe('an administrator’s deletion', () => {
  test('takes the events, and blocks them also where they never came', async () => {
    const [here, elsewhere] = [eventOf('praised', {}), eventOf('praised', {})];
    await addEvent(here);
    await eraseEvents([here._id, elsewhere._id], NOW);
    expect(await rows()).toEqual([]);
    expect(await addEvents([here, elsewhere])).toMatchObject({ added: 0, erased: 2 });
    expect(await eventsOfLead(ONE)).toEqual([]);
  });

  test('twice is as good as once', async () => {
    const praise = eventOf('praised', {});
    await addEvent(praise);
    await eraseEvents([praise._id], NOW);
    await eraseEvents([praise._id], LATER);
    expect(await rows()).toEqual([]);
  });
});

test('readings older than the retention period go, also when no lead is looked at', async () => {
  await rememberSeen(leadOf({ name: 'Old' }), '2026-03-01T09:00:00.000Z', LONG_AGO);
  await rememberSeen({ ...leadOf({ name: 'New' }), key: TWO }, NOW, LONG_AGO);
  await dropSeenBefore('2026-08-20T00:00:00.000Z');
  expect((await seenLeads()).map(({ key }) => key)).toEqual([TWO]);
});

/** The demo team's history is made of events as the extension makes them, and shows every part of the loop. */
import { expect, test } from 'vitest';
import { teamEvents } from '../../demo/team/events.mjs';
import { readAddress } from '../../utils/crm/address';
import type { StoredEvent } from '../../utils/domain/events';
import { parseEvent } from '../../utils/domain/events.schema';
import { isAway } from '../../utils/domain/loop/colleagues';
import { DISPUTES_FOR_A_CHANGE, disputesOf } from '../../utils/domain/loop/disputes';
import { outcomesOf } from '../../utils/domain/loop/earlier';
import { unassigned } from '../../utils/domain/loop/load';
import { newsFor } from '../../utils/domain/loop/news';
import { nurtureOver, returnsOwed } from '../../utils/domain/loop/returns';
import { storiesOf } from '../../utils/domain/loop/story';
import { peopleOf } from '../../utils/domain/people';
import { isSealIntact } from '../../utils/store/event-id';

const CRM = 'http://127.0.0.1:4711';
const NOW = Date.parse('2026-11-18T10:00:00.000Z');
const events = teamEvents(CRM, NOW) as StoredEvent[];
const stories = storiesOf(events);

test('every entry can be read and is sealed', async () => {
  for (const event of events) {
    expect(parseEvent(event), event.kind).toEqual(event);
    expect(await isSealIntact(event), event.kind).toBe(true);
  }
});

test('its leads are those of the demo CRM', () => {
  expect(stories.map(({ key }) => key)).toContain(readAddress(`${CRM}/leads/18`).key);
});

test('every part of the loop has something to show', () => {
  expect(returnsOwed(stories)).toHaveLength(1);
  expect(nurtureOver(stories, '2026-11-18')).toHaveLength(1);
  expect(unassigned(stories)).toHaveLength(2);
  expect(disputesOf(stories, () => true)[0]?.cases).toHaveLength(DISPUTES_FOR_A_CHANGE);
  expect(newsFor('marte', stories, '2026-11-01T00:00:00.000Z', new Set()).length).toBeGreaterThan(3);
  expect(outcomesOf(stories, 'campaign', 'Fjernvarme uten nattevakt', null)).toMatchObject({ handedOver: 4, won: 3 });
  const away = [...peopleOf(events).values()].filter((person) => isAway(person, '2026-11-18'));
  expect(away.map(({ name }) => name)).toEqual(['Kari Vik']);
});

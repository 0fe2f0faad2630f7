import { describe, expect, test } from 'vitest';
import { storiesOf } from '../../../utils/domain/loop/story';
import { first, handedOver, happened, LEAD, rejected, undone } from './loop-of';

const OTHER = 'https://other.example/contact/7';

describe("a lead's story between the teams", () => {
  test('begins with the hand-off and waits for somebody', () => {
    const handOff = handedOver();
    expect(storiesOf([handOff])).toEqual([
      { key: LEAD, keys: [LEAD], timeline: [handOff], handOff, state: 'withSales', owner: null, outcome: null },
    ]);
  });

  test('belongs to whom it was given last', () => {
    const story = [
      handedOver(),
      happened('assigned', { to: 'jonas' }, 'anna'),
      happened('reassigned', { to: 'kari' }, 'anna'),
    ];
    expect(storiesOf(story)[0]?.owner).toBe('kari');
  });

  test('belongs to the one who was chosen at the hand-off, in whatever order the two entries are stored', () => {
    const handOff = handedOver({ _id: 'e:marte:Z:Z' });
    const assigned = happened('assigned', { to: 'jonas' }, 'marte', {
      at: handOff.at,
      made: handOff.made,
      _id: 'e:marte:A:A',
    });
    expect(storiesOf([assigned, handOff])[0]?.owner).toBe('jonas');
  });

  test('belongs to whoever contacted it where nobody was given it', () => {
    expect(storiesOf([first(), happened('contacted', {}, 'ola')])[0]?.owner).toBe('ola');
    const given = happened('assigned', { to: 'jonas' }, 'anna');
    expect(storiesOf([first(), given, happened('contacted', {}, 'ola')])[0]?.owner).toBe('jonas');
  });

  test('waits for somebody again after it was returned and handed over anew', () => {
    const story = [handedOver(), happened('assigned', { to: 'jonas' }, 'anna'), rejected(), handedOver()];
    expect(storiesOf(story)[0]?.owner).toBeNull();
  });

  test('ends won or lost, as it was said last', () => {
    const won = happened('won', { amount: { value: 90_000, currency: 'NOK' } }, 'jonas');
    const lost = happened('lost', {}, 'jonas');
    expect(storiesOf([first(), won, lost])[0]?.outcome).toBe('lost');
    expect(storiesOf([first(), won, lost, undone(lost)])[0]?.outcome).toBe('won');
  });

  test('is told once when somebody said that two records are one lead, until that is taken back', () => {
    const events = [handedOver(), happened('contacted', {}, 'jonas', { lead: OTHER })];
    const linked = happened('linked', { to: OTHER }, 'anna');
    expect(storiesOf(events)).toHaveLength(2);
    expect(storiesOf([...events, linked])).toMatchObject([{ key: LEAD, keys: [LEAD, OTHER], state: 'contacted' }]);
    expect(storiesOf([...events, linked, undone(linked)])).toHaveLength(2);
  });

  test('three records that were linked in turn are one lead', () => {
    const third = 'https://third.example/lead/3';
    const links = [
      happened('linked', { to: OTHER }, 'anna', { lead: third }),
      happened('linked', { to: OTHER }, 'anna', { lead: LEAD }),
    ];
    expect(storiesOf([handedOver(), ...links])).toMatchObject([{ keys: [LEAD, OTHER, third].sort() }]);
  });
});

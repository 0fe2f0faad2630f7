import { describe, expect, test } from 'vitest';
import { mayAssign, sideAt } from '../../../utils/domain/loop/colleagues';
import { outcomesOf } from '../../../utils/domain/loop/earlier';
import { salesPeople, unassigned } from '../../../utils/domain/loop/load';
import { newsFor } from '../../../utils/domain/loop/news';
import { storiesOf } from '../../../utils/domain/loop/story';
import { peopleOf } from '../../../utils/domain/people';
import { handedOver, happened, rejected } from './loop-of';

const lead = (n: number) => ({ lead: `https://crm.example/lead/${n}` });
const person = (by: string, side: 'sales' | 'marketing', rest: object = {}, at = '2026-01-01T08:00:00.000Z') =>
  happened('person', { name: by, side, ...rest }, by, { lead: undefined, at });
const team = [
  person('jonas', 'sales'),
  person('kari', 'sales', { absent: [{ from: '2026-11-02', to: '2026-11-06' }] }),
  person('ola', 'sales'),
  person('marte', 'marketing'),
];
const given = (n: number, to: string) => [handedOver(lead(n)), happened('assigned', { to }, 'anna', lead(n))];

describe('who can take a lead', () => {
  const stories = storiesOf([
    ...given(1, 'jonas'),
    ...given(2, 'jonas'),
    happened('contacted', {}, 'jonas', lead(2)),
    ...given(3, 'kari'),
  ]);

  test('sales’ people with what they have on the desk, whoever is away comes last', () => {
    expect(salesPeople(stories, peopleOf(team), '2026-11-06').map(({ id, load, away }) => [id, load, away])).toEqual([
      ['ola', { waiting: 0, inDialogue: 0 }, false],
      ['jonas', { waiting: 1, inDialogue: 1 }, false],
      ['kari', { waiting: 1, inDialogue: 0 }, true],
    ]);
    expect(salesPeople(stories, peopleOf(team), '2026-11-07').filter(({ away }) => away)).toEqual([]);
  });

  test('what was returned, left alone, won or lost is on nobody’s desk', () => {
    const done = [
      ...given(1, 'jonas'),
      rejected([], lead(1)),
      ...given(2, 'jonas'),
      happened('left alone', { reason: 'later' }, 'jonas', lead(2)),
      ...given(3, 'jonas'),
      happened('contacted', {}, 'jonas', lead(3)),
      happened('won', {}, 'jonas', lead(3)),
    ];
    expect(salesPeople(storiesOf(done), peopleOf([team[0]!]), '2026-11-09')[0]?.load).toEqual({
      waiting: 0,
      inDialogue: 0,
    });
  });

  test('the inbox has what nobody owns and nobody contacted, the longest waiting first', () => {
    const events = [
      handedOver(lead(5)),
      handedOver(lead(4)),
      ...given(6, 'jonas'),
      handedOver(lead(7)),
      happened('contacted', {}, 'ola', lead(7)),
    ];
    expect(unassigned(storiesOf(events)).map(({ key }) => key)).toEqual([lead(5).lead, lead(4).lead]);
  });

  test('the sales manager gives leads to reps; without one, sales and management do', () => {
    const people = peopleOf(team);
    expect(mayAssign({ side: 'sales', role: undefined }, people)).toBe(true);
    expect(mayAssign({ side: 'marketing', role: undefined }, people)).toBe(false);
    const led = peopleOf([...team, person('anna', 'sales', { role: 'salesManager' })]);
    expect(mayAssign({ side: 'sales', role: 'rep' }, led)).toBe(false);
    expect(mayAssign({ side: 'sales', role: 'salesManager' }, led)).toBe(true);
  });

  test('a person’s side is the one of that day', () => {
    const moved = [
      person('kari', 'marketing', {}, '2026-02-01T08:00:00.000Z'),
      person('kari', 'sales', {}, '2026-06-01T08:00:00.000Z'),
    ];
    expect(sideAt(moved)('kari', '2026-03-01T08:00:00.000Z')).toBe('marketing');
    expect(sideAt(moved)('kari', '2026-06-02T08:00:00.000Z')).toBe('sales');
    expect(sideAt(moved)('kari', '2026-01-02T08:00:00.000Z')).toBe('marketing');
    expect(sideAt(moved)('somebody', '2026-06-02T08:00:00.000Z')).toBeNull();
  });
});

describe('what became of earlier leads', () => {
  const from = (n: number, campaign: string) => handedOver(lead(n), { values: { source: 'webinar', campaign } });
  const events = [
    from(1, 'Fjernvarme uten nattevakt'),
    happened('contacted', {}, 'jonas', lead(1)),
    happened('won', {}, 'jonas', lead(1)),
    from(2, 'fjernvarme uten  nattevakt!'),
    rejected([], lead(2)),
    from(3, 'Another'),
    happened('contacted', {}, 'jonas', lead(3)),
    happened('lost', {}, 'jonas', lead(3)),
  ];
  test('is counted by campaign, however it is spelled', () => {
    expect(outcomesOf(storiesOf(events), 'campaign', 'FJERNVARME uten nattevakt', null)).toEqual({
      handedOver: 2,
      contacted: 1,
      returned: 1,
      won: 1,
      lost: 0,
    });
  });
  test('and by source, without the lead in view', () => {
    expect(outcomesOf(storiesOf(events), 'source', 'webinar', lead(3).lead)).toEqual({
      handedOver: 2,
      contacted: 1,
      returned: 1,
      won: 1,
      lost: 0,
    });
  });
  test('a lead that came from nowhere known counts nowhere', () => {
    expect(outcomesOf(storiesOf([handedOver()]), 'source', 'webinar', null).handedOver).toBe(0);
  });
});

describe('news about the leads that I handed over', () => {
  const LONG_AGO = '2026-01-01T00:00:00.000Z';
  const contact = happened('contacted', {}, 'jonas', lead(1));
  const events = [
    handedOver({ ...lead(1), at: '2026-11-03T08:00:00.000Z' }),
    contact,
    happened('praised', {}, 'jonas', lead(1)),
  ];

  test('are told newest first, until they were heard', () => {
    const told = (heard: string[] = []) =>
      newsFor('marte', storiesOf(events), LONG_AGO, new Set(heard)).map(({ event }) => event.kind);
    expect(told()).toEqual(['praised', 'contacted']);
    expect(told([contact._id])).toEqual(['praised']);
  });

  test('are for nobody else, and nothing that I did myself', () => {
    expect(newsFor('kari', storiesOf(events), LONG_AGO, new Set())).toEqual([]);
    const mine = happened('contacted', {}, 'marte', lead(1));
    expect(newsFor('marte', storiesOf([...events, mine]), LONG_AGO, new Set())).toHaveLength(2);
  });

  test('what was made too long ago is no news', () => {
    expect(newsFor('marte', storiesOf(events), '2026-12-01T00:00:00.000Z', new Set())).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBodies, KnownKind, StoredEvent } from '../../../utils/domain/events';
import { lexiconOf } from '../../../utils/domain/lexicon/lexicon';
import { reviewBy, reviewsDue } from '../../../utils/domain/lexicon/review-due';
import type { Term } from '../../../utils/domain/lexicon/term';
import type { Side } from '../../../utils/domain/person';
import { eventOf } from '../event-of';

const termOf = (id: string, meaning: string, owner: Term['owner'] = 'both'): Term => ({
  id,
  term: { en: id },
  meaning: { en: meaning },
  owner,
});
const STARTER = [termOf('mql', 'starter', 'marketing'), termOf('sql', 'starter', 'sales'), termOf('lead', 'starter')];

/** Minutes after nine on one day. */
const at = (minute: number) => `2026-11-03T09:${String(minute).padStart(2, '0')}:00.000Z`;
function happened<K extends KnownKind>(minute: number, by: string, kind: K, body: EventBodies[K]): StoredEvent {
  return eventOf(kind, body, { by, at: at(minute), lead: undefined });
}
const joins = (minute: number, by: string, side: Side | null) => happened(minute, by, 'person', { name: by, side });
const proposes = (minute: number, by: string, term: Term, note?: string) =>
  happened(minute, by, 'term proposed', { term, ...(note && { note }) });
const accepts = (minute: number, by: string, { _id }: StoredEvent) =>
  happened(minute, by, 'term accepted', { proposal: _id });
const drops = (minute: number, by: string, term: string) => happened(minute, by, 'term dropped', { term });

const MARTE = joins(0, 'marte', 'marketing');
const SAM = joins(0, 'sam', 'sales');
const TEAM = [MARTE, SAM];
const meaningOf = (events: StoredEvent[], id: string) =>
  lexiconOf(STARTER, events).terms.find((term) => term.id === id)?.meaning.en;

describe('who decides', () => {
  const change = (id: string, owner: Term['owner']) => termOf(id, 'changed', owner);

  test.each([
    ['marketing decides on its own word', 'sam', change('mql', 'marketing'), 'marte', 'changed'],
    ['also on a change that it proposed itself', 'marte', change('mql', 'marketing'), 'marte', 'changed'],
    ['sales does not decide on marketing’s word', 'sam', change('mql', 'marketing'), 'sam', 'starter'],
    ['nor by writing itself in as its owner', 'sam', change('mql', 'sales'), 'sam', 'starter'],
    ['a word of both is decided by the other side', 'marte', change('lead', 'both'), 'sam', 'changed'],
    ['and not by the side that proposed it', 'marte', change('lead', 'both'), 'marte', 'starter'],
    ['a new word is decided by the owner it names', 'sam', change('nps', 'marketing'), 'marte', 'changed'],
    ['not by its proposer of another side', 'sam', change('nps', 'marketing'), 'sam', undefined],
  ])('%s', (_what, proposer, term, acceptor, meaning) => {
    const proposal = proposes(1, proposer, term);
    expect(meaningOf([...TEAM, proposal, accepts(2, acceptor, proposal)], term.id)).toBe(meaning);
  });

  test('a word of both that management proposes is decided by either side, never by management', () => {
    const boss = joins(0, 'boss', 'management');
    const proposal = proposes(1, 'boss', change('lead', 'both'));
    for (const [who, meaning] of [
      ['marte', 'changed'],
      ['sam', 'changed'],
      ['boss', 'starter'],
    ] as const)
      expect(meaningOf([...TEAM, boss, proposal, accepts(2, who, proposal)], 'lead')).toBe(meaning);
  });

  test('who is alone accepts for themselves, as a trial, and it stays when a colleague joins', () => {
    const proposal = proposes(1, 'marte', change('sql', 'sales'));
    const events = [MARTE, proposal, accepts(2, 'marte', proposal)];
    expect(lexiconOf(STARTER, events).history.get('sql')).toMatchObject([{ trial: true, by: 'marte' }]);
    expect(meaningOf([...events, joins(3, 'sam', 'sales')], 'sql')).toBe('changed');
    expect(
      lexiconOf(STARTER, [MARTE, proposal]).mayAccept(
        lexiconOf(STARTER, [MARTE, proposal]).proposals[0]!,
        'marte',
        at(2),
      ),
    ).toBe('trial');
  });

  test('no trial where a colleague of the deciding side was there before', () => {
    const proposal = proposes(1, 'marte', change('sql', 'sales'));
    expect(meaningOf([...TEAM, proposal, accepts(2, 'marte', proposal)], 'sql')).toBe('starter');
  });

  test('what somebody accepted stays accepted when they change sides', () => {
    const proposal = proposes(1, 'marte', change('sql', 'sales'));
    const events = [...TEAM, proposal, accepts(2, 'sam', proposal), joins(3, 'sam', 'marketing')];
    expect(meaningOf(events, 'sql')).toBe('changed');
    expect(lexiconOf(STARTER, events).history.get('sql')).toMatchObject([{ trial: false }]);
  });
});

describe('what becomes of a proposal', () => {
  test('accepted in the same instant it waits no more, whichever of the two is told first', () => {
    const proposal = proposes(1, 'marte', termOf('mql', 'changed', 'marketing'));
    const accepted = accepts(1, 'marte', proposal);
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const named = { ...proposal, _id: first };
      const answer = { ...accepted, _id: second, body: { proposal: first } };
      expect(lexiconOf(STARTER, [...TEAM, named, answer]).proposals).toEqual([]);
    }
  });

  const first = proposes(1, 'marte', termOf('lead', 'first'), 'clearer');
  const second = proposes(2, 'marte', termOf('lead', 'second'));

  test('it waits until it is answered, with the term as it stands', () => {
    const { proposals, terms } = lexiconOf(STARTER, [...TEAM, first]);
    expect(proposals).toMatchObject([
      { event: first._id, by: 'marte', note: 'clearer', now: { meaning: { en: 'starter' } } },
    ]);
    expect(terms).toEqual(STARTER);
  });

  test('of two accepted ones the later accepted stands, and both are in the history', () => {
    const events = [...TEAM, first, second, accepts(3, 'sam', second), accepts(4, 'sam', first)];
    expect(meaningOf(events, 'lead')).toBe('first');
    const { history, proposals } = lexiconOf(STARTER, events);
    expect(history.get('lead')?.map(({ term }) => term?.meaning.en)).toEqual(['second', 'first']);
    expect(proposals).toEqual([]);
  });

  test('one that another change has overtaken says so', () => {
    const { proposals } = lexiconOf(STARTER, [...TEAM, first, second, accepts(3, 'sam', second)]);
    expect(proposals).toMatchObject([{ event: first._id, overtaken: true, now: { meaning: { en: 'second' } } }]);
  });

  test('its author can take it back, but not once it was accepted', () => {
    const taken = happened(5, 'marte', 'undone', { event: first._id });
    expect(lexiconOf(STARTER, [...TEAM, first, taken]).proposals).toEqual([]);
    expect(meaningOf([...TEAM, first, accepts(3, 'sam', first), taken], 'lead')).toBe('first');
  });

  test('the deciding side can turn it down, and nobody else', () => {
    expect(lexiconOf(STARTER, [...TEAM, first, drops(3, 'sam', first._id)]).proposals).toEqual([]);
    expect(lexiconOf(STARTER, [...TEAM, first, drops(3, 'marte', first._id)]).proposals).toHaveLength(1);
  });

  test('an acceptance that is taken back leaves what was before', () => {
    const accepted = accepts(3, 'sam', first);
    expect(meaningOf([...TEAM, first, accepted, happened(4, 'sam', 'undone', { event: accepted._id })], 'lead')).toBe(
      'starter',
    );
  });

  test('an acceptance of something that never came changes nothing', () => {
    expect(lexiconOf(STARTER, [...TEAM, accepts(3, 'sam', first)]).terms).toEqual(STARTER);
  });
});

describe('a term that is dropped', () => {
  test('is gone, is remembered, and comes back when a proposal of it is accepted', () => {
    const gone = [...TEAM, drops(1, 'sam', 'sql')];
    expect(meaningOf(gone, 'sql')).toBeUndefined();
    expect(lexiconOf(STARTER, gone).dropped).toMatchObject([{ id: 'sql' }]);
    const again = proposes(2, 'marte', termOf('sql', 'again', 'sales'));
    const back = lexiconOf(STARTER, [...gone, again, accepts(3, 'sam', again)]);
    expect(back.dropped).toEqual([]);
    expect(back.history.get('sql')?.map(({ is }) => is)).toEqual(['dropped', 'accepted']);
  });

  test('only its owners may drop it', () => {
    expect(meaningOf([...TEAM, drops(1, 'marte', 'sql')], 'sql')).toBe('starter');
    expect(lexiconOf(STARTER, TEAM).mayDrop(STARTER[1]!, 'marte', at(5))).toBe('no');
    expect(lexiconOf(STARTER, TEAM).mayDrop(STARTER[1]!, 'sam', at(5))).toBe('yes');
  });
});

test('the same events in any order, and twice, make the same lexicon', () => {
  const one = proposes(1, 'marte', termOf('lead', 'one'));
  const two = proposes(2, 'sam', termOf('lead', 'two'));
  const events = [...TEAM, one, two, accepts(3, 'sam', one), accepts(4, 'marte', two), drops(5, 'sam', 'sql')];
  const plain = (list: StoredEvent[]) => {
    const { terms, history, dropped, proposals } = lexiconOf(STARTER, list);
    return { terms, history: [...history], dropped, proposals };
  };
  const wanted = plain(events);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(plain(shuffled)).toEqual(wanted);
    }),
  );
});

describe('when a term is to be looked at again', () => {
  test.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28'],
    ['2026-08-31T10:00:00.000Z', 6, '2027-02-28'],
    ['2026-12-15T23:59:00.000Z', 12, '2027-12-15'],
  ])('reviewed %s, every %i months: by %s', (reviewed, reviewEvery, by) => {
    expect(reviewBy({ ...termOf('x', ''), reviewed, reviewEvery }, '2020-01-01T00:00:00.000Z')).toBe(by);
  });

  test('never reviewed: from when it was last changed, else from when the team began', () => {
    const proposal = proposes(1, 'marte', { ...termOf('lead', 'x'), reviewEvery: 1 });
    const lexicon = lexiconOf([termOf('old', '')], [...TEAM, proposal, accepts(2, 'sam', proposal)]);
    const due = reviewsDue(lexicon, '2026-01-10T00:00:00.000Z', '2026-12-31');
    expect(due.map(({ term, by }) => [term.id, by])).toEqual([
      ['old', '2026-07-10'],
      ['lead', '2026-12-03'],
    ]);
    expect(reviewsDue(lexicon, '2026-01-10T00:00:00.000Z', '2026-07-09')).toEqual([]);
  });
});

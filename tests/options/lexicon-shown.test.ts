import { describe, expect, test } from 'vitest';
import { shownAtAGlance, shownOf } from '../../entrypoints/options/lexicon-shown';
import { starterTerms } from '../../locales/starter/lexicon';
import type { EventBodies, KnownKind, StoredEvent } from '../../utils/domain/events';
import { glanceOf, LISTED } from '../../utils/domain/lexicon/glance';
import { lexiconOf, type Proposal } from '../../utils/domain/lexicon/lexicon';
import { inPlaces } from '../../utils/domain/lexicon/lookup-index';
import { shownTerms } from '../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../utils/domain/lexicon/term';
import { eventOf } from '../domain/event-of';

const at = (minute: number) => `2026-01-03T09:${String(minute).padStart(2, '0')}:00.000Z`;
const NOW = '2026-11-23T12:00:00.000Z';
function happened<K extends KnownKind>(minute: number, by: string, kind: K, body: EventBodies[K]): StoredEvent {
  return eventOf(kind, body, { by, at: at(minute), lead: undefined });
}
const term = (id: string, owner: Term['owner']): Term => ({ id, term: { en: id }, meaning: { en: `of ${id}` }, owner });
const proposes = (minute: number, by: string, of: Term) => happened(minute, by, 'term proposed', { term: of });
const accepted = proposes(2, 'marte', term('mql', 'marketing'));

/** A team of two sides with words changed, dropped and waiting. */
const EVENTS = [
  happened(0, 'marte', 'person', { name: 'Marte', side: 'marketing' }),
  happened(0, 'sam', 'person', { name: 'Sam', side: 'sales' }),
  accepted,
  happened(3, 'marte', 'term accepted', { proposal: accepted._id }),
  happened(4, 'sam', 'term dropped', { term: 'sal' }),
  ...Array.from({ length: LISTED + 5 }, (_, i) => proposes(5 + i, 'marte', term(`new ${i}`, 'both'))),
];

const shownBy = (events: StoredEvent[]) => {
  const lexicon = { ...lexiconOf(starterTerms, events), events };
  const placed = inPlaces(lexicon.terms, 'en');
  // As the browser stores it and gives it back.
  const kept = structuredClone({
    glance: glanceOf(lexicon, placed, events, 'en'),
    shown: shownTerms(placed, 'en'),
  });
  return { first: shownAtAGlance(kept), whole: shownOf(lexicon, 'en') };
};

describe('what the lexicon’s page shows at first', () => {
  const { first, whole } = shownBy(EVENTS);

  test('is what it shows when everything is read: rows, what waits, and how much', () => {
    expect(first.rows).toMatchObject(whole.rows);
    expect(first.rows.filter(({ touched }) => touched).map(({ id }) => id)).toEqual(['mql']);
    expect([first.proposals, first.waiting]).toEqual([whole.proposals, LISTED + 5]);
    expect(first.proposals).toHaveLength(LISTED);
  });

  test.each(['marte', 'sam', 'nobody'])('lets %s do the same', (person) => {
    const may = ({ mayAccept, mayDrop }: typeof first, proposals: readonly Proposal[]) => [
      proposals.map((proposal) => mayAccept(proposal, person, NOW)),
      whole.rows.map((row) => mayDrop(row, person, NOW)),
    ];
    expect(may(first, first.proposals)).toEqual(may(whole, whole.proposals));
    expect(new Set(may(first, first.proposals).flat()).has('yes')).toBe(person !== 'nobody');
  });

  test.each(['2026-07-02', '2026-07-03', '2026-12-01'])('lists for each owner the same terms as due on %s', (today) => {
    const listed = (due: ReturnType<typeof first.due>, owner: Term['owner']) =>
      due.filter((one) => one.term.owner === owner).slice(0, LISTED);
    for (const owner of ['marketing', 'sales', 'both'] as const) {
      expect(listed(first.due(today), owner)).toEqual(listed(whole.due(today), owner));
    }
    expect(first.due(today).length > 0).toBe(today > '2026-07-02');
  });

  test('has nothing due where the team has not begun', () => {
    expect(shownBy([]).first.due('2036-01-01')).toEqual([]);
  });
});

/** What the lexicon's page shows: of what is kept at first, and of all that happened once that is read. */
import type { TermRow } from '../../components/lexicon/TermTable';
import { type Language, textIn } from '../../utils/domain/language';
import { firstOf, type Glance, LISTED } from '../../utils/domain/lexicon/glance';
import { type Proposal, type Rights, rightsOf, type TermChange } from '../../utils/domain/lexicon/lexicon';
import { type Due, reviewsDue } from '../../utils/domain/lexicon/review-due';
import { type ShownTerms, shownAt } from '../../utils/domain/lexicon/shown-terms';
import { sidesOf } from '../../utils/domain/lexicon/sides';
import { now } from '../../utils/platform/clock';
import type { TeamLexicon } from '../shared/lexicon';

export interface Shown extends Rights {
  rows: TermRow[];
  /** The first that wait, and how many wait. */
  proposals: Proposal[];
  waiting: number;
  historyOf(id: string): readonly TermChange[];
  /** @param today local day, `YYYY-MM-DD`. */
  due(today: string): Due[];
}

/** Until everything is read a history is empty. */
export function shownAtAGlance({ glance, shown }: { glance: Glance; shown: ShownTerms }): Shown {
  const { order, touched, proposals, waiting, due, people } = glance;
  return {
    rows: Array.from(order, (place) => ({ ...shownAt(shown, place), touched: touched[place] === 1 })),
    proposals,
    waiting,
    historyOf: () => [],
    due: (today) => due.filter(({ by }) => by <= today),
    ...rightsOf(sidesOf(people)),
  };
}

export function shownOf(lexicon: TeamLexicon, language: Language): Shown {
  const { terms, proposals, history, mayAccept, mayDrop, events } = lexicon;
  return {
    rows: terms.map(({ id, term, meaning, owner }) => ({
      id,
      name: textIn(term, language),
      meaning: textIn(meaning, language),
      owner,
      touched: history.has(id),
    })),
    proposals: proposals.slice(0, LISTED),
    waiting: proposals.length,
    historyOf: (id) => history.get(id) ?? [],
    due: (today) => reviewsDue(lexicon, firstOf(events) ?? now(), today),
    mayAccept,
    mayDrop,
  };
}

/** The words of the lexicon on the page in view, beside what the rules say about the lead. */
import '../../components/lexicon/lexicon.css';
import { PageWords, type WordOnPage } from '../../components/lexicon/PageWords';
import { language } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import { type Disagreement, judgingDisagreements } from '../../utils/domain/lexicon/disagreements';
import type { Term } from '../../utils/domain/lexicon/term';
import { definitionNow } from '../shared/definition-now';
import type { LexiconDesk } from '../shared/lexicon-desk';
import type { PageSpot, PageTerms } from './page-terms';
import type { Panel } from './panel';

interface Props {
  panel: Panel;
  desk: LexiconDesk;
  terms: PageTerms;
}

export function PageWordsView({ panel, desk, terms }: Props) {
  const lexicon = desk.lexicon.value;
  const lead = panel.lead.value;
  if (lexicon === null || lead === null) return null;
  const spots = terms.spots.value;
  const review = panel.review.value;
  const inUse = new Map(lexicon.terms.map((term) => [term.id, term]));
  const { on, offSites } = terms.settings.value;
  const judged = review && { temperature: review.temperature, verdict: review.judgement.verdict };
  return (
    <PageWords
      words={spots && wordsOnPage(spots)}
      rests={terms.rests.value?.term ?? null}
      disagreements={[
        ...(judged ? judgingDisagreements(lead, judged, definitionNames(lexicon.terms)) : []),
        ...droppedWords(spots ?? [], inUse),
      ]}
      definition={definitionNow(panel.agreements, panel.personName)}
      states={review && Object.fromEntries(review.results.map(({ criterion, state }) => [criterion.id, state]))}
      language={language()}
      on={on}
      onSite={terms.site.value === null || !offSites.includes(terms.site.value)}
      nameOf={(id) => textIn(inUse.get(id)?.term ?? {}, language()) || id}
      may={desk.may}
      onShow={(term) => {
        const first = spots?.find((spot) => spot.term.id === term.id);
        if (first) terms.show(first.mark);
      }}
      onTurn={terms.turn}
      onTurnSite={terms.turnSite}
      onSend={desk.propose}
    />
  );
}

function wordsOnPage(spots: readonly PageSpot[]): WordOnPage[] {
  const words = new Map<string, WordOnPage>();
  for (const { term, words: written, dropped } of spots) {
    if (dropped) continue;
    const known = words.get(term.id);
    if (known) known.times += 1;
    else words.set(term.id, { term, words: written, times: 1 });
  }
  return [...words.values()];
}

function droppedWords(spots: readonly PageSpot[], inUse: ReadonlyMap<string, Term>): Disagreement[] {
  const dropped = new Map(spots.filter((spot) => spot.dropped).map((spot) => [spot.words.toLowerCase(), spot]));
  return [...dropped.values()].map(({ words, term }) => ({ is: 'dropped', words, term: inUse.get(term.id) ?? null }));
}

/** What an MQL or a sales-ready lead is called: the names of terms that stand for the whole definition. */
function definitionNames(terms: readonly Term[]): string[] {
  return terms
    .filter(({ id, criterion }) => criterion === 'definition' && id !== 'leadDefinition')
    .flatMap(({ term, synonyms }) => [...Object.values(term), ...Object.values(synonyms ?? {}).flat()]);
}

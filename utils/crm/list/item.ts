/** What a card, an item of a list or a record's own cell says: a name, and what stands beneath it. */
import type { Field, RecordKind } from '../../domain/lead';
import type { Candidate, Candidates } from '../candidate';
import { isCountry } from '../countries';
import { isCompanyName, isEmail, isPersonName, isPhone } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import { outlineOf, type TextRun } from '../outline';
import { iconLabelledValues } from '../shapes/icon-labelled';
import { labelledValues } from '../shapes/labelled';
import { linkedCompanies } from '../shapes/linked';
import { recognisableValues } from '../shapes/recognisable';
import { subtitle } from '../shapes/subtitle';
import { spotsIn } from '../spots';
import { finish } from '../steps';

/** @param known what other cells of the row say. */
export function itemValues(
  item: Element,
  link: Element | undefined,
  kind: RecordKind,
  page: string,
  known: Candidates = [],
): Candidates {
  const outline = finish(outlineOf(item, ''));
  const head = headOf(outline.runs, outline.headings, item, link);
  const named = head ? nameIn(head, kind) : [];
  const found = [
    ...known,
    ...labelledValues(outline, finish(spotsIn(outline))),
    ...iconLabelledValues(outline),
    ...recognisableValues(outline),
    ...linkedCompanies(outline, page, kind),
    ...named,
    ...(head && named.length > 0 ? beneath(head, outline.runs) : []),
  ];
  const title = head && named[0]?.field === 'name' ? plainTitle(head, outline.runs, found) : [];
  // A label without a value of its own must not find one in the next card.
  return [...found, ...title].filter((candidate) => known.includes(candidate) || item.contains(candidate.place));
}

const candidate = (field: Field, { words, element }: TextRun, sure: number): Candidate => ({
  field,
  words,
  way: 'heading',
  sure,
  place: element,
});

/** The words that say whose card it is: its link's, its heading's, or its first ones. */
function headOf(runs: TextRun[], headings: Element[], item: Element, link: Element | undefined): TextRun | undefined {
  const inside = link && item.contains(link) ? [link] : [];
  for (const place of [...headings, ...inside, item]) {
    const own = runs.filter(({ element, words }) => place.contains(element) && !/^\p{Lu}{1,3}$/u.test(words));
    const run = own.find(({ words }) => isPersonName(words)) ?? own[0];
    if (run) return run;
  }
  return undefined;
}

/** A lead's card may be headed by what it is about instead of by whom. */
function nameIn(head: TextRun, kind: RecordKind): Candidates {
  const { words } = head;
  if (kind === 'deal' || words.length > 80 || meaningsOf(words).length > 0 || isEmail(words)) return [];
  if (kind === 'company') return [candidate('company', head, 0.7)];
  if (isPersonName(words)) return [candidate('name', head, 0.7)];
  if (isCompanyName(words)) return [candidate('company', head, 0.6)];
  return kind === 'contact' && !/\d/.test(words) ? [candidate('name', head, 0.6)] : [];
}

function beneath(head: TextRun, runs: TextRun[]): Candidates {
  const after = runs.slice(runs.indexOf(head) + 1, runs.indexOf(head) + 12);
  const isCompany = (words: string) => isCompanyName(words) && meaningsOf(words).length === 0;
  const company = after.find(({ words }) => isCompany(words) && words !== head.words);
  const email = after.find(({ words }) => isEmail(words));
  return [
    ...subtitle(head, runs),
    ...(company ? [candidate('company', company, 0.6)] : []),
    ...(email ? [candidate('email', email, 0.6)] : []),
  ];
}

/** A few words right beneath a person's name, where the company stands elsewhere: the job. */
function plainTitle(head: TextRun, runs: TextRun[], found: Candidates): Candidates {
  const next = runs[runs.indexOf(head) + 1];
  const has = (field: Field) => found.some((other) => other.field === field && other.words !== '');
  if (!next || has('title') || !has('company') || found.some(({ words }) => words === next.words)) return [];
  const isPlain = /^\p{L}[\p{L}\s&/.-]{2,50}$/u.test(next.words) && meaningsOf(next.words).length === 0;
  return isPlain && !isCountry(next.words) && !isPhone(next.words) ? [candidate('title', next, 0.5)] : [];
}

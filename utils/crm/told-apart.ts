/** What two values that were found say about each other: a label alone can mean either of two fields. */
import type { Candidate, Candidates } from './candidate';
import { isPersonName } from './kinds-of-words';
import type { Outline } from './outline';
import { fold, oneLine } from './words';

const LONGEST_HEADING = 200;
const MOST_HEADINGS = 12;

export function toldApart(candidates: Candidates, { headings }: Outline): Candidates {
  const heads = headings.slice(0, MOST_HEADINGS).map((heading) => wordsOf(heading));
  const companies = candidates.filter(
    ({ field, way, words }) => field === 'company' && way === 'label' && words !== '',
  );
  const surest = Math.max(...companies.map(({ sure }) => sure));
  return candidates.flatMap((one): Candidates => {
    // A "Title" that stands at the head of the page is the record's: no page is headed by a job.
    if (one.field === 'title' && one.way === 'label' && one.words !== '' && heads.includes(fold(one.words))) return [];
    return isPersonBeside(one, surest) ? [{ ...one, field: 'name' }] : [one];
  });
}

const wordsOf = ({ textContent }: Element): string => fold(oneLine(textContent!.slice(0, LONGEST_HEADING)));

/** "Customer name: Ailsa Drummond" beside a label that says company more clearly: the customer is the person. */
const isPersonBeside = ({ field, way, words, sure }: Candidate, surest: number): boolean =>
  field === 'company' && way === 'label' && sure < surest - 0.1 && isPersonName(words);

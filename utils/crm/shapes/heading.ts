/** What stands at the head of a record's page: whose record it is, their job and their company. */
import type { RecordKind } from '../../domain/lead';
import type { Candidates } from '../candidate';
import { isCompanyName, isPersonName } from '../fits';
import type { Outline, TextRun } from '../outline';
import { oneLine } from '../words';

const AT = /^(.{2,60}?)\s+(at|hos|på|bij|bei|chez|@)\s*(.{2,80})?$/iu;
const KIND_WORD =
  /^(lead|contact|account|company|deal|opportunity|customer|prospect|edit|update|kontakt|kunde|kundeemne|bedrijf|contactpersoon|liidi|yritys|entreprise|société)\s*[:\-–]?\s+/i;

/** @param kind as the address says, or undefined when it does not. */
export function headedValues(page: Document, { runs, headings }: Outline, kind: RecordKind | undefined): Candidates {
  const titled = titlePieces(page.title);
  const found: Candidates = [];
  const limit = runs.slice(0, 2_000);
  const heads = limit.filter((run) => {
    if (run.inList || run.words.length > 90 || run.element.closest('nav,aside nav,a[href],button,footer,[role="tab"]'))
      return false;
    return titled.includes(bare(run.words)) || headings.some((heading) => heading.contains(run.element));
  });
  for (const run of heads) {
    const words = bare(run.words);
    const sure = titled.includes(words) ? 0.75 : 0.62;
    const place = run.element;
    if (kind === 'company') {
      if (isCompanyName(words) || titled.includes(words))
        found.push({ field: 'company', words, way: 'heading', sure, place });
    } else if (isPersonName(words)) {
      found.push({ field: 'name', words, way: 'heading', sure, place });
      found.push(...subtitle(run, runs));
      found.push(...crumb(run, runs));
    }
  }
  return found;
}

const bare = (words: string): string => oneLine(words).replace(KIND_WORD, '').trim();

/** A page's title names its record between the CRM's own words: "Åse Bjørnstad | Leads | Acme CRM". */
function titlePieces(title: string): string[] {
  return [title, ...title.split(/\s+[-|–—·•»:]\s+/)].map(bare).filter((piece) => piece.length > 2);
}

/** "Head of Purchasing at Acme", "Managing director · last contacted yesterday": right behind the name. */
function subtitle(head: TextRun, runs: TextRun[]): Candidates {
  const at = runs.indexOf(head);
  const next = runs[at + 1];
  if (!next || next.words.length > 120) return [];
  const place = next.element;
  const split = AT.exec(next.words);
  if (split && !/\d{3}/.test(split[1]!)) {
    const company = split[3] ?? runs[at + 2]?.words;
    const found: Candidates = [{ field: 'title', words: split[1]!, way: 'heading', sure: 0.7, place }];
    if (company)
      found.push({
        field: 'company',
        words: company,
        way: 'heading',
        sure: 0.7,
        place: split[3] ? place : runs[at + 2]!.element,
      });
    return found;
  }
  const pieces = next.words.split(/\s+[·•|]\s+/);
  const first = pieces[0]!;
  if (pieces.length > 1 && /^\p{L}[\p{L}\s&/.-]{2,50}$/u.test(first)) {
    return [{ field: 'title', words: first, way: 'heading', sure: 0.55, place }];
  }
  return [];
}

/** "Leads › Trøndelag Solkraft AS" right before the name: the company that the person belongs to. */
function crumb(head: TextRun, runs: TextRun[]): Candidates {
  const before = runs[runs.indexOf(head) - 1];
  if (!before || !isCrumb(before, head) || before.words === head.words || isPersonName(before.words)) return [];
  return [{ field: 'company', words: before.words, way: 'heading', sure: 0.55, place: before.element }];
}

/** The last step of a trail: behind a link to a list, in the block above the heading. */
function isCrumb(run: TextRun, head: TextRun): boolean {
  const trail = run.element.parentElement;
  const links = trail ? [...trail.querySelectorAll('a[href]')].filter((link) => !link.contains(run.element)) : [];
  return (
    links.length > 0 &&
    links.length < 4 &&
    !trail!.contains(head.element) &&
    trail!.parentElement?.contains(head.element) === true
  );
}

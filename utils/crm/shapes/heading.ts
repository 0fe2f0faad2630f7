/** What stands at the head of a record's page: whose record it is, their job and their company. */
import type { RecordKind } from '../../domain/lead';
import { kindOfLink } from '../address';
import type { Candidate, Candidates } from '../candidate';
import { pick } from '../fits';
import { isCompanyName, isPersonName } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import type { Outline, TextRun } from '../outline';
import { isShown } from '../shown';
import { valueIn } from '../value';
import { isEmptyMarker, oneLine } from '../words';

const AT = /^(.{2,60}?)\s+(at|hos|på|bij|bei|chez|@)\s*(.{2,80})?$/iu;
const KIND_WORD =
  /^(lead|contact|account|company|deal|opportunity|customer|prospect|edit|update|kontakt|kunde|kundeemne|bedrijf|contactpersoon|liidi|yritys|entreprise|société)\s*[:\-–]?\s+/i;
const NO_HEAD = 'nav,a[href],button,footer,label,[role="tab"],[role="navigation"]';

/** @param kind as the address says, or undefined when it does not. */
export function headedValues(page: Document, outline: Outline, kind: RecordKind | undefined): Candidates {
  const titled = titlePieces(page.title);
  const { headings, runs, lists } = outline;
  const heads = runs.slice(0, 2_000).filter((run) => {
    if (run.inList || run.words.length > 90 || run.element.closest(NO_HEAD) || meaningsOf(run.words).length > 0)
      return false;
    const isHead = isTitled(bare(run.words), titled) || headings.some((heading) => heading.contains(run.element));
    return isHead && !lists.some((list) => list.contains(run.element));
  });
  return heads.flatMap((run): Candidates => {
    const words = bare(run.words);
    const isInTitle = isTitled(words, titled);
    const base = { way: 'heading', sure: isInTitle ? 0.75 : 0.62, place: run.element } as const;
    if (kind === 'company') return isCompanyName(words) || isInTitle ? [{ ...base, field: 'company', words }] : [];
    if (kind === undefined && isCompanyName(words) && isInTitle) return [{ ...base, field: 'company', words }];
    if (kind !== 'deal' && isPersonName(words)) {
      return [{ ...base, field: 'name', words }, ...subtitle(run, runs), ...crumb(run, runs)];
    }
    return [];
  });
}

/** The company that the page links to: "Nordfjord Sjømat AS" as a link to that company's own page. */
export function linkedCompanies({ links, lists }: Outline, address: string, kind: RecordKind | undefined): Candidates {
  if (kind === 'company') return [];
  return links.slice(0, 1_000).flatMap((link): Candidates => {
    const words = pick('company', valueIn([link]))?.words ?? '';
    if (
      words.length < 3 ||
      words.length > 90 ||
      meaningsOf(words).length > 0 ||
      link.closest('nav,footer,table,[role="navigation"]')
    )
      return [];
    if (lists.some((list) => list.contains(link))) return [];
    if (kindOfLink(link.getAttribute('href')!, address) !== 'company' || !isShown(link)) return [];
    return [{ field: 'company', words, way: 'semantics', sure: isCompanyName(words) ? 0.66 : 0.6, place: link }];
  });
}

const bare = (words: string): string => oneLine(words).replace(KIND_WORD, '').trim();

/** A page's title names its record between the CRM's own words: "Åse Bjørnstad | Leads | Acme CRM". */
function titlePieces(title: string): string[] {
  return [title, ...title.split(/\s+[-|–—·•»:]\s+/)].map(bare).filter((piece) => piece.length > 2);
}

/** The title may give the last name only. */
const isTitled = (words: string, titled: string[]): boolean =>
  titled.some((piece) => piece === words || (isPersonName(words) && words.endsWith(` ${piece}`)));

/** "Head of Purchasing at Acme", "Managing director · last contacted yesterday": right behind the name. */
export function subtitle(head: TextRun, runs: TextRun[]): Candidates {
  const at = runs.indexOf(head);
  const next = runs[at + 1];
  if (!next || next.words.length > 120 || meaningsOf(next.words).length > 0) return [];
  const found = (field: Candidate['field'], words: string, sure: number, run: TextRun): Candidate => {
    return { field, words, way: 'heading', sure, place: run.element };
  };
  const split = AT.exec(next.words);
  if (split && !/\d{3}/.test(split[1]!)) {
    const company = split[3] ? next : runs[at + 2];
    const title = found('title', split[1]!, 0.7, next);
    return company ? [title, found('company', split[3] ?? company.words, 0.7, company)] : [title];
  }
  const pieces = next.words.split(/\s+[·•|]\s+/);
  const first = pieces[0]!;
  const isJob = pieces.length > 1 && /^\p{L}[\p{L}\s&/.-]{2,50}$/u.test(first) && !isEmptyMarker(first);
  return isJob ? [found('title', first, 0.55, next)] : [];
}

/** "Leads › Trøndelag Solkraft AS" right before the name: the company that the person belongs to. */
function crumb(head: TextRun, runs: TextRun[]): Candidates {
  const before = runs[runs.indexOf(head) - 1];
  if (!before || before.words === head.words || before.words.length < 3 || isPersonName(before.words)) return [];
  if (!isCrumb(before, head) || before.element.closest('a[href]')) return [];
  return [{ field: 'company', words: before.words, way: 'heading', sure: 0.55, place: before.element }];
}

/** The last step of a trail: behind a link to a list, in the block above the heading. */
function isCrumb(run: TextRun, head: TextRun): boolean {
  const trail = run.element.parentElement;
  if (!trail || trail.contains(head.element) || !trail.parentElement?.contains(head.element)) return false;
  const links = [...trail.querySelectorAll('a[href]')].filter((link) => !link.contains(run.element));
  return links.length > 0 && links.length < 4;
}

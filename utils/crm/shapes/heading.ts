/** What stands at the head of a record's page: whose record it is, their job and their company. */
import type { RecordKind } from '../../domain/lead';
import { kindOfLink } from '../address';
import type { Candidate, Candidates } from '../candidate';
import { pick } from '../fits';
import { saysJob } from '../jobs';
import { isCompanyName, isPersonName } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import type { Outline, TextRun } from '../outline';
import { hasLabelBefore } from '../rows';
import { isShown } from '../shown';
import { valueIn } from '../value';
import { HAS_LETTER, isEmptyMarker, oneLine } from '../words';
import { headChips } from './head-chips';

const AT = /^(.{2,60}?)\s+(at|AT|At|hos|Hos|på|bij|bei|chez|@)\s*(.{2,80})?$/;
const AT_ALONE = /^(at|hos|på|bij|bei|chez|@)$/;
const KIND_WORD =
  /^(lead|contact|account|company|deal|opportunity|customer|prospect|edit|update|view|vis|visa|rediger|redigera|näytä|muokkaa|bekijk|bewerk|voir|modifier|kontakt|kunde|kundeemne|bedrijf|contactpersoon|liidi|yritys|entreprise|société)\s*[:\-–]?\s+/i;
/** "About Person", "Recent Activity", "Über den Lead": a section's heading with capitals, and nobody. */
const SECTION =
  /(^|[\s-])(about|details?|info|informat[^\s-]+|activity|activities|actions?|history|overview|summary|tasks?|deals?|persons?|related|pipeline|fields?|leads?|contacts?|kontakte?r?|opportunit[^\s-]+|notes?|lists?|data|daten|gegevens|oplysninger|opplysninger|uppgifter|tiedot|sales|aktivit[^\s-]+)($|[\s-])/;
/** So many headings of one rank are sections of the page, and none of them is its record. */
const SECTIONS = 3;
/** Where the company stands whose program this is. */
const NO_PLACE = 'h1,nav,header,footer,aside,a[href],button,select,label,li,[role="banner"],[role="navigation"]';
const NO_HEAD = 'nav,a[href],button,footer,label,[role="tab"],[role="navigation"]';

/** @param kind as the address says, or undefined when it does not. */
export function headedValues(page: Document, outline: Outline, kind: RecordKind | undefined): Candidates {
  const titled = titlePieces(page.title);
  const { headings, runs, lists } = outline;
  const heads = runs.slice(0, 2_000).filter((run) => {
    if (run.inList || run.words.length > 90) return false;
    // First what is cheap: hardly any text is at the head of the page.
    const mayBeTitled = titled.some((piece) => run.words.endsWith(piece));
    const isHead =
      (mayBeTitled && isTitled(bare(run.words), titled)) || headings.some((heading) => heading.contains(run.element));
    if (!isHead || run.element.closest(NO_HEAD) || meaningsOf(run.words).length > 0) return false;
    return !lists.some((list) => list.contains(run.element));
  });
  const headed = heads.flatMap((run): Candidates => {
    const words = bare(run.words);
    // "View company" is no company's name.
    if (meaningsOf(words).length > 0) return [];
    const isInTitle = isTitled(words, titled);
    const base = { way: 'heading', sure: isInTitle ? 0.75 : 0.62, place: run.element } as const;
    if (kind === 'company') return isCompanyName(words) || isInTitle ? [{ ...base, field: 'company', words }] : [];
    const isMain = isMainHeading(run.element, headings);
    if ((kind === undefined || kind === 'lead') && isCompanyName(words) && (isInTitle || isMain))
      return [{ ...base, field: 'company', words }];
    if (!isInTitle && (isOneOfSections(run.element, headings) || isAuthor(run, runs))) return [];
    if (kind !== 'deal' && isPersonName(words) && (isInTitle || !SECTION.test(words.toLowerCase()))) {
      return [{ ...base, field: 'name', words }, ...subtitle(run, runs), ...crumb(run, runs)];
    }
    return [];
  });
  // "View company" at its head, and its name in the text.
  if (kind === 'company' && headed.length === 0) {
    const own = runs.find((run) => !run.inList && isCompanyName(run.words) && !run.element.closest(NO_PLACE));
    if (own) headed.push({ field: 'company', words: own.words, way: 'heading', sure: 0.55, place: own.element });
  }
  const isRecords = ({ words, element }: TextRun) => isMainHeading(element, headings) || isTitled(bare(words), titled);
  return [...headed, ...headChips(outline, heads.filter(isRecords), kind)];
}

/** A name with a day or an hour right behind it: of who wrote a remark. */
const isAuthor = (run: TextRun, runs: TextRun[]): boolean =>
  /\d[./-]\d{1,2}[./-]\d|\d:\d\d/.test(runs[runs.indexOf(run) + 1]?.words ?? '');

/** Of the first rank; or the page's first, where none is. */
const isMainHeading = (element: Element, headings: Element[]): boolean =>
  element.closest('h1') !== null ||
  (headings[0]?.contains(element) === true && !headings.some(({ localName }) => localName === 'h1'));

function isOneOfSections(element: Element, headings: Element[]): boolean {
  const own = headings.find((heading) => heading.contains(element));
  return !!own && own.localName !== 'h1' && headings.filter((at) => at.localName === own.localName).length >= SECTIONS;
}

/** The links of the page's own text to the own page of a record of this kind. */
const linksTo = ({ links, lists }: Outline, address: string, kind: RecordKind): HTMLAnchorElement[] =>
  links
    .slice(0, 1_000)
    .filter(
      (link) =>
        !link.closest('nav,footer,table,[role="navigation"]') &&
        !lists.some((list) => list.contains(link)) &&
        kindOfLink(link.getAttribute('href') ?? '', address) === kind &&
        isShown(link),
    );

/** The one person whose own page a lead's or a deal's page links to, with their job and company behind the name. */
export function linkedPerson(outline: Outline, address: string, kind: RecordKind | undefined): Candidates {
  if (kind === 'contact' || kind === 'company') return [];
  const { runs } = outline;
  const people = linksTo(outline, address, 'contact').filter(
    (link) => isPersonName(oneLine(link.textContent ?? '')) && !hasLabelBefore(link),
  );
  const run = runs.find(({ element }) => people[0]?.contains(element));
  if (!run || people.some((link) => oneLine(link.textContent!) !== run.words)) return [];
  const behind = subtitle(run, runs);
  // Behind a lead's title stands no job at a company.
  const sure = behind.length > 1 ? 0.79 : 0.5;
  return [{ field: 'name', words: run.words, way: 'semantics', sure, place: run.element }, ...behind];
}

/** The company that the page links to: "Nordfjord Sjømat AS" as a link to that company's own page. */
export function linkedCompanies(outline: Outline, address: string, kind: RecordKind | undefined): Candidates {
  if (kind === 'company') return [];
  return linksTo(outline, address, 'company').flatMap((link): Candidates => {
    const words = pick('company', valueIn([link]))?.words ?? '';
    if (words.length < 3 || words.length > 90 || meaningsOf(words).length > 0) return [];
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

/** Lines behind a name among which "Head of Purchasing at Acme" may stand. */
const NEAR = 14;

/** "Head of Purchasing at Acme", "Managing director · last contacted yesterday", "Acme AS": behind the name. */
export function subtitle(head: TextRun, runs: TextRun[]): Candidates {
  const at = runs.indexOf(head);
  const [next, second] = runs.slice(at + 1, at + 3);
  if (!next) return [];
  const found = (field: Candidate['field'], words: string, sure: number, run: TextRun): Candidate => {
    return { field, words, way: 'heading', sure, place: run.element };
  };
  for (const run of runs.slice(at + 1, at + NEAR)) {
    const job = jobAt(run, runs);
    if (!job || (run !== next && !isCompanyName(job.company))) continue;
    const title = found('title', job.title, 0.7, run);
    return job.company ? [title, found('company', job.company, 0.7, job.at)] : [title];
  }
  const isCompany = ({ words }: TextRun) => isCompanyName(words) && meaningsOf(words).length === 0;
  if (isCompany(next)) return [found('company', next.words, 0.6, next)];
  const job =
    meaningsOf(next.words).length === 0 &&
    (jobAndMore(next, found) ?? (second && isBadge(next) ? jobAndMore(second, found) : undefined));
  if (job) return job;
  const near = runs.slice(at + 1, at + NEAR).find(isCompany);
  return near && !near.inList && !hasLabelBefore(near.element) ? [found('company', near.words, 0.55, near)] : [];
}

type MakeFound = (field: Candidate['field'], words: string, sure: number, run: TextRun) => Candidate;

/** "Managing director · Acme AS", "Acme · Buyer", "Managing director · last contacted yesterday", or the job alone. */
function jobAndMore(run: TextRun, found: MakeFound): Candidates | undefined {
  const pieces = run.words.split(/\s+[·•|–]\s+/);
  const job = pieces.find(saysJob) ?? pieces.find((piece) => !isCompanyName(piece)) ?? '';
  const isAlone = pieces.length === 1;
  if (isAlone && (!saysJob(job) || run.inList || run.element.closest(NO_HEAD))) return undefined;
  if (!isJob(job) || isEmptyMarker(job)) return undefined;
  // Beside a job, the other one of two is the company if it comes first: behind it may stand when somebody called.
  const company = pieces.find(isCompanyName) ?? (job === pieces[1] ? pieces[0] : undefined);
  const title = found('title', job, 0.55, run);
  return company ? [{ ...title, sure: 0.62 }, found('company', company, 0.62, run)] : [title];
}

const JOB = /^[a-zA-ZÀ-\u1fff][a-zA-ZÀ-\u1fff\s&/.-]+$/;
const isJob = (words: string): boolean => words.length > 2 && words.length < 52 && JOB.test(words);

/** A status in a small frame beside a name. */
const isBadge = ({ words, element }: TextRun): boolean =>
  words.length < 25 && /^(span|small|sup|mark|strong|div)$/.test(element.localName) && element.childElementCount === 0;

interface Job {
  title: string;
  company: string;
  /** Where the company stands. */
  at: TextRun;
}

/** "Purchaser at Acme" in one run of text, or in up to three: "Purchaser", "at", "Acme". */
function jobAt(run: TextRun, runs: TextRun[]): Job | undefined {
  if (run.inList || run.words.length > 120 || meaningsOf(run.words).length > 0) return undefined;
  const at = runs.indexOf(run);
  const [beside, behind] = runs.slice(at + 1, at + 3);
  // "CFO, Acme Ltd", with the company as a link of its own.
  const job = run.words.endsWith(',') && isJob(run.words.slice(0, -1)) ? run.words.slice(0, -1) : '';
  if (job && beside && isCompanyName(beside.words)) return { title: job, company: beside.words, at: beside };
  if (behind && AT_ALONE.test(beside!.words.toLowerCase()))
    return { title: run.words, company: behind.words, at: behind };
  const [, title, , company] = AT.exec(run.words) ?? [];
  if (!title || /\d{3}/.test(title)) return undefined;
  return company ? { title, company, at: run } : { title, company: beside?.words ?? '', at: beside ?? run };
}

/** "Leads › Trøndelag Solkraft AS" right before the name: the company that the person belongs to. */
function crumb(head: TextRun, runs: TextRun[]): Candidates {
  const before = runs[runs.indexOf(head) - 1];
  if (!before || before.words === head.words || before.words.length < 3 || isPersonName(before.words)) return [];
  if (meaningsOf(before.words).length > 0) return [];
  if (!isCrumb(before, head) || before.element.closest('a[href]')) return [];
  return [{ field: 'company', words: before.words, way: 'heading', sure: 0.55, place: before.element }];
}

const FOLLOWING = 4;

/** The last step of a trail: behind a link to a list, in the block above the heading. */
function isCrumb(run: TextRun, head: TextRun): boolean {
  const trail = run.element.parentElement;
  if (!trail || trail.contains(head.element) || !trail.parentElement?.contains(head.element)) return false;
  const links = [...trail.querySelectorAll('a[href]')].filter(
    (link) => HAS_LETTER.test(link.textContent ?? '') && link.compareDocumentPosition(run.node) === FOLLOWING,
  );
  return links.length > 0 && links.length < 4;
}

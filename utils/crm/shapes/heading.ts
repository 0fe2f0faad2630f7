/** What stands at the head of a record's page: whose record it is, their job and their company. */
import type { RecordKind } from '../../domain/lead';
import type { Candidates } from '../candidate';
import { isCompanyName, isPersonName } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import type { Outline, TextRun } from '../outline';
import { kindOfWord } from '../record-kinds';
import { signature } from '../rows';
import { HAS_LETTER, oneLine } from '../words';
import { headChips } from './head-chips';
import { NO_HEAD, subtitle } from './subtitle';

const KIND_WORD =
  /^(lead|contact|account|company|deal|opportunity|customer|prospect|edit|update|view|vis|visa|rediger|redigera|näytä|muokkaa|bekijk|bewerk|voir|modifier|kontakt|kunde|kundeemne|bedrijf|contactpersoon|liidi|yritys|entreprise|société)\s*[:\-–]?\s+/i;
/** "About Person", "Recent Activity", "Über den Lead": a section's heading with capitals, and nobody. */
const SECTION =
  /(^|[\s-])(about|details?|info|informat[^\s-]+|activity|activities|actions?|history|overview|summary|tasks?|deals?|persons?|related|pipeline|fields?|leads?|contacts?|kontakte?r?|opportunit[^\s-]+|notes?|lists?|data|daten|gegevens|oplysninger|opplysninger|uppgifter|tiedot|sales|aktivit[^\s-]+)($|[\s-])/;
/** "Details" in "Account Details". */
const isSection = (words: string): boolean => !words.includes(' ') && SECTION.test(words.toLowerCase());
/** No record's name stands behind so many headings. */
const MOST_HEADINGS = 100;
/** So many headings of one rank are sections of the page, and none of them is its record. */
const SECTIONS = 3;
/** Where the company stands whose program this is. */
const NO_PLACE = 'h1,nav,header,footer,aside,a[href],button,select,label,li,[role="banner"],[role="navigation"]';

/** @param kind as the address says, or undefined when it does not. */
export function headedValues(page: Document, outline: Outline, kind: RecordKind | undefined): Candidates {
  const titled = titlePieces(page.title);
  const { runs, lists } = outline;
  const first = outline.headings.slice(0, MOST_HEADINGS);
  const headings = first.filter((heading) => !isOfRow(heading, first));
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
    // "View company" is no company's name, and neither is "Customers".
    if (meaningsOf(words).length > 0 || kindOfWord(words)) return [];
    const isInTitle = isTitled(words, titled);
    const base = { way: 'heading', sure: isInTitle ? 0.75 : 0.62, place: run.element } as const;
    if (kind === 'company' && isInTitle && isSection(words)) return [];
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

/** One of several people in a list beside the record: rows that are alike, each headed by a name. */
const isOfRow = (heading: Element, headings: Element[]): boolean =>
  headings.some(
    (other) =>
      other.localName === heading.localName &&
      isBesideAlike(heading.parentElement, other.parentElement) &&
      isPersonName(oneLine(other.textContent!)),
  );

const isBesideAlike = (row: Element | null, other: Element | null): boolean =>
  !!row && !!other && row !== other && row.parentElement === other.parentElement && signature(row) === signature(other);

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

const bare = (words: string): string =>
  oneLine(words)
    .replace(/^[-–—|·]\s+/, '')
    .replace(KIND_WORD, '')
    .trim();

/** A page's title names its record between the CRM's own words: "Åse Bjørnstad | Leads | Acme CRM". */
function titlePieces(title: string): string[] {
  return [title, ...title.split(/\s+[-|–—·•»:]\s+/)].map(bare).filter((piece) => piece.length > 2);
}

/** The title may give the last name only. */
const isTitled = (words: string, titled: string[]): boolean =>
  titled.some((piece) => piece === words || (isPersonName(words) && words.endsWith(` ${piece}`)));

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

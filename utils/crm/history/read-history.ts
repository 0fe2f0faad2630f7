/**
 * The rows of a record's page that stand under a date: a feed, a timeline, a table of activities. Told as they stand;
 * which of them say what the lead did is decided where they are read (see the domain's loop/history).
 */
import type { Lead, LeadKey } from '../../domain/lead';
import { type DatedRow, LONGEST_PIECE, MOST_DATED_ROWS, MOST_DATES, MOST_PIECES } from '../../domain/loop/dated-row';
import { DATE, TODAY } from '../kinds-of-words';
import { linksAt, recordLink } from '../list/record-link';
import type { TextRun } from '../outline';
import { type Surface, surfaceOf } from '../surface';
import { rowAround } from './row-around';

/** What is beside the record, and what is pressed and not read. */
const NOT_OF_THE_RECORD = 'nav,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"]';
const ASIDE = 'aside,[role="complementary"]';
const PRESSED = 'button,label,[role="button"],[role="menu"],[role="tab"],[role="option"]';
const MACHINE = 'time[datetime]';
/** Of more texts a page has no one record. */
const MOST_RUNS = 6_000;
const LONGEST_DATE = 48;

/** @param lead as it was read; none when the page does not show this lead any more. */
export function readHistory(page: Document, lead: Lead): DatedRow[] {
  const surface = surfaceOf(page, '', lead.address);
  if (!surface) return [];
  const runs = surface.outline.runs.slice(0, MOST_RUNS);
  const own = ownWords(lead);
  const standsHere = [
    ...runs.filter(({ words }) => own.has(words)).map(({ element }) => element),
    ...surface.outline.controls.filter((control) => own.has((control as HTMLInputElement).value)),
  ];
  if (own.size > 0 && standsHere.length === 0) return [];
  const ownKeys = keysOf(surface, lead, own);
  const isOutside = ({ element }: TextRun) => {
    const frame = element.closest('header,footer');
    if (element.closest(NOT_OF_THE_RECORD) || (frame && !frame.closest('section,article,li'))) return true;
    const aside = element.closest(ASIDE);
    return aside !== null && !standsHere.some((place) => aside.contains(place));
  };

  const rows = new Map<Element, DatedRow & { isAnothers: boolean }>();
  for (const run of runs) {
    if (rows.size >= MOST_DATED_ROWS) break;
    const on = datesAt(run);
    if (on.length === 0 || isOutside(run)) continue;
    const row = rowAround(run.element, (element) => isDated(element.textContent ?? ''));
    const known = row && rows.get(row);
    if (known) known.on.push(...on);
    else if (row && !holdsFields(row, surface)) {
      rows.set(row, { on, pieces: [], isAnothers: leadsToAnother(row, lead, ownKeys) });
    }
  }
  for (const { element, words } of runs) {
    const row = rowOf(element, rows);
    if (row && row.pieces.length < MOST_PIECES && !element.closest(`${PRESSED},${MACHINE}`))
      row.pieces.push(...partsOf(words));
  }
  // A feed in which one row leads to another person's record is about many, whoever the others are about.
  const mixed = new Set([...rows].filter(([, { isAnothers }]) => isAnothers).map(([row]) => row.parentElement));
  return [...rows]
    .filter(([row]) => !mixed.has(row.parentElement))
    .map(([, { on, pieces }]) => ({ on: on.slice(0, MOST_DATES), pieces: pieces.slice(0, MOST_PIECES) }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** Labels of several fields: a part of the record itself. */
function holdsFields(row: Element, { spots }: Surface): boolean {
  const inside = spots.filter(({ run }) => row.contains(run.element));
  return new Set(inside.map(({ meanings }) => meanings[0]?.field)).size > 1;
}

function rowOf<Row>(element: Element, rows: ReadonlyMap<Element, Row>): Row | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const row = rows.get(at);
    if (row) return row;
  }
  return undefined;
}

/** What may say the day of a text that is a date by its look: a machine's date and a tooltip are more exact. */
function datesAt({ element, words }: TextRun): string[] {
  if (words.length > LONGEST_PIECE) return [];
  const dated = partsOf(words).filter(isDated);
  const machine = element.closest(MACHINE)?.getAttribute('datetime') ?? '';
  const titled = element.closest('[title]');
  const title = titled && titled.childElementCount <= 2 ? titled.getAttribute('title')! : '';
  const isShort = /\d/.test(words) && words.length <= LONGEST_DATE;
  return [...[machine].filter(isDated), ...(dated.length > 0 || isShort ? [title].filter(isDated) : []), ...dated];
}

const isDated = (words: string): boolean => words.length <= LONGEST_DATE && (DATE.test(words) || TODAY.test(words));

/** "anna@acme.example · 3 days ago" says two things. */
function partsOf(words: string): string[] {
  return words
    .split(/\s*[·•|]\s*|^[-–—]\s+/)
    .map((part) => part.trim().slice(0, LONGEST_PIECE))
    .filter((part) => part !== '');
}

function ownWords({ fields }: Lead): Set<string> {
  const read = [fields.name, fields.lastName, fields.company, fields.email];
  return new Set(read.flatMap((reading) => (reading?.state === 'read' ? [reading.words] : [])));
}

/** The lead's own, and that of whatever here is called as it or its company is. */
function keysOf({ outline }: Surface, { key, address }: Lead, own: ReadonlySet<string>): Set<LeadKey | null> {
  const links = outline.links.filter(({ textContent }) => own.has(textContent?.trim() ?? ''));
  return new Set([key, ...links.map((link) => recordLink(link, address)?.key ?? null)]);
}

function leadsToAnother(row: Element, { address }: Lead, own: ReadonlySet<LeadKey | null>): boolean {
  return linksAt(row).some((link) => {
    const to = recordLink(link, address);
    return to?.kind !== undefined && !own.has(to.key);
  });
}

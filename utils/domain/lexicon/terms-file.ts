/** A list of terms as a file: CSV for a spreadsheet, JSON for everything. */
import { z } from 'zod';
import { LANGUAGES, type Language } from '../language';
import { readCsv, type Separator, writeCsv } from './csv';
import { fold, squash } from './folding';
import type { Term } from './term';
import { termSchema } from './term.schema';

export const LARGEST_TERMS_FILE = 30_000_000;

export type RowProblem = 'noTerm' | 'badOwner' | 'badValue';
export type TermsFile =
  | { is: 'terms'; terms: Term[]; problems: { row: number; why: RowProblem }[] }
  | { is: 'refused'; why: 'notTerms' | 'noColumn' }
  | { is: 'refused'; why: 'syntax'; line: number };

const TEXTS = ['term', 'meaning', 'example'] as const;
const LISTS = ['synonyms', 'forms'] as const;
const WITHIN = '|';

const COLUMNS: string[] = [
  'id',
  'owner',
  'review every',
  'criterion',
  'not same as',
  ...LANGUAGES.flatMap((language) =>
    ['term', 'meaning', 'synonyms', 'forms', 'example'].map((field) => `${field} ${language}`),
  ),
];

export function termsCsv(terms: readonly Term[], separator: Separator): string {
  return writeCsv([COLUMNS, ...terms.map((term) => rowOf(term).map(unarmed))], separator);
}

export function termsJson(terms: readonly Term[]): string {
  return `${JSON.stringify({ leadpact: 'terms', terms }, null, 1)}\n`;
}

/** @param known terms that are there: a row with the id or the name of one changes it. */
export function readTermsFile(text: string, known: readonly Term[]): TermsFile {
  const begins = text.replace(/^\uFEFF/, '').trimStart()[0];
  return begins === '{' || begins === '[' ? fromJson(text.replace(/^\uFEFF/, '')) : fromCsv(text, known);
}

/** The bytes of a file as text: UTF-8, UTF-16 with its mark, else what Excel writes where nobody asked for UTF-8. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether two say the same in everything that a file holds. */
export function isSameTerm(a: Term, b: Term): boolean {
  return JSON.stringify(rowOf(a)) === JSON.stringify(rowOf(b));
}

function rowOf(term: Term): string[] {
  const inLanguage = (language: Language) => [
    term.term[language] ?? '',
    term.meaning[language] ?? '',
    (term.synonyms?.[language] ?? []).join(WITHIN),
    (term.forms?.[language] ?? []).join(WITHIN),
    term.example?.[language] ?? '',
  ];
  return [
    term.id,
    term.owner,
    term.reviewEvery === undefined ? '' : String(term.reviewEvery),
    term.criterion ?? '',
    (term.notSameAs ?? []).join(WITHIN),
    ...LANGUAGES.flatMap(inLanguage),
  ];
}

/** A spreadsheet takes what begins like this for a formula, and a colleague's text must not compute. */
const ARMED = /^[=+\-@\t\r]/;
const unarmed = (field: string) => (ARMED.test(field) ? `'${field}` : field);
const asWritten = (field: string) => (/^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field);

function fromJson(text: string): TermsFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { is: 'refused', why: 'notTerms' };
  }
  const list = z.union([z.array(z.unknown()), z.looseObject({ terms: z.array(z.unknown()) })]).safeParse(json);
  if (!list.success) return { is: 'refused', why: 'notTerms' };
  return checked((Array.isArray(list.data) ? list.data : list.data.terms).map((term, i) => ({ term, row: i + 1 })));
}

function fromCsv(text: string, known: readonly Term[]): TermsFile {
  const csv = readCsv(text);
  if (csv.is === 'unclosed') return { is: 'refused', why: 'syntax', line: csv.line };
  const [head = [], ...rows] = csv.rows;
  const columns = head.map((name) => name.trim().toLowerCase());
  if (!columns.some((name) => /^term [a-z]{2}$/.test(name))) return { is: 'refused', why: 'noColumn' };
  const ids = new Set(known.map(({ id }) => id));
  const byId = new Map(known.map((term) => [term.id, term]));
  const byName = new Map(known.flatMap((term) => Object.values(term.term).map((name) => [keyOf(name), term])));
  return checked(
    rows.map((row, i) => {
      const cells = new Map(columns.map((name, at) => [name, asWritten((row[at] ?? '').trim())]));
      return { term: termOf(cells, byId, byName, ids), row: csv.lines[i + 1]! };
    }),
  );
}

const keyOf = (name: string) => squash(fold(name));

/** What the file has no column for stays as it was. */
function termOf(
  cells: Map<string, string>,
  byId: Map<string, Term>,
  byName: Map<string, Term>,
  ids: Set<string>,
): Record<string, unknown> {
  const names = LANGUAGES.map((language) => cells.get(`term ${language}`) ?? '').filter((name) => name !== '');
  const id = cells.get('id') || names.map((name) => byName.get(keyOf(name))?.id).find((one) => one !== undefined);
  const before = id === undefined ? undefined : byId.get(id);
  const term: Record<string, unknown> = {
    owner: 'both',
    ...structuredClone(before ?? {}),
    id: id ?? freeId(names[0] ?? '', ids),
  };
  const set = (key: string, column: string, read: (cell: string) => unknown) => {
    const cell = cells.get(column);
    if (cell === undefined) return;
    if (cell === '') delete term[key];
    else term[key] = read(cell);
  };
  if (cells.get('owner')) term.owner = cells.get('owner')!.toLowerCase();
  set('reviewEvery', 'review every', Number);
  set('criterion', 'criterion', (cell) => cell);
  set('notSameAs', 'not same as', parts);
  for (const field of [...TEXTS, ...LISTS]) {
    const texts = { ...(term[field] as Record<string, unknown> | undefined) };
    for (const language of LANGUAGES) {
      const cell = cells.get(`${field} ${language}`);
      if (cell === undefined) continue;
      if (cell === '') delete texts[language];
      else texts[language] = field === 'synonyms' || field === 'forms' ? parts(cell) : cell;
    }
    if (Object.keys(texts).length > 0 || field === 'term' || field === 'meaning') term[field] = texts;
    else delete term[field];
  }
  return term;
}

function parts(cell: string): string[] {
  return cell
    .split(WITHIN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Made of the name, so that the same file gives the same ids on another machine. */
function freeId(name: string, ids: Set<string>): string {
  const plain = fold(name).replaceAll(' ', '-').slice(0, 60) || 'term';
  let id = plain;
  for (let number = 2; ids.has(id); number++) id = `${plain}-${number}`;
  ids.add(id);
  return id;
}

function checked(rows: { term: unknown; row: number }[]): TermsFile {
  const terms = new Map<string, Term>();
  const problems: { row: number; why: RowProblem }[] = [];
  for (const { term, row } of rows) {
    const parsed = termSchema.safeParse(term);
    if (!parsed.success) {
      const isOwner = parsed.error.issues.some(({ path }) => path[0] === 'owner');
      problems.push({ row, why: isOwner ? 'badOwner' : 'badValue' });
    } else if (Object.values(parsed.data.term).every((name) => name.trim() === ''))
      problems.push({ row, why: 'noTerm' });
    else terms.set(parsed.data.id, parsed.data as Term);
  }
  if (terms.size === 0 && problems.length === 0) return { is: 'refused', why: 'notTerms' };
  return { is: 'terms', terms: [...terms.values()], problems };
}

/** Which field a label on a page means, in any of the languages of `labels/*.txt`. A leading "?" marks a label that
 * means the field only on a page that has clearer ones too. */
import labels from 'virtual:labels';
import type { Field } from '../domain/lead';
import { remembered } from './remembered';
import { bareLabel, labelKey, withoutLead } from './words';

export interface Meaning {
  field: Field;
  /** False: needs another signal. */
  clear: boolean;
}

/** Labels that announce an address in one block, "Visiting address"; city and country are read out of it. */
const ADDRESS =
  /^([a-zß-ÿ]+[ -]?)?(address(es)?|adress(e[nrs]?)?|adres(sen)?|osoit(e|teet)|anschrift)( (information|principale|postale|professionnelle|du siège|de visite|de l'entreprise))?$/;
/** Not a place, or not the place where the record's company sits. */
const NO_ADDRESS =
  /mail|e-?post|sähkö|web|^ip|^(other|alt|shipping|delivery|secondary|annen|anden|annan|ander|autre|muu|toinen|weitere|levering|leverans|aflever|liefer|toimitus|vaihtoehto|privat|privé|home|hjem|hem|koti|thuis)/;

let meanings: Map<string, Meaning[]> | undefined;

/** The table of compact-labels.ts, made ready when the first label is looked up. */
function allMeanings(): Map<string, Meaning[]> {
  if (meanings) return meanings;
  meanings = new Map();
  for (const line of labels.trim().split('\n')) {
    const [name, keys] = line.split(':') as [string, string];
    const clear = !name.startsWith('?');
    const field = (clear ? name : name.slice(1)) as Field;
    const own = [{ field, clear }];
    const runsOn = RUNS_ON.includes(field);
    let key = '';
    for (const part of keys.match(/[A-Z][^A-Z]*/g)!) {
      key = key.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
      const known = meanings.get(key);
      meanings.set(key, known ? [...known, ...own] : own);
      if (runsOn) starts.add(key.slice(0, LETTERS));
    }
  }
  return meanings;
}

const LONGEST_LABEL = 60;

/** "Work e-mail", "Büro Telefon", "téléphone principal": which of several it is. Another one than the work's is not meant. */
const WORK =
  'work|business|office|primary|main|arbejde|arbete|arbeid|arbeit|jobb|kontor|primær|primäre?|büro|geschäftlich|dienstlich|travail|bureau|professionnel|principale?|werk|zakelijk|kantoor|primair|työ|toimisto|ensisijainen';
const AT_WORK = new RegExp(`^(${WORK}) | (${WORK})$`);
const WORK_ALONE = new RegExp(`^(${WORK})$`);
export const isAtWork = (words: string): boolean => words.length < 20 && WORK_ALONE.test(bareLabel(words));
const IN_ADDRESS: Field[] = ['city', 'country', 'postalCode'];
const OF_SEVERAL: Field[] = ['email', 'phone', 'mobile', 'website'];

/** What a label means; two meanings where languages share a word. Empty for words that are no label we know. */
export const meaningsOf = (words: string): Meaning[] =>
  words.length > LONGEST_LABEL || words.length < 2 ? [] : meaningsOfLabel(words);

const meaningsOfLabel = remembered((words): Meaning[] => {
  const bare = bareLabel(words);
  const of = (label: string) => allMeanings().get(labelKey(label));
  // "Comments (3)" is over a list of them.
  const known = of(bare) ?? of(bare.replace(/\s*\([^)\d]*\)$/, '')) ?? of(bare.split(/\s*[/|]\s*/)[0]!);
  const atWork = () =>
    (of(bare.replace(AT_WORK, '')) ?? []).filter(
      ({ field, clear }) => OF_SEVERAL.includes(field) || (field === 'name' && clear),
    );
  return known ?? ofLead(bare, of) ?? ofAddress(bare, of) ?? atWork();
});

/** The record's own: its source is "lead source", "Leadquelle" and "origine du lead" alike. */
function ofLead(bare: string, of: (label: string) => Meaning[] | undefined): Meaning[] | undefined {
  const plain = withoutLead(bare);
  // "Source" alone may be anything's; a lead's source is the lead's.
  return plain === bare ? undefined : of(plain)?.map(({ field }) => ({ field, clear: field !== 'name' }));
}

/** "Primary address city", "hovedadresse – land". */
function ofAddress(bare: string, of: (label: string) => Meaning[] | undefined): Meaning[] | undefined {
  const part = bare.replace(/^([a-zß-ÿ]+[ -]?)?(address|adres(se?)?|osoite)( \d)?[ :–-]+/, '');
  return part === bare || NO_ADDRESS.test(bare)
    ? undefined
    : of(part)?.filter(({ field }) => IN_ADDRESS.includes(field));
}

export const isAddressLabel = (words: string): boolean =>
  words.length <= LONGEST_LABEL &&
  ((ADDRESS.test(bareLabel(words)) && !NO_ADDRESS.test(bareLabel(words))) || isCodeAndCity(words));

/** "PLZ / Ort", "Postnr. og by": one value with both. */
function isCodeAndCity(words: string): boolean {
  const halves = bareLabel(words).split(/\s*[/,&+]\s*|\s+(?:og|och|and|en|et|und|ja)\s+/);
  const means = (half: string | undefined, field: Field) =>
    allMeanings()
      .get(labelKey(half ?? ''))
      ?.some((meaning) => meaning.field === field);
  return halves.length === 2 && means(halves[0], 'postalCode') === true && means(halves[1], 'city') === true;
}

export interface LedLine {
  meanings: Meaning[];
  label: string;
  rest: string;
}

/** Fields whose label may run into its value without a colon: "Added on March 9, 2026", "Followed by Kjersti". */
const RUNS_ON: Field[] = ['createdAt', 'lastActivity', 'owner'];

/** A line that begins with its own label: "Sector: Energy". */
export function ledLine(line: string): LedLine | undefined {
  const pieces = /[·•|]/.test(line) ? line.split(/(?:^|\s+)[·•|]\s+/) : [line];
  for (const piece of pieces) {
    const led = piece === '' ? undefined : ledPiece(piece);
    if (led) return led;
  }
  return undefined;
}

function ledPiece(whole: string): LedLine | undefined {
  // "Lead created on March 9"
  const line = whole.slice(-withoutLead(whole.toLowerCase()).length);
  const colon = /^([^:：\n]{2,60})[:：]\s*(\S.*)$/su.exec(line);
  if (colon) {
    const found = meaningsOf(colon[1]!);
    if (found.length > 0) return { meanings: found, label: colon[1]!, rest: colon[2]! };
  }
  if (!mayRunOn(line)) return undefined;
  const words = line.slice(0, 90).split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const found = meaningsOf(label).filter(({ field }) => RUNS_ON.includes(field));
    const rest = line.slice(label.length).trim();
    const isDate = found.some(({ field }) => field !== 'owner') && /\d/.test(rest) && rest.length < 40;
    const isPerson = count > 1 && found.some(({ field }) => field === 'owner') && rest.length < 60;
    if (isDate || isPerson) return { meanings: found, label, rest };
  }
  return undefined;
}

/** Few lines begin with such a label, and four letters tell most of the others. */
const LETTERS = 4;
const starts = new Set<string>();

function mayRunOn(line: string): boolean {
  allMeanings();
  return starts.has(labelKey(bareLabel(line.slice(0, 20))).slice(0, LETTERS));
}

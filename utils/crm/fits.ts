/** Which of the words in a value's place are the field's value, and whether they can be. */
import type { Field } from '../domain/lead';
import { isHonorific } from '../domain/values/honorific';
import { READABLE } from './content';
import { saysJob } from './jobs';
import { DATE, EMAIL, isEmail, isInitials, isPhone, isSite, TODAY } from './kinds-of-words';
import { ledLine, meaningsOf } from './labels';
import { type Part, textOf, type Value } from './value';
import { asksToChoose, bareLabel, isEmptyMarker, oneLine } from './words';

export interface Picked {
  words: string;
  part?: Part;
}

const single = (part: Part | undefined, words = part?.words): Picked | undefined =>
  part && words ? { words, part } : undefined;

/** @returns undefined when nothing there can be a value of this field. */
export function pick(field: Field, value: Value): Picked | undefined {
  const filled = value.parts.filter(
    (part) =>
      READABLE.test(part.words) && !isEmptyMarker(part.words) && (!part.isButton || isChoice(field, part.words)),
  );
  const whole = textOf(filled);
  switch (field) {
    case 'email': {
      const part = filled.find((at) => EMAIL.test(at.words));
      return single(part, part && EMAIL.exec(part.words)![0]);
    }
    case 'phone':
    case 'mobile': {
      const link = filled.find((at) => /^(tel|callto):/.test(at.href ?? '') && /\d{3}/.test(at.words));
      return single(link ?? filled.find((at) => isPhone(at.words) && at.words.replace(/\D/g, '').length >= 6));
    }
    case 'website':
      return single(filled.find((at) => isSite(at.words)));
    case 'employees': {
      const at = figureIn(filled);
      return at >= 0 && filled[at]!.words.length < 40 ? single(filled[at]) : undefined;
    }
    case 'revenue':
    case 'profit':
    case 'amount':
    case 'budget':
      return money(filled);
    case 'createdAt':
    case 'lastActivity':
    case 'timeline': {
      const words = oneLine(whole).split(/\s*[»|]\s*/)[0]!;
      return words.length < 60 && (DATE.test(words) || TODAY.test(words.toLowerCase()) || field === 'timeline')
        ? { words }
        : undefined;
    }
    case 'notes': {
      const end = filled.findIndex((part, index) => index > 0 && ledLine(part.words) !== undefined);
      const own = filled.slice(0, end < 0 ? undefined : end);
      // Below a note may stand when it was written.
      while (own.length > 1 && isDay(own.at(-1)!.words)) own.pop();
      return own.length === 0 ? undefined : { words: textOf(own), ...(own.length === 1 ? { part: own[0]! } : {}) };
    }
    case 'need':
    case 'nextStep':
      return whole === '' ? undefined : { words: whole, ...(filled.length === 1 ? { part: filled[0]! } : {}) };
    default:
      return short(field, filled);
  }
}

const CHOSEN: Field[] = [
  'status',
  'stage',
  'source',
  'industry',
  'rating',
  'owner',
  'company',
  'country',
  'employees',
  'campaign',
];

const isChoice = (field: Field, words: string): boolean =>
  (CHOSEN.includes(field) || (field === 'title' && saysJob(words)) || (field === 'createdAt' && DATE.test(words))) &&
  !asksToChoose(words);

/** The first figure; behind several other words it belongs to one of those: "Type: hours", "Hours: 120". */
function figureIn(filled: Part[]): number {
  const at = filled.findIndex((part) => /\d/.test(part.words));
  return at < FIRST ? at : -1;
}

const FIRST = 2;

/** The first figure with what stands right beside it: "€" and "1.450.000,00". */
function money(filled: Part[]): Picked | undefined {
  const at = figureIn(filled);
  if (at < 0) return undefined;
  const part = filled[at]!;
  if (part.control) return single(part);
  const before = filled[at - 1];
  const after = filled[at + 1];
  const isUnit = (beside: Part | undefined) =>
    beside && beside.line === part.line && /^([A-Z]{3}|[$¢-¥\u20a0-\u20cf]?([a-z]{1,4}\.?)?)$/.test(beside.words);
  const words = [
    isUnit(before) ? `${before!.words}` : '',
    part.words,
    !isUnit(before) && isUnit(after) ? ` ${after!.words}` : '',
  ].join('');
  return words.length < 60 ? { words, part } : undefined;
}

const NAMES: Field[] = ['name', 'firstName', 'lastName'];
const PEOPLE: Field[] = ['name', 'owner'];

/** "11-11-2026", "9 nov. 2026", and nothing else. */
const isDay = (words: string): boolean => words.length < 24 && /^\d.*\d$/.test(words) && DATE.test(words);

/** A value of a few words: an avatar's initials beside a name are no part of it. */
function short(field: Field, filled: Part[]): Picked | undefined {
  const controls = filled.filter((part) => part.control);
  let own = controls.length > 0 ? controls.slice(0, 1) : filled;
  // A form of address chosen before the name is no part of it.
  if (NAMES.includes(field) && controls.length > 1)
    own = controls.filter(({ words }) => !isHonorific(words)).slice(0, 1);
  if (own.length > 1) own = own.filter((part) => !isInitials(part.words));
  // Beside a person's name may stand their address.
  if (own.length > 1 && PEOPLE.includes(field)) own = own.filter((part) => !isEmail(part.words));
  // Below a company's name may stand its address or its site.
  if (field === 'company') own = own.filter(({ line }) => line === own[0]!.line);
  const distinct = own.filter((part, index) => own.findIndex((other) => other.words === part.words) === index);
  const words = oneLine(textOf(distinct));
  if (words === '' || words.length > 120) return undefined;
  if (!canBe(field, words) || meaningsOf(words).some((meaning) => meaning.field === field)) return undefined;
  return distinct.length === 1 ? single(distinct[0], words) : { words };
}

function canBe(field: Field, words: string): boolean {
  switch (field) {
    case 'name':
    case 'firstName':
    case 'lastName':
      return words.length < 80 && !/\d{2}|@|https?:/.test(words);
    case 'title':
      return !isHonorific(words) && !/@|https?:/.test(words);
    case 'company':
      return !isEmail(words) && !isPhone(words);
    case 'city':
    case 'country':
      return words.length < 60 && !/@|https?:/.test(words) && !/\d{3}/.test(words);
    case 'postalCode':
    case 'orgNumber':
      return /\d/.test(words) && words.length < 30;
    case 'status':
    case 'stage':
    case 'source':
    case 'rating':
    case 'industry':
      return words.length < 60;
    case 'owner':
      return (
        !/^(you|me|deg|meg|dig|mig|jou|jij|sinä|sinut|dich|dir|vous|toi)$/.test(words.toLowerCase()) &&
        words.length < 80 &&
        !/https?:/.test(words)
      );
    default:
      return bareLabel(words) !== '';
  }
}

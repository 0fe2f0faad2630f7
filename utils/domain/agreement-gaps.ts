/** What an agreement still lacks before it can be proposed: it fits its schema, and nobody could work by it. */
import type { Agreement } from './agreement';
import { keyOfThing } from './agreement-diff';
import { isUnfinishedCriterion } from './criteria/unfinished';
import { LANGUAGES, type LangText, type Language } from './language';

/** A place as in a difference: things in a list by their id. */
export interface Gap {
  path: string[];
  why: 'noWords' | 'unfinished' | 'noCriteria' | 'noHours' | 'sameId';
}

/** In the order in which the editor shows them. */
export function gapsOf(agreement: Agreement): Gap[] {
  const { definition, sla, goals, stages } = agreement;
  return [
    ...(isWritten(agreement.title, agreement.languages) ? [] : [gap('noWords', 'title')]),
    ...(definition.criteria.length > 0 ? [] : [gap('noCriteria', 'definition', 'criteria')]),
    ...definition.criteria
      .filter(isUnfinishedCriterion)
      .map(({ id }) => gap('unfinished', 'definition', 'criteria', id)),
    ...inLists(agreement, [
      [['definition', 'criteria'], definition.criteria],
      [['sla', 'sales', 'channels'], sla.sales.channels],
      [['sla', 'rejectReasons'], sla.rejectReasons],
      [['sla', 'leaveReasons'], sla.leaveReasons],
      [['sla', 'consequences'], sla.consequences],
      [['goals'], goals],
      [['stages'], stages],
    ]),
    ...definition.criteria.flatMap(({ id, params }) =>
      inLists(agreement, listsIn(params, ['definition', 'criteria', id, 'params'])),
    ),
    ...twice(['sla', 'calendars'], sla.calendars),
    ...sla.calendars
      .filter(({ weekly }) => Object.values(weekly).every((hours) => hours.length === 0))
      .map((rule) => gap('noHours', 'sla', 'calendars', keyOfThing(rule)!)),
  ];
}

interface Thing {
  id: string;
  label?: LangText;
  what?: LangText;
}
type List = [path: string[], things: readonly Thing[]];

const gap = (why: Gap['why'], ...path: string[]): Gap => ({ path, why });

/** Words in one of the team's languages are enough: the others are the team's own affair. */
function isWritten(text: LangText | undefined, languages: Language[]): boolean {
  return languages.some((language) => text?.[language]?.trim());
}

function inLists({ languages }: Agreement, lists: List[]): Gap[] {
  return lists.flatMap(([path, things]) => [
    ...things
      .filter((thing) => !isWritten(thing.label ?? thing.what, languages))
      .map(({ id }) => gap('noWords', ...path, id)),
    ...twice(path, things),
  ]);
}

function twice(path: string[], things: readonly Thing[]): Gap[] {
  const keys = things.map((thing) => keyOfThing(thing)!);
  const again = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...again].map((key) => gap('sameId', ...path, key));
}

/** Lists of named things among a criterion's parameters: challenges, stages of the journey. */
function listsIn(params: unknown, path: string[]): List[] {
  if (typeof params !== 'object' || params === null) return [];
  return Object.entries(params).flatMap(([name, value]): List[] =>
    Array.isArray(value) && value.every(isNamed) ? [[[...path, name], value]] : [],
  );
}

function isNamed(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value;
}

/** Languages that texts are still written in though the team no longer uses them, with how many texts. */
export function leftLanguages(agreement: Agreement): Map<Language, number> {
  const left = new Map<Language, number>();
  eachText(agreement, (text) => {
    for (const language of LANGUAGES) {
      if (text[language] === undefined || agreement.languages.includes(language)) continue;
      left.set(language, (left.get(language) ?? 0) + 1);
    }
    return text;
  });
  return left;
}

/** The agreement with its texts in the team's languages alone. */
export function inOwnLanguages(agreement: Agreement): Agreement {
  const own = (text: LangText): LangText =>
    Object.fromEntries(Object.entries(text).filter(([language]) => agreement.languages.includes(language as Language)));
  return eachText(agreement, own) as Agreement;
}

/** A copy in which each text is what `change` makes of it. */
function eachText(value: unknown, change: (text: LangText) => LangText): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => eachText(one, change));
  if (isText(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)]));
}

function isText(value: object): value is LangText {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, one]) => isLanguage(key) && typeof one === 'string');
}

const isLanguage = (key: string): boolean => (LANGUAGES as readonly string[]).includes(key);

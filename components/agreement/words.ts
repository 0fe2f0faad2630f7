/** Places of an agreement in words: for what differs, for what does not fit and for what it lacks. */
import { language, t } from '../../locales/words';
import type { Agreement, CalendarRule, Criterion } from '../../utils/domain/agreement';
import { keyOfThing } from '../../utils/domain/agreement-diff';
import type { Misfit } from '../../utils/domain/agreement-file';
import type { Gap } from '../../utils/domain/agreement-gaps';
import { LANGUAGES, type LangText, type Language, textIn } from '../../utils/domain/language';
import { WEEK, weekdayName } from '../editor/weekdays';
import { day } from '../format';
import { languageName } from '../languages';
import { belowParameter, parameterName } from './criterion-words';
import { FIELD_NAMES, type FieldName } from './field-names';

/** `What sales promises › First contact after the hand-off › Hot lead`. */
export function placeInWords(path: string[], ...documents: Agreement[]): string {
  const names: string[] = [];
  let inside: unknown[] = documents;
  path.forEach((key, index) => {
    const things = inside.map((value) => partOf(value, key));
    const isListed = inside.some(Array.isArray);
    const found = things.find((thing) => thing !== undefined);
    if (key !== 'sla') {
      const listed = things.map(nameOf).find(Boolean) ?? unnamed(inside, found, key);
      names.push(isListed ? listed : (inCriterion(path, index, documents) ?? keyInWords(key)));
    }
    inside = things;
  });
  return names.join(' › ');
}

/** The criterion that a place is part of, and the parameter, when it is part of one. */
export function criterionAt(path: string[], document: Agreement | undefined): Criterion | undefined {
  if (path[0] !== 'definition' || path[1] !== 'criteria' || path[2] === undefined) return undefined;
  return partOf(document?.definition.criteria, path[2]) as Criterion | undefined;
}

function inCriterion(path: string[], index: number, documents: Agreement[]): string | undefined {
  if (path[3] !== 'params' || index < 4) return undefined;
  const criteria = documents.flatMap((document) => criterionAt(path, document) ?? []);
  const say = (criterion: Criterion) =>
    index === 4 ? parameterName(criterion, path[4]!) : belowParameter(criterion, path[4]!, path[index]!);
  const known = criteria.map(say).find((name) => name !== undefined);
  return known ?? (path[index] === 'words' ? t('definition.pageWords') : undefined);
}

/** A thing with an id by its id, or by its place. */
export function partOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return (value as Record<string, unknown>)[key];
  return value.find((thing) => keyOfThing(thing) === key) ?? value[Number(key)];
}

/** A thing without words is told by its number in the list, since its id says nothing; a calendar's id is its name. */
function unnamed(lists: unknown[], thing: unknown, key: string): string {
  const list = lists.find((one): one is unknown[] => Array.isArray(one) && one.includes(thing)) ?? [];
  return numberOrId(thing, /^\d+$/.test(key) ? Number(key) : list.indexOf(thing));
}

export function numberOrId(thing: unknown, index: number): string {
  const { id, label, what } = (thing ?? {}) as { id?: string; label?: LangText; what?: LangText };
  if (id === undefined || label || what) return `#${index + 1}`;
  const { from = '', until = '' } = thing as Partial<CalendarRule>;
  return from || until ? `${id} (${[from, until].map((end) => end && day(end, language())).join(' – ')})` : id;
}

function keyInWords(key: string): string {
  if ((FIELD_NAMES as readonly string[]).includes(key)) return t(`options.field.${key as FieldName}`);
  if (key === 'hot' || key === 'warm' || key === 'cold') return t(`temperature.${key}`);
  const weekday = WEEK.find((one) => one === key);
  if (weekday) return weekdayName(weekday);
  if (/^\d{4}-\d\d-\d\d$/.test(key)) return day(key, language());
  return LANGUAGES.includes(key as Language) ? languageName(key as Language) : key;
}

/** What a thing is called, '' when it has no words. */
export function nameOf(thing: unknown): string {
  const { label, what } = (thing ?? {}) as { label?: LangText; what?: LangText };
  const text = label ?? what;
  return text ? textIn(text, language()) : '';
}

/** `Reasons to reject is smaller or shorter than 1`. */
export function misfitInWords({ path, why, wanted }: Misfit, document: Agreement | null): string {
  const place = placeInWords(path, ...(document ? [document] : [])) || path.join('.');
  return `${place}: ${t(`options.misfit.${why}`, [wanted])}`;
}

/** `Reasons to reject › #2: has no words in any of the team’s languages`. */
export function gapInWords({ path, why }: Gap, document: Agreement): string {
  return `${placeInWords(path, document)}: ${t(`editor.gap.${why}`)}`;
}

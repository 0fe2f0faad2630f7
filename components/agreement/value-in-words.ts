/** Values of an agreement in words: numbers, money, times and days as the reader's language writes them. */
import { language, t } from '../../locales/words';
import { words } from '../../locales/words-by-key';
import type { Agreement, Consequence, Goal, WallInterval } from '../../utils/domain/agreement';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { FIELDS, type Field } from '../../utils/domain/lead';
import { writeHours } from '../editor/written';
import { agreedTime, day, list, money } from '../format';
import { countryName, languageName } from '../languages';
import { parameterInWords } from './criterion-words';
import { criterionAt, nameOf, numberOrId, partOf } from './words';

const MINUTES = new Set(['hot', 'warm', 'cold', 'handOffWithin', 'feedbackWithin']);
const SHARES = new Set(['readyShare', 'conversion', 'revenueShare', 'warnAt']);
const UNITS: Record<string, 'day' | 'month'> = { retentionDays: 'day', everyMonths: 'month' };
const LONGEST = 160;

/** @param document where the value stands: it says what a number counts, and what an id is called. */
export function valueInWords(value: unknown, path: string[], document?: Agreement): string {
  const key = path.at(-1) ?? '';
  if (value === null || value === undefined || value === '') return t('options.diff.nothing');
  const criterion = criterionAt(path, document);
  const isParameter = path[3] === 'params' && path.length === 5;
  const parameter = criterion && isParameter ? parameterInWords(criterion, key, value) : undefined;
  if (parameter !== undefined) return short(parameter);
  if (typeof value === 'boolean') return t(value ? 'options.diff.yes' : 'options.diff.no');
  if (typeof value === 'number') return numberInWords(value, path, document);
  if (typeof value === 'string') return wordInWords(value, path);
  const steps = key === 'steps' ? stepsInWords(value as Goal['steps'], path, document) : '';
  return short(
    steps ||
      nameOf(value) ||
      (Array.isArray(value) ? listInWords(value, path, document) : insideInWords(value, path, document)),
  );
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function numberInWords(value: number, path: string[], document: Agreement | undefined): string {
  const key = path.at(-1) ?? '';
  const thing = path.slice(0, -1).reduce<unknown>(partOf, document);
  if (MINUTES.has(key)) return agreedTime(value, language());
  if (path[0] === 'goals') return amountOf(value, thing as Goal | undefined);
  if (key === 'after') return lateness(value, thing as Consequence | undefined);
  const unit = UNITS[key];
  if (unit) return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return plainNumber(value, SHARES.has(key));
}

/** A goal's number: so many, per cent, or money. */
export function amountOf(value: number, goal: Pick<Goal, 'unit' | 'currency'> | undefined): string {
  if (goal?.unit === 'money') return money(value, goal.currency ?? 'EUR', language());
  return plainNumber(value, goal?.unit === 'share');
}

function plainNumber(value: number, isShare: boolean): string {
  const style = isShare ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : { maximumFractionDigits: 20 };
  return new Intl.NumberFormat(language(), style).format(value);
}

function lateness(value: number, consequence: Consequence | undefined): string {
  if (consequence?.on === 'missedLeads') return t('options.contract.monthsMissed', value, [String(value)]);
  return value === 0 ? t('options.contract.atOnce') : agreedTime(value, language());
}

function stepsInWords(steps: Goal['steps'], path: string[], document: Agreement | undefined): string {
  const goal = path.slice(0, -1).reduce<unknown>(partOf, document) as Goal | undefined;
  return steps.map(({ by, value }) => `${day(by, language())}: ${amountOf(value, goal)}`).join(' · ');
}

/** Words of closed lists, by the name of the value and whose it is. */
const CHOICES: Record<string, string> = {
  kind: 'definition.kinds',
  weight: 'definition.weights',
  part: 'definition.parts',
  on: 'options.breach',
  who: 'options.enforcer',
  unit: 'options.unit',
};

function wordInWords(value: string, path: string[]): string {
  const key = path.at(-1) ?? '';
  if (key === 'country') return countryName(value);
  if (key === 'owner') return value === 'both' ? t('options.both') : words(`me.${value}`);
  const choices = CHOICES[key];
  if (choices !== undefined) return words(`${choices}.${value}`) || value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value, language());
  return `“${value}”`;
}

function listInWords(values: unknown[], path: string[], document: Agreement | undefined): string {
  if (values.length === 0) return t('options.diff.nothing');
  if (values.every((value) => Array.isArray(value) && value.length === 2)) return writeHours(values as WallInterval[]);
  return list(
    values.map((value, index) => oneInWords(value, index, path, document)),
    language(),
  );
}

function oneInWords(value: unknown, index: number, path: string[], document: Agreement | undefined): string {
  if (typeof value !== 'string') return nameOf(value) || numberOrId(value, index);
  if (path[1] === 'temperature') return nameOf(partOf(document?.definition.criteria, value)) || value;
  if (path.at(-1) === 'languages' && LANGUAGES.includes(value as Language)) return languageName(value as Language);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value, language());
  return path[0] === 'definition' && FIELDS.includes(value as Field) ? t(`fields.${value as Field}`) : value;
}

/** What was added or removed whole, such as all exchange rates. */
function insideInWords(value: object, path: string[], document: Agreement | undefined): string {
  const { id, label, what } = value as { id?: unknown; label?: unknown; what?: unknown };
  if (typeof id === 'string') return label || what ? t('options.diff.nothing') : id;
  const parts = Object.entries(value).map(([key, one]) => {
    const inside = [...path, key];
    return LANGUAGES.includes(key as Language) ? String(one) : `${key}: ${valueInWords(one, inside, document)}`;
  });
  return parts.join(' · ');
}

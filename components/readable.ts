/** Canonical values in the reader's language: a country's name, a number, an amount, a day. */
import type { Language } from '../utils/domain/language';
import type { Field } from '../utils/domain/lead';

/** @param value as `canonicalValue` gives it: `NO`, `51-200`, `61500000 NOK`, `2026-11-12`, `food_beverage`. */
export function readable(field: Field | undefined, value: string, language: Language): string {
  if (field === 'country') return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  }
  const [, number, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
  if (number === undefined) return value.replaceAll('_', ' ');
  const money = currency ? ({ style: 'currency', currency } as const) : {};
  return new Intl.NumberFormat(language, { ...money, minimumFractionDigits: 0, maximumFractionDigits: 3 }).format(
    Number(number),
  );
}

/** "1,234 or 1.234": all the readings. */
export function readableList(field: Field | undefined, values: string[], language: Language): string {
  const words = values.map((value) => readable(field, value, language));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

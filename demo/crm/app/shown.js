// @ts-check
/** Every field as it is shown: numbers, money, dates and names of countries follow the CRM's language. */
import { choice } from './choices.js';

/**
 * @typedef {import('./words.js').Language} Language
 * @typedef {import('../data/leads.mjs').Lead} Lead
 */

/** What stands where there is no value. */
export const EMPTY = '—';

/**
 * @param {Lead} lead
 * @param {string} field
 * @param {Language} language
 * @returns {string}
 */
export function shown(lead, field, language) {
  if (field === 'name') return `${lead.firstName} ${lead.lastName}`.trim();
  const value = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (lead))[field];
  if (value === null || value === undefined || value === '') return '';
  if (field === 'country') return countryName(String(value), language);
  if (field === 'employees') return new Intl.NumberFormat(language).format(Number(value));
  if (field === 'revenue' || field === 'result') return money(Number(value), lead.currency, language);
  if (field === 'createdAt') return day(String(value), language);
  return choice(field, String(value), language);
}

/**
 * @param {string} code
 * @param {Language} language
 */
export function countryName(code, language) {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/**
 * @param {number} amount
 * @param {string} currency
 * @param {Language} language
 */
export function money(amount, currency, language) {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
  return format.format(amount);
}

/**
 * @param {string} date
 * @param {Language} language
 */
export function day(date, language) {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

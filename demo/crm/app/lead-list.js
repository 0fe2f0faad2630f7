// @ts-check
/** All leads in one table. */
import { h } from './h.js';
import { shown } from './shown.js';
import { WORDS } from './words.js';

/**
 * @typedef {import('./words.js').Language} Language
 * @typedef {import('../data/leads.mjs').Lead} Lead
 */

const COLUMNS = /** @type {const} */ (['name', 'title', 'company', 'email', 'country', 'status', 'owner', 'createdAt']);

/**
 * @param {Lead[] | null} leads null while they are on their way
 * @param {Language} language
 */
export function leadList(leads, language) {
  const words = WORDS[language];
  const content = [
    h(
      'div',
      { class: 'heading' },
      h('h1', {}, words.leads),
      h('div', { class: 'buttons' }, h('a', { href: '/leads/new', class: 'button main' }, words.newLead)),
    ),
    leadTable(leads, language, COLUMNS),
  ];
  return { title: words.leads, content, language };
}

/**
 * @param {Lead[] | null} leads
 * @param {Language} language
 * @param {readonly (typeof COLUMNS)[number][]} columns
 */
export function leadTable(leads, language, columns) {
  const words = WORDS[language];
  const cell = (/** @type {Lead} */ lead, /** @type {string} */ field) => {
    const text = shown(lead, field, language);
    if (field === 'name') return h('a', { href: `/leads/${lead.id}` }, text);
    if (field === 'status') return h('span', { class: `chip ${lead.status}` }, text);
    return text;
  };
  return h(
    'div',
    { class: 'card scroll' },
    h(
      'table',
      { class: 'list', 'aria-busy': leads === null },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((field) => h('th', { scope: 'col' }, words[field])),
        ),
      ),
      h(
        'tbody',
        {},
        (leads ?? []).map((lead) =>
          h(
            'tr',
            {},
            columns.map((field) => h('td', {}, cell(lead, field))),
          ),
        ),
      ),
    ),
  );
}

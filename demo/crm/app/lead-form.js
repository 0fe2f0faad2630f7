// @ts-check
/** The form in which a lead is made or changed. */
import { CHOICES, COUNTRIES } from './choices.js';
import { h } from './h.js';
import { countryName, shown } from './shown.js';
import { WORDS } from './words.js';

/**
 * @typedef {import('./words.js').Language} Language
 * @typedef {import('../data/leads.mjs').Lead} Lead
 */

const NUMBERS = ['employees', 'revenue', 'result'];
const FIELDS = /** @type {const} */ ([
  'firstName',
  'lastName',
  'title',
  'email',
  'phone',
  'company',
  'website',
  'industry',
  'country',
  'city',
  'employees',
  'revenue',
  'result',
  'budget',
  'source',
  'campaign',
  'status',
  'owner',
  'notes',
]);

/**
 * @param {Lead | null} lead null for a new one, or while it is on its way
 * @param {Language} language
 * @param {{ isNew: boolean, save(values: Record<string, string | number | null>): void, cancel(): void }} form
 */
export function leadForm(lead, language, { isNew, save, cancel }) {
  const words = WORDS[language];
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    save(Object.fromEntries([...data].map(([field, value]) => [field, asStored(field, String(value))])));
  };
  const title = isNew ? words.newLead : lead ? shown(lead, 'name', language) : '';
  const content = [
    h(
      'div',
      { class: 'heading' },
      h('p', { class: 'crumb' }, h('a', { href: '/leads' }, words.leads), ` / ${isNew ? words.newLead : words.edit}`),
      h('h1', {}, title),
    ),
    h(
      'form',
      { class: 'card form', onsubmit, autocomplete: 'off' },
      FIELDS.map((field) =>
        h(
          'div',
          { class: field === 'notes' ? 'field wide' : 'field' },
          h('label', { for: `lead-${field}` }, words[field]),
          input(field, lead, language),
        ),
      ),
      h(
        'div',
        { class: 'buttons wide' },
        h('button', { class: 'main' }, words.save),
        h('button', { type: 'button', onclick: cancel }, words.cancel),
      ),
    ),
  ];
  return { title, content, language };
}

/**
 * @param {string} field
 * @param {Lead | null} lead
 * @param {Language} language
 */
function input(field, lead, language) {
  const stored = lead?.[/** @type {keyof Lead} */ (field)] ?? '';
  const named = { id: `lead-${field}`, name: field };
  if (field === 'notes') return h('textarea', { ...named, rows: 4 }, String(stored));
  const list = field === 'country' ? COUNTRIES : Object.keys(CHOICES[field] ?? {});
  if (list.length > 0) {
    const label = (/** @type {string} */ value) =>
      field === 'country' ? countryName(value, language) : CHOICES[field]?.[value]?.[language];
    return h(
      'select',
      named,
      h('option', { value: '' }),
      list.map((value) => h('option', { value, selected: value === stored }, label(value))),
    );
  }
  const type = { email: 'email', phone: 'tel', website: 'url' }[field] ?? (NUMBERS.includes(field) ? 'number' : 'text');
  return h('input', { ...named, type, value: String(stored) });
}

/**
 * @param {string} field
 * @param {string} typed
 */
function asStored(field, typed) {
  if (!NUMBERS.includes(field)) return typed;
  return typed === '' ? null : Number(typed);
}

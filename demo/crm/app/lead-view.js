// @ts-check
/** A lead as it is read. Its sections are marked up in three ways, as CRMs do, and their values arrive one after the other. */
import { h } from './h.js';
import { chosenLanguage } from './language.js';
import { notesAndHistory } from './lead-history.js';
import { EMPTY, shown } from './shown.js';
import { WORDS } from './words.js';

/**
 * @typedef {import('./words.js').Language} Language
 * @typedef {import('../data/leads.mjs').Lead} Lead
 * @typedef {{ edit(): void, refresh(): void }} Steps
 * @typedef {{ id: number, lead: Lead | null, waves: number, previous: Lead | null, order: number[], language: Language, steps: Steps }} State
 */

/** In so many steps a lead's values arrive: the heading with the contact, the company, the rest. */
export const WAVES = 3;

const CONTACT = /** @type {const} */ (['name', 'title', 'email', 'phone']);
const COMPANY = /** @type {const} */ (['company', 'website', 'industry', 'country', 'city', 'employees']);
const SALES = /** @type {const} */ ([
  'revenue',
  'result',
  'budget',
  'source',
  'campaign',
  'status',
  'owner',
  'createdAt',
]);

/** @param {State} state */
export function leadView(state) {
  const { lead, language, waves } = state;
  const words = WORDS[language];
  /** @type {(field: string, wave: number) => Node | string} */
  const value = (field, wave) => {
    // Where parts stay until their values are there, they show the previous lead's.
    const shownNow = lead && waves >= wave ? lead : state.previous;
    if (!shownNow) return placeholder();
    const text = shown(shownNow, field, shownNow === lead ? language : chosenLanguage() || shownNow.language);
    if (text === '') return h('span', { class: 'empty' }, EMPTY);
    if (field === 'email') return h('a', { href: `mailto:${text}` }, text);
    if (field === 'phone') return h('a', { href: `tel:${text.replaceAll(' ', '')}` }, text);
    if (field === 'website') return h('a', { href: text, rel: 'noreferrer' }, text.replace('https://', ''));
    return text;
  };
  const content = [
    heading(state, value),
    h(
      'div',
      { class: 'columns' },
      card(
        words.contactSection,
        h('dl', {}, ...CONTACT.flatMap((field) => [h('dt', {}, words[field]), h('dd', {}, value(field, 1))])),
      ),
      card(
        words.companySection,
        ...COMPANY.map((field) =>
          h(
            'div',
            { class: 'field' },
            h('div', { class: 'label' }, words[field]),
            h('div', { class: 'value' }, value(field, 2)),
          ),
        ),
      ),
      card(
        words.salesSection,
        h(
          'table',
          {},
          h(
            'tbody',
            {},
            SALES.map((field) => h('tr', {}, h('th', { scope: 'row' }, words[field]), h('td', {}, value(field, 3)))),
          ),
        ),
      ),
      ...notesAndHistory(waves < WAVES ? state.previous : lead, language, placeholder),
    ),
  ];
  return { title: lead ? shown(lead, 'name', language) : '', content, language };
}

/**
 * @param {State} state
 * @param {(field: string, wave: number) => Node | string} value
 */
function heading({ id, order, language, steps }, value) {
  const words = WORDS[language];
  const button = (/** @type {string} */ text, /** @type {() => void} */ onclick, main = false) =>
    h('button', { type: 'button', class: main ? 'main' : undefined, onclick }, text);
  const at = order.indexOf(id);
  const neighbour = (/** @type {string} */ text, /** @type {string} */ rel, /** @type {number} */ other = id) =>
    h('a', { href: `/leads/${other}`, class: 'button', rel }, text);
  return h(
    'div',
    { class: 'heading' },
    h('p', { class: 'crumb' }, h('a', { href: '/leads' }, words.leads), ` / ${id}`),
    h('h1', {}, value('name', 1)),
    h('p', { class: 'under' }, value('title', 1), ' · ', value('company', 1)),
    h(
      'div',
      { class: 'buttons' },
      button(words.edit, steps.edit, true),
      button(words.refresh, steps.refresh),
      neighbour(words.previous, 'prev', order.at((at - 1) % order.length)),
      neighbour(words.next, 'next', order.at((at + 1) % order.length)),
    ),
  );
}

/**
 * @param {string} title
 * @param {Node[]} parts
 */
function card(title, ...parts) {
  return h('section', { class: 'card' }, h('h2', {}, title), ...parts);
}

function placeholder() {
  return h('span', { class: 'waiting', 'aria-hidden': 'true' });
}

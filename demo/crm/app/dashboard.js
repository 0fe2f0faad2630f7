// @ts-check
/** Numbers about all leads: a page that is no lead, although names and companies stand on it. */
import { h } from './h.js';
import { leadTable } from './lead-list.js';
import { money } from './shown.js';
import { WORDS } from './words.js';

/**
 * @param {import('../data/leads.mjs').Lead[] | null} leads null while they are on their way
 * @param {import('./words.js').Language} language
 */
export function dashboard(leads, language) {
  const words = WORDS[language];
  const tile = (/** @type {string} */ label, /** @type {string | number} */ value) =>
    h('div', { class: 'card tile' }, h('div', { class: 'label' }, label), h('div', { class: 'value' }, value));
  const open = (leads ?? []).filter(({ status }) => status !== 'lost').length;
  const latest = leads && [...leads].sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, 5);
  const content = [
    h('div', { class: 'heading' }, h('h1', {}, words.dashboard)),
    h(
      'div',
      { class: 'tiles' },
      tile(words.openLeads, open),
      tile(words.newThisMonth, leads?.length ?? 0),
      tile(words.meetings, 6),
      tile(words.pipeline, money(1_840_000, 'EUR', language)),
    ),
    h('h2', {}, words.latestLeads),
    leadTable(latest, language, ['name', 'company', 'status', 'owner']),
  ];
  return { title: words.dashboard, content, language };
}

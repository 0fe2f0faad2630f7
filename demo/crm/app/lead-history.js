// @ts-check
/** A lead's notes, and what it did so far. */
import { choice } from './choices.js';
import { h } from './h.js';
import { day } from './shown.js';
import { WORDS } from './words.js';

/**
 * @param {import('../data/leads.mjs').Lead | null} lead null while it is on its way
 * @param {import('./words.js').Language} language
 * @param {() => Node} placeholder
 */
export function notesAndHistory(lead, language, placeholder) {
  const words = WORDS[language];
  const events = lead?.history.map(({ at, kind, what }) =>
    h('li', {}, h('time', { datetime: at }, day(at, language)), ` ${choice('event', kind, language)}: ${what}`),
  );
  return [
    h(
      'section',
      { class: 'card wide' },
      h('h2', {}, words.notesSection),
      h('p', { class: 'notes' }, lead ? lead.notes : placeholder()),
    ),
    h(
      'section',
      { class: 'card wide' },
      h('h2', {}, words.historySection),
      events?.length === 0
        ? h('p', { class: 'empty' }, words.noHistory)
        : h('ol', { class: 'history' }, events ?? h('li', {}, placeholder())),
    ),
  ];
}

// @ts-check
/** What is around every page: navigation, and the language switch. */
import { h } from './h.js';
import { chooseLanguage, chosenLanguage } from './language.js';
import { WORDS } from './words.js';

/** @typedef {import('./words.js').Language} Language */

/**
 * @param {(Node | string)[]} content
 * @param {Language} language
 * @param {() => void} redraw
 */
export function frame(content, language, redraw) {
  const words = WORDS[language];
  const here = window.location.pathname;
  const link = (/** @type {string} */ path, /** @type {string} */ text) =>
    h('a', { href: path, 'aria-current': here === path ? 'page' : undefined }, text);
  const option = (/** @type {string} */ value, /** @type {string} */ text) =>
    h('option', { value, selected: chosenLanguage() === value }, text);
  const choose = (/** @type {Event} */ event) => {
    chooseLanguage(/** @type {HTMLSelectElement} */ (event.target).value);
    redraw();
  };
  return [
    h(
      'header',
      { class: 'top' },
      h('strong', { class: 'brand' }, 'Havn'),
      h('nav', {}, link('/leads', words.leads), link('/dashboard', words.dashboard)),
      h(
        'select',
        { 'aria-label': words.languageSwitch, class: 'language', onchange: choose },
        option('', words.followLead),
        Object.entries(WORDS).map(([code, { languageName }]) => option(code, languageName)),
      ),
    ),
    h('main', {}, ...content),
  ];
}

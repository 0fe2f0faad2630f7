// @ts-check
/** Which language the CRM speaks: the chosen one, else that of the lead that is open. */
import { WORDS } from './words.js';

/** @typedef {import('./words.js').Language} Language */

const KEY = 'language';

/** @returns {Language | ''} empty: as the lead */
export function chosenLanguage() {
  const stored = window.localStorage.getItem(KEY) ?? '';
  return stored in WORDS ? /** @type {Language} */ (stored) : '';
}

/** @param {string} language */
export function chooseLanguage(language) {
  window.localStorage.setItem(KEY, language);
}

/** The language of the lead that was shown last: pages without a lead stay in it. */
let last = /** @type {Language} */ ('en');

/** @returns {Language} */
export function language() {
  return chosenLanguage() || last;
}

/** @param {{ language: Language } | null} lead null while it is on its way */
export function languageOf(lead) {
  if (lead) last = lead.language;
  return language();
}

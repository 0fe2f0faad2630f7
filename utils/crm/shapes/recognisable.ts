/** Values that say by themselves what they are: `mailto:` and `tel:` links, a text that is wholly a phone number. */

import type { Candidate, Candidates } from '../candidate';
import { isEmail, isPhone, isSite } from '../kinds-of-words';
import type { Outline } from '../outline';
import { hasLabelBefore } from '../rows';
import { isShown } from '../shown';
import { valueIn } from '../value';
import { oneLine } from '../words';

const NOT_THE_RECORD = 'nav,footer,[role="navigation"],[role="log"],[role="feed"],[role="banner"]';
const SOCIAL = /(^|[/.])(linkedin|facebook|twitter|x|instagram|youtube|xing|google|wikipedia|github)\.[a-z.]+(\/|$)/i;

export function recognisableValues({ links, runs, lists }: Outline): Candidates {
  const found: Candidates = [];
  const isOfOther = (element: Element) =>
    lists.some((list) => list.contains(element)) ||
    // The person at the screen stands beside the program's own menu.
    element.closest('aside,header:not(:has(h1,h2))')?.querySelector('nav,[role="navigation"]') != null;
  for (const link of links.slice(0, 2_000)) {
    const href = link.getAttribute('href') ?? '';
    const whole = oneLine(link.textContent?.slice(0, 300) ?? '');
    // An icon's name and the kind of number may stand in the link too.
    const texts = /^(mailto|tel|callto):/i.test(href) ? textsIn(link) : [];
    const text = texts.find((words) => isEmail(words) || isPhone(words)) ?? whole;
    const make = (field: Candidate['field'], words: string, sure: number) => {
      if (!link.closest(NOT_THE_RECORD) && !isOfOther(link) && !hasLabelBefore(link) && isShown(link))
        found.push({ field, words, way: 'semantics', sure, place: link });
    };
    if (/^mailto:/i.test(href)) {
      const address = decode(href.slice(7).split('?')[0]!);
      if (isEmail(address)) make('email', isEmail(text) ? text : address, isEmail(text) ? 0.7 : 0.6);
    } else if (/^(tel|callto):/i.test(href)) {
      const number = decode(href.replace(/^\w+:/, ''));
      if (isPhone(text) || isPhone(number)) make('phone', isPhone(text) ? text : number, isPhone(text) ? 0.7 : 0.6);
    } else if (/^https?:/i.test(href) && isSite(text) && !SOCIAL.test(href) && isNamedBy(text, href)) {
      make('website', text, 0.6);
    }
  }
  for (const run of runs) {
    // First what is cheap: hardly any text is one of these.
    if (run.inList || run.words.length > 60 || !/@|\d{2}/.test(run.words)) continue;
    if (!isEmail(run.words) && !isPhone(run.words)) continue;
    if (isOfOther(run.element) || run.element.closest(`${NOT_THE_RECORD},a`)) continue;
    // Under a label of its own it would have been read by that label, if it were this field: this is a fax number.
    if (hasLabelBefore(run.element)) continue;
    if (isEmail(run.words))
      found.push({ field: 'email', words: run.words, way: 'semantics', sure: 0.55, place: run.element });
    else if (isPhone(run.words) && /^(\+|0|\(0)/.test(run.words) && run.words.replace(/\D/g, '').length >= 8) {
      found.push({ field: 'phone', words: run.words, way: 'semantics', sure: 0.55, place: run.element });
    }
  }
  return found;
}

const textsIn = (link: Element): string[] =>
  link.childElementCount === 0 ? [] : valueIn([link]).parts.map(({ words }) => words);

/** The link's words are its own address, with or without what every address has. */
const isNamedBy = (text: string, href: string): boolean =>
  /^(https?:|www\.)/i.test(text) || bareSite(href) === bareSite(text);

const bareSite = (site: string): string =>
  site
    .toLowerCase()
    .replace(/^https?:\/\/|^www\.|\/$/g, '')
    .replace(/^www\./, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}

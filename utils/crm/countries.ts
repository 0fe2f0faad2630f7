/** Whether words name a country, in any language of ours. */

const LANGUAGES = ['en', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr'];
const ALIASES =
  'holland|the netherlands|uk|england|great britain|usa|united states of america|czech republic|noreg|suomi|sverige|danmark|norge';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: Set<string> | undefined;

export function isCountry(words: string): boolean {
  if (words.length > 60) return false;
  names ??= allNames();
  return names.has(
    words
      .trim()
      .toLowerCase()
      .replace(/\s*\([a-z]{2}\)$/, ''),
  );
}

/**
 * The browser knows every country's name. Asking it for every pair of letters is shorter than a list of the codes, but
 * slow: so English alone is asked for all of them, and the others for those that are countries.
 */
function allNames(): Set<string> {
  const all = new Set(ALIASES.split('|'));
  const isKnown = namesIn('en');
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => isKnown.of(code));
  for (const language of LANGUAGES) {
    const display = namesIn(language);
    for (const code of codes) {
      const name = display.of(code);
      if (name) all.add(name.toLowerCase());
    }
  }
  return all;
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });

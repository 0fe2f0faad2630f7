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
      .replace(/\s*\(\p{Lu}{2}\)$/iu, ''),
  );
}

/** The browser knows every country's name; asking it for every pair of letters is shorter than a list of the codes. */
function allNames(): Set<string> {
  const all = new Set(ALIASES.split('|'));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(first + second);
        if (name) all.add(name.toLowerCase());
      }
    }
  }
  return all;
}

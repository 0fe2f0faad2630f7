/** The word before a name: "Mrs. Åse Bjørnstad", "Dhr. van Dam", "Rouva Mäkelä". Plain code: the content script uses it. */

/** In en, nb, da, sv, nl, fi, de, fr. */
const HONORIFICS = new Set(
  'mr|mrs|ms|miss|mx|dr|drs|ir|ing|prof|sir|madam|hr|herr|herra|fru|frøken|fröken|fr|rouva|neiti|dhr|mevr|mw|de heer|mevrouw|mijnheer|frau|fräulein|m|mme|mlle|monsieur|madame|mademoiselle|maître|mister|doctor|doktor'.split(
    '|',
  ),
);

export const isHonorific = (word: string): boolean => HONORIFICS.has(word.trim().replace(/\.$/, '').toLowerCase());

/** The honorific as the page writes it, or '', and the name without it. A name that is nothing else stays a name. */
export function splitName(words: string): { honorific: string; name: string } {
  const parts = words.trim().split(/\s+/);
  const first = (count: number) => parts.slice(0, count).join(' ');
  let count = 0;
  // "de heer" is one in two words; "Prof. Dr." are two.
  for (const more of [2, 1]) if (count === 0 && more < parts.length && isHonorific(first(more))) count = more;
  while (count > 0 && count < parts.length - 1 && isHonorific(parts[count]!)) count += 1;
  return { honorific: first(count), name: parts.slice(count).join(' ') };
}

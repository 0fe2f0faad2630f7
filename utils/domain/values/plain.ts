/** Words made comparable: what cannot be seen is taken out, and spellings that differ only in form are made equal. */

/** A value longer than this (characters) is a text, and means no single number, date, country or choice. */
export const LONGEST_VALUE = 160;

// Zero-width characters, bidi controls, soft hyphens (all of them "format" in Unicode) and variation selectors.
const INVISIBLE = /\p{Cf}|[\uFE00-\uFE0F]/gu;

/** ASCII without anything that plain or fold change but capitals and blanks at the ends: the common case, and quick. */
function isSimple(words: string): boolean {
  return /^[ -_a-~]*$/.test(words) && !words.includes('  ');
}

/** The words with every kind of space as one blank, dashes and apostrophes in one form, and nothing invisible. */
export function plain(words: string): string {
  if (isSimple(words)) return words.trim();
  return words
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .normalize('NFKC')
    .trim();
}

const LETTERS: Record<string, string> = { æ: 'a', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ł: 'l', œ: 'o' };

/** Lower case without marks on letters: `Økonomisjef` and `ÖKONOMISJEF` → `okonomisjef`; ä and æ, ö and ø are equal. */
export function fold(words: string): string {
  if (isSimple(words)) return words.trim().toLowerCase();
  return plain(words)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđðþßłœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The folded letters and digits, one blank between words: `Mat & drikke` → `mat drikke`. */
export function foldedWords(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

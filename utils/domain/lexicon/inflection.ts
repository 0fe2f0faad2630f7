/**
 * Whether two folded words are one word in two inflections: they begin alike, and what is left of each is an ending of
 * the language. No stemmer: the lexicon knows which words there are, so an ending need only be possible.
 */
import { LANGUAGES, type Language } from '../language';

/** Folded endings (å, ä as a; ö, ø as o). */
const ENDINGS: Record<Exclude<Language, 'fi'>, string> = {
  en: 's es ed d ing ings er ers y ies ied',
  nb: 'n en et a er r e ene ne s ns ens ets enes t te ede ere este',
  da: 'en et n t er r e ene erne rne ne s ens ets ernes te ede ere este',
  sv: 'en et n t ar er or r a na arna erna orna s ens ets arnas ernas e are ast t de',
  nl: 's en e n er ere je jes tje tjes t de te ies',
};
/** What an ending may double: nl budget, budgetten; da tilbud, tilbuddet; sv program, programmet. */
const CONSONANT = /[bcdfgklmnprst]/;
const GERMANIC = Object.fromEntries(
  Object.entries(ENDINGS).map(([language, endings]) => [language, new Set(['', ...endings.split(' ')])]),
);

/** Cases, plurals and possessive endings of Finnish, after whatever vowel the stem takes: liidi, liidistä, liideissä. */
const FINNISH =
  /^(?:[aeiouy]{0,3}|(?:kse|se|te|de|e|s|ks|nt|nn|mm|ll|rr|t|d|v|l|k|p)?[aeiouy]{0,2})(?:n|t|a|ta|tta|ja|ia|ita|ssa|sta|lla|lta|lle|ksi|na|seen|siin|hin|han|hun|in|en|ien|den|iden|tten|jen|ni|si|nsa|mme|nne)?(?:nsa|ni|si|mme|nne|kin|kaan)?$/;

/** What a Finnish word ends in only where it stands alone: asiakas, asiakkaan; uusiminen, uusimisen; puhelin, puhelimen. */
const FINNISH_ALONE = /^(?:[aeiou]?s|[aeiou]?n|nen)$/;

/** Enough of the beginning must be the same, or every short word would be every other. */
const SHORTEST_STEM = 4;

/** @param languages of the names that `word` stands in, a bit for each in the order of `LANGUAGES`. */
export function isInflected(typed: string, word: string, languages: number): boolean {
  let same = 0;
  while (same < typed.length && same < word.length && typed[same] === word[same]) same += 1;
  if (same < SHORTEST_STEM) return false;
  const own = word.slice(same);
  const other = typed.slice(same);
  return LANGUAGES.some((language, i) => {
    if ((languages & (1 << i)) === 0) return false;
    if (language === 'fi') {
      return (
        own.length <= 3 &&
        own.length < same / 2 + 1 &&
        other.length <= 7 &&
        FINNISH.test(other) &&
        (FINNISH.test(own) || FINNISH_ALONE.test(own))
      );
    }
    const endings = GERMANIC[language]!;
    const last = typed[same - 1]!;
    const isEnding = (rest: string) =>
      endings.has(rest) || (rest.length > 1 && rest[0] === last && CONSONANT.test(last) && endings.has(rest.slice(1)));
    return same >= own.length + other.length - 1 && isEnding(own) && isEnding(other);
  });
}

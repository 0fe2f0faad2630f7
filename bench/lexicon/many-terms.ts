/** Ten thousand terms with meanings of 25 words, the same each time, for measuring. */
import { LANGUAGES } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';

const WORDS = 20_000;
const MEANING_WORDS = 25;

/** A small generator with a seed (mulberry32), so that every run measures the same lexicon. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every term is written in all six languages, each with a synonym. */
export function manyTerms(count: number, seed = 7): Term[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const syllables = [
    'mar',
    'ket',
    'sal',
    'ge',
    'liid',
    'køp',
    'pro',
    'spek',
    'tøs',
    'vær',
    'kon',
    'ver',
    'sjon',
    'akt',
    'ler',
    'dis',
    'pi',
    'pel',
    'ine',
    'ri',
    'val',
    'for',
    'bud',
    'set',
    'kam',
    'pan',
    'je',
    'nur',
    'tur',
    'skå',
  ];
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  // Words are used as in a language: a few often, most seldom.
  const word = () => words[Math.floor(random() ** 2.5 * words.length)]!;
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  const inAll = <T>(of: () => T) => Object.fromEntries(LANGUAGES.map((language) => [language, of()]));
  return Array.from({ length: count }, (_, i) => ({
    id: `term-${i}`,
    term: inAll(() => phrase(1 + Math.floor(random() * 2))),
    meaning: inAll(() => `${phrase(MEANING_WORDS)}.`),
    synonyms: inAll(() => [phrase(2)]),
    owner: 'both',
  }));
}

/** What `bench/lexicon.mjs` runs in the browser. */
import { starterTerms } from '../../locales/starter/lexicon';
import { heldOut } from '../../tests/lexicon/held-out-lookups';
import { lookups } from '../../tests/lexicon/lookups';
import { teamTerms } from '../../tests/lexicon/team-terms';
import { LANGUAGES } from '../../utils/domain/language';
import { manyTerms, seeded } from './many-terms';
import { PEERS, type Search } from './peers';

export { manyTerms };

interface Quality {
  first: number;
  firstThree: number;
}

/** Shares of each table of lookups that come first, and among the first three. */
export function quality(peer: string): { table: Quality; heldOut: Quality } {
  const terms = [...starterTerms, ...teamTerms];
  const searches = new Map(LANGUAGES.map((language) => [language, PEERS[peer]!(terms, language)]));
  const qualityOn = (table: typeof lookups): Quality => {
    const places = table.map(([reader, typed, first]) => searches.get(reader)!(typed).indexOf(first));
    const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length;
    return { first: share(1), firstThree: share(3) };
  };
  return { table: qualityOn(lookups), heldOut: qualityOn(heldOut) };
}

/** Milliseconds to build over ten thousand terms, and for each key of names typed letter by letter. */
export function speed(peer: string, keys: number): { build: number; each: number[] } {
  const terms = manyTerms(10_000);
  const began = performance.now();
  const search: Search = PEERS[peer]!(terms, 'nb');
  const build = performance.now() - began;
  const random = seeded(3);
  const each: number[] = [];
  while (each.length < keys) {
    const name = terms[Math.floor(random() * terms.length)]!.term.nb!;
    for (let length = 1; length <= name.length && each.length < keys; length++) {
      const start = performance.now();
      search(name.slice(0, length));
      each.push(performance.now() - start);
    }
  }
  return { build, each };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterTerms } from '../../locales/starter/lexicon';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { fold } from '../../utils/domain/lexicon/folding';
import { lookUp, WHYS } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import type { Term } from '../../utils/domain/lexicon/term';
import { termSearch } from '../../utils/domain/lexicon/term-search';
import { costOf } from '../cost';

const starter = Object.fromEntries(
  LANGUAGES.map((language) => [language, termSearch(starterTerms, language)]),
) as Record<Language, ReturnType<typeof termSearch>>;

const idsOf = (found: { term: Term }[]) => found.map(({ term }) => term.id);

function termOf(id: string, names: string[], meaning = ''): Term {
  const [term = '', ...synonyms] = names;
  return { id, term: { en: term }, synonyms: { en: synonyms }, meaning: { en: meaning }, owner: 'both' };
}

describe('looking up a word of the starter lexicon', () => {
  it.each(LANGUAGES)('every term and synonym, typed in full, comes first for a reader of %s', (reader) => {
    const missed = starterTerms.flatMap((term) =>
      LANGUAGES.flatMap((language) => [term.term[language], ...term.synonyms[language]])
        .map((name) => ({ name, wanted: term.id, got: starter[reader](name)[0] }))
        .filter(({ wanted, got }) => got?.term.id !== wanted || got.why !== 'exact'),
    );
    expect(missed).toEqual([]);
  });

  it('finds nothing when nothing, or no word, is typed', () => {
    for (const text of ['', '   ', '\n', '?', '()', '.*', '🙂']) expect(starter.en(text)).toEqual([]);
  });

  it('says that it found nothing instead of something far away', () => {
    for (const text of ['xylophone', 'qqqq', 'zzz lead zzz']) expect(starter.en(text)).toEqual([]);
  });

  it('does not take one acronym for a slip in another', () => {
    for (const acronym of ['mql', 'sql', 'sal', 'sla']) {
      expect(starter.en(acronym).filter((found) => found.why === 'fuzzy')).toEqual([]);
    }
  });

  it('shows the letters of the term as they are written', () => {
    expect(starter.fi('paattaja')[0]?.term.term.fi).toBe('päättäjä');
  });
});

it('finds a compound that is typed as two words, and two words that are typed as one', () => {
  const search = termSearch([termOf('journey', ['kjøpsreise']), termOf('lead', ['hett lead'])], 'en');
  expect(search('kjoeps re')).toMatchObject([{ term: { id: 'journey' }, why: 'prefix' }]);
  expect(search('hettle')).toMatchObject([{ term: { id: 'lead' }, why: 'prefix' }]);
});

describe('the order of what is found', () => {
  it('puts exact before prefix before a part of a compound before a slip before a meaning', () => {
    const terms = [
      termOf('inside', ['meeting'], 'Where a plant is discussed'),
      termOf('slip', ['plane']),
      termOf('compound', ['houseplant']),
      termOf('prefix', ['plant pot']),
      termOf('exact', ['plant']),
    ];
    const found = termSearch(terms, 'en')('plant');
    expect(idsOf(found)).toEqual(['exact', 'prefix', 'compound', 'slip', 'inside']);
    expect(found.map(({ why }) => why)).toEqual(WHYS.filter((why) => why !== 'inflected'));
  });

  it("puts the reader's language before the others, in each kind of match", () => {
    const swedish: Term = { id: 'sv', term: { sv: 'kund' }, meaning: {}, owner: 'both' };
    const norwegian: Term = { id: 'nb', term: { nb: 'kund' }, meaning: {}, owner: 'both' };
    for (const typed of ['kund', 'kun', 'kuund']) {
      expect(idsOf(termSearch([swedish, norwegian], 'nb')(typed))).toEqual(['nb', 'sv']);
      expect(idsOf(termSearch([swedish, norwegian], 'sv')(typed))).toEqual(['sv', 'nb']);
    }
  });

  it('puts a term before a synonym, and the beginning of a name before the beginning of a later word', () => {
    const terms = [termOf('synonym', ['quota', 'target']), termOf('term', ['target'])];
    expect(idsOf(termSearch(terms, 'en')('target'))).toEqual(['term', 'synonym']);
    const places = [termOf('later', ['my target']), termOf('beginning', ['target group'])];
    expect(idsOf(termSearch(places, 'en')('targ'))).toEqual(['beginning', 'later']);
  });

  it('puts the same spelling before one that only folds to it', () => {
    const terms = [termOf('å', ['mål']), termOf('a', ['mal'])];
    const search = termSearch(terms, 'en');
    expect(idsOf(search('mål'))).toEqual(['å', 'a']);
    expect(idsOf(search('mal'))).toEqual(['a', 'å']);
  });

  it('puts a meaning that is more about the word before one that mentions it', () => {
    const terms = [
      termOf('mentions', ['b'], 'A long text about leads and sales that mentions a price somewhere near its end'),
      termOf('about', ['c'], 'The price'),
    ];
    expect(idsOf(termSearch(terms, 'en')('price'))).toEqual(['about', 'mentions']);
  });

  it('looks for the beginning of a word inside meanings only when three letters are typed', () => {
    const terms = [termOf('t', ['t'], 'A purchase')];
    expect(termSearch(terms, 'en')('pu')).toEqual([]);
    expect(idsOf(termSearch(terms, 'en')('pur'))).toEqual(['t']);
  });

  it.each([
    ['fi', 'uteliaisuus', 'Kertoo uteliaisuudesta'],
    ['da', 'anbefalinger', 'En anbefaling'],
    ['nl', 'adviseur', 'Van adviseurs'],
    ['nb', 'anslaget', 'Våre anslag'],
  ] as const)('%s: finds “%s” inside “%s”, which has it with another ending', (reader, typed, meaning) => {
    const term: Term = { id: 't', term: { en: 't' }, meaning: { [reader]: meaning }, owner: 'both' };
    expect(idsOf(termSearch([term], reader)(typed))).toEqual(['t']);
  });

  it('searches the meaning that the reader sees, and in English where it has not been written', () => {
    const term: Term = { id: 't', term: { en: 't' }, meaning: { en: 'written', nb: 'skrevet' }, owner: 'both' };
    expect(termSearch([term], 'nb')('written')).toEqual([]);
    expect(idsOf(termSearch([term], 'nb')('skrevet'))).toEqual(['t']);
    expect(idsOf(termSearch([term], 'fi')('written'))).toEqual(['t']);
  });
});

it('says that there are more, also where they are found by their meanings alone', () => {
  const terms = ['a', 'b', 'c'].map((name) => termOf(name, [name], 'The price'));
  const index = lookupIndex(inPlaces(terms, 'en'), 'en');
  expect(lookUp(index, 'price', { most: 3 })).toMatchObject({ found: { length: 3 }, more: false });
  expect(lookUp(index, 'price', { most: 2 })).toMatchObject({ found: { length: 2 }, more: true });
});

it('takes a word that begins with what was typed for its beginning, and for an inflection only what does not', () => {
  const search = termSearch([termOf('longer', ['leads']), termOf('other', ['leaden'])], 'en');
  expect(search('lead').map(({ why }) => why)).toEqual(['prefix', 'prefix']);
  expect(search('leader').map(({ why, term }) => [term.id, why])).toContainEqual(['longer', 'inflected']);
});

describe('whatever is typed and whatever a team has written', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 });
  const anyTerm = fc.record({
    id: fc.string({ maxLength: 3 }),
    term: fc.dictionary(fc.constantFrom(...LANGUAGES), words),
    meaning: fc.dictionary(fc.constantFrom(...LANGUAGES), words),
    synonyms: fc.dictionary(fc.constantFrom(...LANGUAGES), fc.array(words, { maxLength: 3 })),
    owner: fc.constantFrom('marketing' as const, 'sales' as const, 'both' as const),
  });
  const anyTerms = fc.array(anyTerm, { maxLength: 8 });
  const anyReader = fc.constantFrom(...LANGUAGES);

  it('search never throws and finds each term at most once', () => {
    fc.assert(
      fc.property(anyTerms, anyReader, fc.string({ unit: 'binary', maxLength: 200 }), (terms, reader, text) => {
        const found = termSearch(terms, reader)(text);
        expect(new Set(found.map(({ term }) => term)).size).toBe(found.length);
      }),
    );
  });

  it('a term typed in full is found as exact before all that is not', () => {
    fc.assert(
      fc.property(anyTerms, anyTerm, anyReader, (others, wanted, reader) => {
        const name = Object.values(wanted.term)[0];
        fc.pre(name !== undefined && fold(name) !== '');
        const found = termSearch([...others, wanted], reader)(name!);
        const place = found.findIndex(({ term }) => term === wanted);
        expect(found.slice(0, place + 1).map(({ why }) => why)).toEqual(Array(place + 1).fill('exact'));
        expect(place).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes signs that mean something to a regular expression, and a whole pasted page', () => {
    for (const text of ['.*', '[a-z', '(lead', '\\', '$1', '^lead$', 'lead|', '__proto__', 'constructor']) {
      expect(() => starter.en(text)).not.toThrow();
    }
    const pasted = () => [starter.en('lead '.repeat(2_000)), starter.en('a'.repeat(10_000))];
    expect(costOf(pasted, 200)).toBeLessThan(200);
  });
});

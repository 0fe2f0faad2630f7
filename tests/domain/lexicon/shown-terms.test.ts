import { describe, expect, test } from 'vitest';
import { starterTerms } from '../../../locales/starter/lexicon';
import { LANGUAGES } from '../../../utils/domain/language';
import { shownAt, shownTerm, shownTerms } from '../../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../../utils/domain/lexicon/term';

const term = (over: Partial<Term>): Term => ({ id: 'x', term: {}, meaning: {}, owner: 'both', ...over });

describe('what a list shows of a term', () => {
  test('is in the reader’s language; the own synonyms stand before the other languages, each name once', () => {
    const lead = term({
      term: { en: 'lead', nb: 'lead', fi: 'liidi' },
      meaning: { en: 'Somebody.', nb: 'Noen.' },
      synonyms: { nb: ['emne'], en: ['prospect'] },
    });
    expect(shownTerm(lead, 'nb')).toMatchObject({ name: 'lead', otherNames: 'emne · liidi', meaning: 'Noen.' });
    expect(shownTerm(lead, 'fi')).toMatchObject({ name: 'liidi', otherNames: 'lead', meaning: 'Somebody.' });
  });

  test.each(LANGUAGES)('comes out of the one text as it went in: %s', (language) => {
    const shown = shownTerms(starterTerms, language);
    expect(starterTerms.map((_, place) => shownAt(shown, place))).toEqual(
      starterTerms.map((one) => shownTerm(one, language)),
    );
  });

  test('a term with nothing in it, and one with the sign that stands between the parts, harm no other', () => {
    const odd = [
      term({ id: 'a', term: { en: 'one\u001ftwo' } }),
      term({ id: 'b' }),
      term({ id: 'c', term: { en: 'c' } }),
    ];
    const shown = shownTerms(odd, 'en');
    expect([0, 1, 2].map((place) => shownAt(shown, place).name)).toEqual(['one two', '', 'c']);
    expect(shownAt(shown, 1)).toEqual({ id: 'b', name: '', otherNames: '', meaning: '', owner: 'both' });
  });
});

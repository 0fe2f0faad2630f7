import { describe, expect, it } from 'vitest';
import { nameOf, namesOf } from '../../../utils/domain/lexicon/names';
import { byMatch, matchName } from '../../../utils/domain/lexicon/ranking';
import type { Term } from '../../../utils/domain/lexicon/term';

const match = (typed: string, name: string, own = true, main = true) =>
  matchName(nameOf(typed, true, true), [nameOf(name, own, main)]);

/** Says that the first match goes before the second. */
function expectBefore(first: ReturnType<typeof match>, second: ReturnType<typeof match>) {
  expect(byMatch(first!, second!)).toBeLessThan(0);
  expect(byMatch(second!, first!)).toBeGreaterThan(0);
}

describe('which match is better', () => {
  it('exact before prefix before a slip before a meaning, whatever the language', () => {
    expectBefore(match('lead', 'lead', false, false), match('lead', 'leads'));
    expectBefore(match('lead', 'leads', false, false), match('lead', 'laed'));
    expectBefore(match('lead', 'laed', false, false), { why: 'meaning', order: [-1000] });
  });

  it("the reader's language before another, a term before a synonym, a short name before a long one", () => {
    expectBefore(match('hot', 'hot lead'), match('hot', 'hot lead', false));
    expectBefore(match('hot', 'hot lead'), match('hot', 'hot lead', true, false));
    expectBefore(match('hot', 'hot lead'), match('hot', 'hot leads now'));
  });

  it('the beginning of a name before the beginning of a word inside it', () => {
    expectBefore(match('sales', 'sales qualified lead'), match('sales', 'our sales'));
  });

  it('one slip before two', () => {
    expectBefore(match('pipelnie', 'pipeline'), match('pipelnei', 'pipeline'));
  });

  it('the better score among meanings', () => {
    expectBefore({ why: 'meaning', order: [-3] }, { why: 'meaning', order: [-2] });
  });

  it('equal matches are equal', () => {
    expect(byMatch(match('lead', 'lead')!, match('lead', 'lead')!)).toBe(0);
  });
});

describe('no match', () => {
  it('between words that are too far apart, or acronyms with a slip', () => {
    expect(match('pipeline', 'churn')).toBeUndefined();
    expect(match('sal', 'sla')).toBeUndefined();
    expect(match('lead xyz', 'lead scoring')).toBeUndefined();
  });

  it('with a term that has no name', () => {
    expect(matchName(nameOf('lead', true, true), [])).toBeUndefined();
  });
});

it('a term goes by the names of all languages, those of the reader first', () => {
  const term: Term = {
    id: 'handOff',
    term: { en: 'hand-off', nb: 'overlevering' },
    synonyms: { en: ['handover'], da: ['overdragelse'] },
    meaning: {},
    owner: 'both',
  };
  const names = namesOf(term, 'nb');
  expect(names.map(({ written }) => written)).toEqual(['overlevering', 'hand-off', 'handover', 'overdragelse']);
  expect(names.map(({ own }) => own)).toEqual([true, false, false, false]);
  expect(names.map(({ main }) => main)).toEqual([true, true, false, false]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMarks, squash } from '../../../utils/domain/lexicon/folding';

describe('folding for search', () => {
  it.each([
    ['mål', ['mal', 'maal', 'MÅL', 'ma\u030al']],
    ['påvirkning', ['pavirkning', 'paavirkning']],
    ['köpresa', ['kopresa', 'koepresa', 'køpresa']],
    ['følge', ['folge', 'foelge', 'fölge']],
    ['ærlig', ['arlig', 'aerlig', 'ärlig']],
    ['päättäjä', ['paattaja', 'paeaettaejae', 'pæættæjæ']],
    ['potentiële', ['potentiele']],
    ['geïnteresseerd', ['geinteresseerd']],
    ['komité', ['komite', 'KOMITÉ']],
  ])('%s is found however it is typed', (word, ways) => {
    for (const way of ways) expect(fold(way)).toBe(fold(word));
  });

  it('keeps different words apart', () => {
    expect(fold('salg')).not.toBe(fold('selg'));
    expect(fold('SLA')).not.toBe(fold('SAL'));
    expect(fold('lead')).toBe('lead');
  });

  it('takes every sign between letters for one space', () => {
    expect(fold("  Buyer's  journey / hand-off! ")).toBe('buyer s journey hand off');
    expect(squash('hand off')).toBe('handoff');
    expect(fold('(?!)')).toBe('');
  });

  it('leaves two letters as two where only marks are folded', () => {
    expect(foldMarks('Köp laed')).toBe('kop laed');
    expect(fold('laed')).toBe('lad');
  });

  it('changes nothing that is folded already, and leaves only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldMarks(text);
        expect(foldMarks(folded)).toBe(folded);
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

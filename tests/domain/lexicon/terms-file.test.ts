import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { starterTerms } from '../../../locales/starter/lexicon';
import { readCsv, writeCsv } from '../../../utils/domain/lexicon/csv';
import type { Term } from '../../../utils/domain/lexicon/term';
import { decoded, isSameTerm, readTermsFile, termsCsv, termsJson } from '../../../utils/domain/lexicon/terms-file';

const rowsOf = (text: string) => {
  const csv = readCsv(text);
  return csv.is === 'rows' ? csv.rows : csv;
};

describe('rows of comma-separated values', () => {
  it.each([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as Excel writes them in most of Europe',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['Excel’s mark for UTF-8', '\uFEFFa;b\n', [['a', 'b']]],
    ['Excel’s line that names the separator', 'sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
    [
      'a quoted separator, line end and mark',
      'a,b\n"1,\n2","say ""no"""\n',
      [
        ['a', 'b'],
        ['1,\n2', 'say "no"'],
      ],
    ],
    [
      'separators in a quoted header',
      '"x,y,z";b\n1;2\n',
      [
        ['x,y,z', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty fields at both ends', ',a,\n', [['', 'a', '']]],
    ['empty lines', 'a\n\n\nb\n', [['a'], ['b']]],
    [
      'old line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('says on which line of the file each row begins, and where a quotation mark is missing', () => {
    expect(readCsv('a\n"x\ny"\nb\n')).toMatchObject({ lines: [1, 2, 4] });
    expect(readCsv('a,b\n1,"2\n3,4\n')).toEqual({ is: 'unclosed', line: 2 });
  });

  it('what was written is read again, whatever is in it', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', 'æ', '\t') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';' as const, ',' as const), (written, separator) => {
        // The header decides on the separator.
        const all = [['one', 'two'], ...written];
        expect(rowsOf(writeCsv(all, separator))).toEqual(all);
      }),
    );
  });
});

const termsOf = (text: string, known: readonly Term[] = []) => {
  const file = readTermsFile(text, known);
  return file.is === 'terms' ? file.terms : file;
};

describe('a file of terms', () => {
  test.each([';', ','] as const)('the starter saved with “%s” and read again is the same', (separator) => {
    const read = termsOf(termsCsv(starterTerms, separator), starterTerms) as Term[];
    expect(read).toHaveLength(starterTerms.length);
    for (const [i, term] of read.entries()) expect(isSameTerm(term, starterTerms[i]!), term.id).toBe(true);
  });

  test('as JSON too', () => {
    expect(termsOf(termsJson(starterTerms))).toEqual(starterTerms);
  });

  test('a row with a name that is there changes that term and keeps what has no column', () => {
    const [lead] = termsOf('term nb;meaning nb\nlead;Ny forklaring\n', starterTerms) as Term[];
    expect(lead).toMatchObject({ id: 'lead', meaning: { nb: 'Ny forklaring' }, owner: 'both' });
    expect(lead!.meaning.en).toBe(starterTerms[0]!.meaning.en);
    expect(lead!.synonyms).toEqual(starterTerms[0]!.synonyms);
  });

  test('an emptied cell takes the text away', () => {
    const [lead] = termsOf('id,term en,synonyms en\nlead,lead,\n', starterTerms) as Term[];
    expect(lead!.synonyms).not.toHaveProperty('en');
    expect(lead!.synonyms?.nb).toEqual(starterTerms[0]!.synonyms.nb);
  });

  test('new rows get ids made of their names, the same each time', () => {
    const text = 'term en,meaning en\nNet promoter score,How willing\nNet Promoter-Score,Another\n';
    expect((termsOf(text) as Term[]).map(({ id }) => id)).toEqual(['net-promoter-score', 'net-promoter-score-2']);
  });

  test('what a spreadsheet would compute is saved as text, and read as it was', () => {
    const term: Term = { id: 'x', term: { en: 'x' }, meaning: { en: '=HYPERLINK("http://evil")' }, owner: 'both' };
    const text = termsCsv([term], ',');
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(termsOf(text)).toEqual([expect.objectContaining({ meaning: { en: '=HYPERLINK("http://evil")' } })]);
  });

  test('rows that do not fit are told with their line, the others are read', () => {
    const file = readTermsFile('term en,owner,review every\nA,sales,3\n,sales,\nB,boss,\nC,,soon\n', []);
    expect(file).toMatchObject({
      is: 'terms',
      terms: [{ id: 'a', owner: 'sales', reviewEvery: 3 }],
      problems: [
        { row: 3, why: 'noTerm' },
        { row: 4, why: 'badOwner' },
        { row: 5, why: 'badValue' },
      ],
    });
  });

  test.each([
    ['no column with terms', 'name,text\na,b\n', { why: 'noColumn' }],
    ['an open quotation mark', 'term en\n"a\n', { why: 'syntax', line: 2 }],
    ['another JSON', '{"v": 1}', { why: 'notTerms' }],
    ['broken JSON', '[1,', { why: 'notTerms' }],
  ])('refused: %s', (_what, text, wanted) => {
    expect(readTermsFile(text, [])).toMatchObject({ is: 'refused', ...wanted });
  });

  test('letters survive whichever way Excel saved them', () => {
    expect(decoded(new TextEncoder().encode('mål'))).toBe('mål');
    expect(decoded(Uint8Array.of(0x6d, 0xe5, 0x6c))).toBe('mål');
    expect(decoded(Uint8Array.of(0xff, 0xfe, 0x6d, 0, 0xe5, 0, 0x6c, 0))).toBe('mål');
  });
});

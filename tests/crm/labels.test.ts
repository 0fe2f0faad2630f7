import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledLine, meaningsOf } from '../../utils/crm/labels';
import { bareLabel, isEmptyMarker, labelKey } from '../../utils/crm/words';
import { FIELDS } from '../../utils/domain/lead';

const FOLDER = new URL('../../utils/crm/labels/', import.meta.url);
const tables = readdirSync(FOLDER).map((file) => ({
  file,
  lines: readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'),
}));

describe('the labels', () => {
  it('are there in eight languages', () => {
    expect(tables.map(({ file }) => file).sort()).toEqual([
      'da.txt',
      'de.txt',
      'en.txt',
      'fi.txt',
      'fr.txt',
      'nb.txt',
      'nl.txt',
      'sv.txt',
    ]);
  });

  it.each(tables)('of $file each stand in a line of a field, once, and are found', ({ lines }) => {
    const seen = new Set<string>();
    for (const line of lines) {
      const [, field, labels] = /^(\w+): (.*)$/.exec(line) as unknown as [string, string, string];
      expect(FIELDS).toContain(field);
      expect(seen, `${field} twice`).not.toContain(field);
      seen.add(field);
      const all = labels.split(' | ').map((label) => label.replace(/^\?/, ''));
      expect(new Set(all.map((label) => labelKey(bareLabel(label)))).size, `a label of ${field} twice: ${labels}`).toBe(
        all.length,
      );
      for (const label of all)
        expect(
          meaningsOf(label).map((meaning) => meaning.field),
          label,
        ).toContain(field);
    }
  });

  it.each([
    ['E-post:', 'email'],
    ['  Website * ', 'website'],
    ['EMAIL', 'email'],
    ['Achternaam / Naam', 'lastName'],
    ['Notitie (publiek)', 'notes'],
    ['first_name', 'firstName'],
    ['Jobtitel', 'title'],
    ['Liikevaihto', 'revenue'],
    ["Étape de l'opportunité", 'stage'],
  ])('%s means %s', (label, field) => {
    expect(meaningsOf(label).map((meaning) => meaning.field)).toContain(field);
  });

  it('never take gross profit for revenue', () => {
    expect(meaningsOf('Bruttofortjeneste')).toEqual([]);
  });

  it('lead a line', () => {
    expect(ledLine('Sector: Energy')).toMatchObject({ label: 'Sector', rest: 'Energy' });
    expect(ledLine('· created 28 September 2026')).toMatchObject({ rest: '28 September 2026' });
    expect(ledLine('Created by a person')).toBeUndefined();
    expect(ledLine('Note that: this is none')).toBeUndefined();
  });
});

describe('nothing filled in', () => {
  it.each(['-', '---', '—', 'N/A', '--None--', '-None-', 'Click to add', 'Ikke angitt', ''])(
    'shows as "%s"',
    (marker) => {
      expect(isEmptyMarker(marker)).toBe(true);
    },
  );
  it.each(['Norge', 'Nobel AS', 'No. 12', 'Ingen Andersen', 'Ei-Tec Oy', 'Additiv AB', '0'])('is not "%s"', (value) => {
    expect(isEmptyMarker(value)).toBe(false);
  });
});

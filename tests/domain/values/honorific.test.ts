import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitName } from '../../../utils/domain/values/honorific';

test.each([
  ['Mrs. Åse Bjørnstad', 'Mrs.', 'Åse Bjørnstad'],
  ['Dhr. Pieter van Dam', 'Dhr.', 'Pieter van Dam'],
  ['de heer Jansen', 'de heer', 'Jansen'],
  ['Rouva Mäkelä', 'Rouva', 'Mäkelä'],
  ['Prof. Dr. Weber', 'Prof. Dr.', 'Weber'],
  ['Ingrid Sørlie', '', 'Ingrid Sørlie'],
  ['Fru', '', 'Fru'],
  ['', '', ''],
])('%s', (words, honorific, name) => {
  expect(splitName(words)).toEqual({ honorific, name });
});

test('nothing of a name is lost', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const { honorific, name } = splitName(words);
      expect([honorific, name].filter(Boolean).join(' ')).toBe(words.trim().split(/\s+/).join(' '));
    }),
  );
});

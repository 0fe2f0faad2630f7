import { describe, expect, it } from 'vitest';
import { READABLE } from '../../utils/crm/content';
import { isCompanyName, isPersonName } from '../../utils/crm/kinds-of-words';
import { asksToChoose } from '../../utils/crm/words';

describe('words that name a company', () => {
  it.each(['Acme AS', 'Nordlys A/S', 'De Vries B.V.', 'Berg & Sons', 'Jansen & Zn.', 'Mäkelä Oy', 'Acme Inc.'])(
    '%s',
    (words) => expect(isCompanyName(words)).toBe(true),
  );
  it.each(['Anna Berg', 'Asker', 'Oslo & Bergen', '', 'as we said, yes'])('not "%s"', (words) =>
    expect(isCompanyName(words)).toBe(false),
  );
});

describe('words that name a person', () => {
  it.each(['Anna Berg', 'Åse van der Meulen', 'Mrs. Päivi Järvinen', "Siobhán O'Neill", 'J. Øst', 'Anna (Ann) Berg'])(
    '%s',
    (words) => expect(isPersonName(words)).toBe(true),
  );
  it.each(['anna berg', 'Anna', 'Acme AS', 'Oslo 7', 'A. B.', '', '(x) Anna', 'Two Three Four Five Six Seven Eight'])(
    'not "%s"',
    (words) => expect(isPersonName(words)).toBe(false),
  );
});

describe('a choice that is still to be made', () => {
  it.each(['Select a user', 'Velg', 'Valitsee jotain', 'Wählen', '+ Add', 'Kies een bedrijf'])('shows "%s"', (words) =>
    expect(asksToChoose(words)).toBe(true),
  );
  it.each(['Showroom', 'Editorial', 'Acme AS', 'Open-source'])('does not show "%s"', (words) =>
    expect(asksToChoose(words)).toBe(false),
  );
});

describe('a sign that says something', () => {
  it.each([...'aZåØžЖ日7٣€$£–—-_½'])('%s', (sign) => expect(READABLE.test(sign)).toBe(true));
  it.each([...'…•·›×÷!?/()\u200b\ue000★😀'])('not %s', (sign) => expect(READABLE.test(sign)).toBe(false));
});

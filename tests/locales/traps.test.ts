import { expect, it } from 'vitest';
import type { Language } from '../../utils/domain/language';
import { trapsIn } from './traps';

it.each([
  ['nb', 'Slå opp i leksikonet'],
  ['da', 'Ikke i leksikon'],
  ['da', 'Bevis'],
  ['nl', 'Bewijs op de pagina'],
  ['sv', 'Bevis saknas'],
  ['fi', 'Näyttö'],
  ['fi', 'Keskeytetty'],
  ['sv', 'Nu är du över tiden.'],
  ['nb', 'Ikke klart ennå'],
  ['sv', 'Inte klar'],
  ['sv', 'Inte klart än'],
  ['sv', 'Leaden är ny'],
  ['nb', 'Varm lead'],
  ['sv', 'Het lead'],
  ['da', 'Kold lead'],
  ['nl', 'Het lead is overgedragen'],
  ['nl', 'Warm lead'],
  ['en', 'Hot'],
  ['fi', 'Kuuma'],
  ['da', 'Emne'],
] as [Language, string][])('in %s “%s” means something else', (language, text) => {
  expect(trapsIn(language, text)).toHaveLength(1);
});

it.each([
  ['nb', 'Ordliste'],
  ['nb', 'Ikke klar ennå'],
  ['sv', 'Inte redo än'],
  ['sv', 'Underlag'],
  ['fi', 'Näytä sivulla'],
  ['sv', 'Hett lead'],
  ['nb', 'Varmt lead'],
  ['nl', 'Warme lead'],
  ['nl', 'Het laatste contact'],
  ['en', 'Hot lead'],
  ['da', 'Emner'],
] as [Language, string][])('in %s “%s” is fine', (language, text) => {
  expect(trapsIn(language, text)).toEqual([]);
});

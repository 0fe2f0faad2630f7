import { expect, test, vi } from 'vitest';
import { conversionInWords } from '../../components/conversion-words';
import { wordsIn } from '../locales/in-language';

const [en, nb] = [await wordsIn('en'), await wordsIn('nb')];
let reader = en;
vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...rest: unknown[]) => reader(key, ...rest) } }));

const span = (from: number, to: number, currency: string) => ({ from, to, currency });

test.each([
  [
    'en',
    span(1_250_000, 1_250_000, 'NOK'),
    span(108_695.65, 108_695.65, 'EUR'),
    'NOK 1,250,000 ≈ EUR 109,000 at the team’s rate',
  ],
  [
    'nb',
    span(1_250_000, 1_250_000, 'NOK'),
    span(108_695.65, 108_695.65, 'EUR'),
    '1 250 000 NOK ≈ 109 000 EUR etter teamets kurs',
  ],
  [
    'en',
    span(10, Number.POSITIVE_INFINITY, 'EUR'),
    span(115, Number.POSITIVE_INFINITY, 'NOK'),
    'EUR 10 ≈ NOK 115 at the team’s rate',
  ],
  ['en', span(10, 50, 'EUR'), span(115, 575, 'NOK'), 'EUR 10–50 ≈ NOK 115–575 at the team’s rate'],
] as const)('%s', (language, from, to, said) => {
  reader = language === 'nb' ? nb : en;
  expect(conversionInWords({ from, to }, language).replaceAll(/[\u00a0\u202f\u2009]/g, ' ')).toBe(said);
});

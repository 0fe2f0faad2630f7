/** "1,250,000 NOK ≈ 109,000 EUR at the team's rate": what the page says, and what it was compared as. */
import { t } from '../locales/words';
import type { Language } from '../utils/domain/language';
import type { Conversion } from '../utils/domain/values/exchange';
import type { MoneySpan } from '../utils/domain/values/money';

export function conversionInWords({ from, to }: Conversion, language: Language): string {
  return t('editor.converted', [spanInWords(from, language), spanInWords(to, language, 3)]);
}

/** @param digits that count: a rate makes no amount more exact than people speak of it. */
function spanInWords({ from, to, currency }: MoneySpan, language: Language, digits?: number): string {
  const number = new Intl.NumberFormat(language, {
    ...(currency !== undefined && { style: 'currency', currency, currencyDisplay: 'code' }),
    trailingZeroDisplay: 'stripIfInteger',
    ...(digits !== undefined && { maximumSignificantDigits: digits }),
  });
  if (from !== to && Number.isFinite(from) && Number.isFinite(to)) return number.formatRange(from, to);
  return number.format(Number.isFinite(to) ? to : from);
}

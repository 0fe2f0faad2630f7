/** Whether words name a country, in any language of ours. */

const LANGUAGES = ['en', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr'];
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TD TG TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW';
const ALIASES =
  'holland|the netherlands|uk|england|great britain|usa|united states of america|czech republic|noreg|suomi|sverige|danmark|norge';

let names: Set<string> | undefined;

export function isCountry(words: string): boolean {
  if (words.length > 60) return false;
  if (!names) {
    names = new Set(ALIASES.split('|'));
    for (const language of LANGUAGES) {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of CODES.split(' ')) names.add(display.of(code)!.toLowerCase());
    }
  }
  return names.has(
    words
      .trim()
      .toLowerCase()
      .replace(/\s*\(\p{Lu}{2}\)$/u, ''),
  );
}

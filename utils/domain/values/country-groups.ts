/** Groups of countries that a target group is often told in. */

const GROUPS: Record<string, string> = {
  nordics: 'DK FI IS NO SE',
  scandinavia: 'DK NO SE',
  baltics: 'EE LT LV',
  benelux: 'BE LU NL',
  dach: 'AT CH DE',
  eu: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  eea: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
};

/** ISO 3166-1 codes of a group's countries; undefined for a word that is no group. */
export function countriesIn(group: string): string[] | undefined {
  return Object.hasOwn(GROUPS, group) ? GROUPS[group]?.split(' ') : undefined;
}

/** Every group's id, for an editor's choices. */
export function countryGroups(): string[] {
  return Object.keys(GROUPS);
}

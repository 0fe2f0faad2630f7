/** The starter made a team's own by five answers (S10). */
import type { Agreement, CalendarRule, Temperature } from '../../utils/domain/agreement';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { starterAgreement } from './agreement';
import type { EveryLanguage } from './every-language';

export interface Answers {
  calendar: CalendarRule;
  /** ISO 3166-1 codes of the target group. */
  countries: string[];
  employees: { min: number | null; max: number | null };
  /** Departments of the contact; none: any. */
  functions: string[];
  firstContact: Record<Temperature, number>;
}

const COUNTRY: EveryLanguage = { en: 'Country', nb: 'Land', da: 'Land', sv: 'Land', nl: 'Land', fi: 'Maa' };
const EMPLOYEES: EveryLanguage = {
  en: 'Employees',
  nb: 'Ansatte',
  da: 'Ansatte',
  sv: 'Anställda',
  nl: 'Medewerkers',
  fi: 'Työntekijöitä',
};

export function tailored({ calendar, countries, employees, functions, firstContact }: Answers): Agreement {
  const agreement = starterAgreement(calendar);
  const { definition, sla } = agreement;
  const criterion = (id: string) => definition.criteria.find((one) => one.id === id)!;
  sla.sales.firstContact = firstContact;

  const country = criterion('country');
  country.params = { field: 'country', values: countries };
  country.label = inEvery((language) => `${COUNTRY[language]}: ${named(countries, language)}`);

  const { min, max } = employees;
  const size = criterion('size');
  size.params = { field: 'employees', ...(min !== null && { min }), ...(max !== null && { max }) };
  size.label = inEvery((language) => `${EMPLOYEES[language]}: ${span(min, max)}`);

  const role = criterion('role');
  role.params = { ...(role.params as object), functions };
  const dropped = [countries.length === 0 && 'country', min === null && max === null && 'size'];
  definition.criteria = definition.criteria.filter(({ id }) => !dropped.includes(id));
  return agreement;
}

function inEvery(textIn: (language: Language) => string): EveryLanguage {
  return Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as EveryLanguage;
}

function named(countries: string[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  return or.format(countries.map((code) => names.of(code) ?? code));
}

function span(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${min}–${max}`;
  return min !== null ? `≥ ${min}` : `≤ ${max}`;
}

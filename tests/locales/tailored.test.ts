import { expect, test } from 'vitest';
import { type Answers, tailored } from '../../locales/starter/tailored';
import { parseAgreement } from '../../utils/domain/agreement.schema';

const answers: Answers = {
  calendar: { id: 'team', zone: 'Europe/Helsinki', weekly: { mon: [['08:00', '16:00']] }, country: 'FI' },
  countries: ['FI', 'SE'],
  employees: { min: 50, max: 500 },
  functions: ['it'],
  firstContact: { hot: 10, warm: 60, cold: 480 },
};
const criterion = (made: ReturnType<typeof tailored>, id: string) => made.definition.criteria.find((c) => c.id === id);

test('five answers make an agreement that says so, in every language', () => {
  const made = tailored(answers);
  expect(parseAgreement(made)).toEqual(made);
  expect(criterion(made, 'country')).toMatchObject({
    params: { field: 'country', values: ['FI', 'SE'] },
    label: { en: 'Country: Finland or Sweden', fi: 'Maa: Suomi tai Ruotsi', nb: 'Land: Finland eller Sverige' },
  });
  expect(criterion(made, 'size')).toMatchObject({ params: { min: 50, max: 500 }, label: { sv: 'Anställda: 50–500' } });
  expect(criterion(made, 'role')?.params).toMatchObject({ functions: ['it'] });
  expect(made.sla.calendars[0]?.zone).toBe('Europe/Helsinki');
  expect(made.sla.sales.firstContact.warm).toBe(60);
});

test('what was left open is no criterion', () => {
  const made = tailored({ ...answers, countries: [], employees: { min: null, max: null } });
  expect(criterion(made, 'country')).toBeUndefined();
  expect(criterion(made, 'size')).toBeUndefined();
  expect(parseAgreement(made)).toEqual(made);
});

import { expect, test } from 'vitest';
import { rolesOf } from '../../../utils/domain/criteria/role-of';
import { check, quoted, verdict } from './check';

const LEADING = ['director', 'head', 'manager'];

test.each([
  ['IT manager', 'it', LEADING],
  ['IT-sjef', 'it', LEADING],
  ['IT-chef', 'it', LEADING],
  ['Hoofd ICT', 'it', LEADING],
  ['IT-päällikkö', 'it', LEADING],
  ['Tietohallintopäällikkö', 'it', LEADING],
  ['CIO', 'it', ['chief']],
  ['HR manager', 'hr', LEADING],
  ['Personalsjef', 'hr', LEADING],
  ['HR-chef', 'hr', LEADING],
  ['Personalchef', 'hr', LEADING],
  ['Henkilöstöpäällikkö', 'hr', LEADING],
  ['Head of People', 'hr', ['head']],
  ['Marketing manager', 'marketing', LEADING],
  ['Marketingmanager', 'marketing', LEADING],
  ['Markedssjef', 'marketing', LEADING],
  ['Marketingchef', 'marketing', LEADING],
  ['Marknadschef', 'marketing', LEADING],
  ['Hoofd marketing', 'marketing', LEADING],
  ['Markkinointipäällikkö', 'marketing', LEADING],
  ['Head of Purchasing', 'purchasing', ['head']],
  ['Purchasing manager', 'purchasing', ['manager']],
  ['Innkjøpssjef', 'purchasing', LEADING],
  ['Indkøbschef', 'purchasing', LEADING],
  ['Inköpschef', 'purchasing', LEADING],
  ['Hoofd Inkoop', 'purchasing', LEADING],
  ['Ostopäällikkö', 'purchasing', LEADING],
  ['Ansvarig för inköp', 'purchasing', ['manager']],
  ['Økonomidirektør', 'finance', ['director']],
  ['Ekonomichef', 'finance', LEADING],
  ['Financieel directeur', 'finance', ['director']],
  ['Talousjohtaja', 'finance', ['director']],
  ['CFO', 'finance', ['chief']],
  ['Sales Director', 'sales', ['director']],
  ['Salgsdirektør', 'sales', ['director']],
  ['Försäljningschef', 'sales', LEADING],
  ['Verkoopleider', 'sales', LEADING],
  ['Myyntijohtaja', 'sales', ['director']],
  ['Myynnin johtaja', 'sales', ['director']],
  ['Produksjonssjef', 'production', LEADING],
  ['Tuotantopäällikkö', 'production', LEADING],
  ['Logistiek manager', 'logistics', ['manager']],
  ['Lagerchef', 'logistics', LEADING],
  ['Driftssjef', 'operations', LEADING],
  ['COO', 'operations', ['chief']],
  ['R&D Manager', 'rnd', ['manager']],
  ['Utvecklingschef', 'rnd', LEADING],
  ['Lakiasiainjohtaja', 'legal', ['director']],
  ['Daglig leder', 'general', ['chief']],
  ['Administrerende direktør', 'general', ['chief']],
  ['Adm. dir.', 'general', ['chief']],
  ['Direktør', 'general', ['chief']],
  ['VD', 'general', ['chief']],
  ['Verkställande direktör', 'general', ['chief']],
  ['Algemeen directeur', 'general', ['chief']],
  ['Toimitusjohtaja', 'general', ['chief']],
  ['CEO & Founder', 'general', ['chief']],
  ['CEO & Founder', 'general', ['owner']],
  ['Zaakvoerder', 'general', ['owner']],
  ['Ejer', 'general', ['owner']],
  ['Ägare', 'general', ['owner']],
  ['Yrittäjä', 'general', ['owner']],
])('%j has %s as its function, with one of %j', (title, functions, seniority) => {
  const result = check('role', { functions: [functions], seniority }, { title });
  expect(verdict(result)).toBe('met');
  expect(quoted(result)).toEqual([title]);
  expect(verdict(check('role', { functions: [], seniority: [] }, { title }))).toBe('met');
  const other = functions === 'hr' ? 'legal' : 'hr';
  expect(verdict(check('role', { functions: [other], seniority: [] }, { title }))).toBe('notMet');
  expect(verdict(check('role', { functions: [], seniority: ['assistant'] }, { title }))).toBe('notMet');
});

const decider = { functions: [], seniority: ['owner', 'chief', ...LEADING] };

test.each([
  'Account manager',
  'Key Account Manager',
  'Accountmanager',
  'Project manager',
  'Prosjektleder',
  'Projektleder',
  'Projektledare',
  'Projectleider',
  'Projektipäällikkö',
  'Office manager',
  'Product manager',
  'Inkoper',
  'Innkjøper',
  'Selger',
  'Konsulent',
  'IT-asiantuntija',
  'Chief engineer',
  'Bogholder',
])('%j leads nobody by that title alone', (title) => {
  expect(verdict(check('role', decider, { title }))).toBe('notMet');
  expect(verdict(check('role', { functions: [], seniority: ['specialist'] }, { title }))).toBe('met');
});

test.each([
  'Assistant to the CEO',
  'Personal assistant',
  'Direktionssekretær',
  'Sekretær for direktøren',
  'VD-assistent',
  'Directiesecretaresse',
  'Toimitusjohtajan assistentti',
  'Executive Assistant to the Purchasing Manager',
])('%j is not the one who is assisted', (title) => {
  expect(verdict(check('role', decider, { title }))).toBe('notMet');
});

test.each(['Lead developer', 'Chefkonsulent', 'Sjefsingeniør', 'Johtava asiantuntija'])('%j is an expert', (title) => {
  expect(rolesOf(title).map(({ seniority }) => seniority)).toEqual([['specialist']]);
});

test.each(['Astronaut', 'xyz', '12', '?', 'Herr', 'Mr.'])('%j has no word that we know', (title) => {
  expect(verdict(check('role', decider, { title }))).toBe('notUnderstood');
});

test('a title that says only half of what is asked stays open, unless that half refutes it', () => {
  const itManager = { functions: ['it'], seniority: ['manager'] };
  expect(verdict(check('role', itManager, { title: 'Manager' }))).toBe('notUnderstood');
  expect(verdict(check('role', itManager, { title: 'IT' }))).toBe('notUnderstood');
  expect(verdict(check('role', itManager, { title: 'Assistant' }))).toBe('notMet');
  expect(verdict(check('role', itManager, { title: 'HR' }))).toBe('notMet');
});

test('a person with two roles has both, each with its own seniority', () => {
  const both = { title: 'CFO / IT manager' };
  expect(rolesOf(both.title)).toHaveLength(2);
  expect(verdict(check('role', { functions: ['it'], seniority: ['manager'] }, both))).toBe('met');
  expect(verdict(check('role', { functions: ['it'], seniority: ['chief'] }, both))).toBe('notMet');
  expect(rolesOf('IT- og innkjøpssjef')).toEqual([{ seniority: ['head', 'manager'], functions: ['it', 'purchasing'] }]);
  expect(rolesOf('Teamleder og konsulent')).toEqual([{ seniority: ['head', 'manager'], functions: [] }]);
  expect(rolesOf('Director, IT')).toEqual([{ seniority: ['director'], functions: ['it'] }]);
});

test('a vice president is no president', () => {
  expect(rolesOf('Vice President Sales')).toEqual([{ seniority: ['director'], functions: ['sales'] }]);
});

test('no title on the page', () => {
  expect(verdict(check('role', decider, {}))).toBe('notOnPage');
  expect(verdict(check('role', decider, { title: '' }))).toBe('emptyOnPage');
});

import { expect, test } from 'vitest';
import { check, quoted, verdict } from './check';

const required = { level: 'required', amountCounts: false };

test.each([
  ['€1.450.000,00', 'met'],
  ['300 000', 'met'],
  ['1.234', 'met'],
  ['100k–200k', 'met'],
  ['Yes', 'met'],
  ['Kyllä', 'met'],
  ['Allocated', 'met'],
  ['Avsatt', 'met'],
  ['0', 'notMet'],
  ['0,00 kr', 'notMet'],
  ['No', 'notMet'],
  ['Nei', 'notMet'],
  ['No budget', 'notMet'],
  ['Ingen budsjett', 'notMet'],
  ['TBD', 'notUnderstood'],
  ['Waiting for approval', 'notUnderstood'],
  ['-', 'emptyOnPage'],
  ['', 'emptyOnPage'],
])('a budget field with %j is %s', (budget, expected) => {
  expect(verdict(check('budget', required, { budget }))).toBe(expected);
});

test.each([
  ['Budget has been approved.', 'met'],
  ['We have a budget of €50k.', 'met'],
  ['No budget yet.', 'notMet'],
  ['Budget has not been approved.', 'notMet'],
  ["They don't have a budget.", 'notMet'],
  ['Budget 1,450,000 NOK.', 'met'],
  ['Budget must be approved by the board.', 'notUnderstood'],
  ['No answer on budget.', 'notUnderstood'],
  ['No problem with the budget.', 'notUnderstood'],
  ['Budget approved not signed.', 'notUnderstood'],
  ['Fikk ikke snakket om budsjett.', 'notUnderstood'],
  ['Vet ikke hva budsjettet er.', 'notUnderstood'],
  ['Det finns ingen budget.', 'notMet'],
  ['Budsjett har de ikke.', 'notMet'],
  ['Budget på 300.000 kr. er ikke godkendt.', 'notMet'],
  ['Emme puhuneet budjetista.', 'notUnderstood'],
  ['Asked about the budget.', 'notUnderstood'],
  ['Budget set aside?', 'notUnderstood'],
  ['Budget 2027.', 'notUnderstood'],
  ['Budsjett avsatt for Q1.', 'met'],
  ['Budsjett 300 000 kr.', 'met'],
  ['Budsjettet for 2027 er satt til 900 000 kr, beslutning i styret i desember.', 'met'],
  ['Har ikke budsjett.', 'notMet'],
  ['Budsjett ikke avklart.', 'notUnderstood'],
  ['Budsjett er avklart.', 'met'],
  ['Ingen budsjett i år.', 'notMet'],
  ['Budsjettet skal godkjennes i mars.', 'notUnderstood'],
  ['Budget er afsat.', 'met'],
  ['Har et budget på kr. 300.000 til projektet.', 'met'],
  ['Der er ikke afsat budget.', 'notMet'],
  ['Hvis budget er afsat, ring i maj.', 'notUnderstood'],
  ['Budgeten är satt till 2 mkr.', 'met'],
  ['Budget finns.', 'met'],
  ['Inget budget ännu.', 'notMet'],
  ['Budgeten ska beslutas i mars.', 'notUnderstood'],
  ['Budget is gereserveerd.', 'met'],
  ['Er is nog geen budget.', 'notMet'],
  ['Budget wordt in maart goedgekeurd.', 'notUnderstood'],
  ['Budjetti on varattu.', 'met'],
  ['Ei budjettia.', 'notMet'],
  ['Budjettia ei ole vielä hyväksytty.', 'notMet'],
  ['Budjetti odottaa hyväksyntää.', 'notUnderstood'],
  ['Wil eerst een referentiegesprek.', 'notOnPage'],
])('a note that says %j is %s', (sentence, expected) => {
  const notes = `Ring etter kl. 13.\n${sentence} Kari tar det videre.`;
  const result = check('budget', required, { notes });
  expect(verdict(result)).toBe(expected);
  expect(quoted(result)).toEqual(expected === 'notOnPage' ? [] : [sentence]);
});

test('sentences that contradict each other leave it open, both quoted', () => {
  const result = check('budget', required, { notes: 'Ingen budget i år. Budget godkendt.' });
  expect(verdict(result)).toBe('ambiguous');
  expect(quoted(result)).toEqual(['Ingen budget i år.', 'Budget godkendt.']);
});

test('a sentence that decides outweighs one that leaves it open', () => {
  const result = check('budget', required, { notes: 'Spurte om budsjett. Budsjett avsatt.' });
  expect(verdict(result)).toBe('met');
  expect(quoted(result)).toEqual(['Budsjett avsatt.']);
});

test('a note outweighs the 0 that CRMs print in a field nobody filled in; both are quoted', () => {
  const result = check('budget', required, { budget: '0,00', notes: 'Budsjett avsatt.' });
  expect(verdict(result)).toBe('met');
  expect(quoted(result)).toEqual(['0,00', 'Budsjett avsatt.']);
});

test("a deal's amount counts only where the team says so", () => {
  const words = { amount: '€38.500,50' };
  expect(verdict(check('budget', required, words))).toBe('notOnPage');
  expect(verdict(check('budget', { ...required, amountCounts: true }, words))).toBe('met');
  expect(verdict(check('budget', { ...required, amountCounts: true }, { amount: '0' }))).toBe('notOnPage');
});

test('a minimum needs an amount in its own currency', () => {
  const minimum = { ...required, minimum: { amount: 250_000, currency: 'NOK' } };
  const nb = { pageLanguage: 'nb' };
  expect(verdict(check('budget', minimum, { budget: '300 000 kr' }, nb))).toBe('met');
  expect(verdict(check('budget', minimum, { budget: '200 000 kr' }, nb))).toBe('notMet');
  expect(verdict(check('budget', minimum, { budget: '300 000', currency: 'NOK' }))).toBe('met');
  expect(verdict(check('budget', minimum, { budget: '300.000', currency: 'NOK' }))).toBe('met');
  expect(verdict(check('budget', minimum, { budget: '300 000 kr' }, { pageLanguage: 'sv' }))).toBe('ambiguous');
  expect(verdict(check('budget', minimum, { budget: '300 000' }))).toBe('ambiguous');
  expect(verdict(check('budget', minimum, { notes: 'Budsjett 900 000 kr.' }, nb))).toBe('met');
  expect(verdict(check('budget', minimum, { notes: 'Budsjett avsatt.' }, nb))).toBe('notUnderstood');
});

test('not needed is always met', () => {
  expect(verdict(check('budget', { level: 'notNeeded', amountCounts: false }, { budget: '0' }))).toBe('met');
});

test("preferred is checked as required is: the criterion's weight makes the difference", () => {
  expect(verdict(check('budget', { ...required, level: 'preferred' }, { budget: '0' }))).toBe('notMet');
});

test('a person answers where the page says nothing', () => {
  expect(verdict(check('budget', required, {}, {}, 'yes'))).toBe('met');
  expect(verdict(check('budget', required, {}, {}, 'no'))).toBe('notMet');
  expect(verdict(check('budget', required, {}, {}, 'unknown'))).toBe('notOnPage');
  expect(check('budget', required, {}).askable).toBe(true);
});

import { expect, test } from 'vitest';
import { check, quoted, verdict } from './check';

test('filled in: all of the fields', () => {
  const all = { fields: ['name', 'email', 'phone'], atLeast: 'all' };
  const anna = { name: 'Anna', email: 'a@acme.no', phone: '22 33 44 55' };
  const met = check('filledIn', all, anna);
  expect(verdict(met)).toBe('met');
  expect(quoted(met)).toEqual(['Anna', 'a@acme.no', '22 33 44 55']);
  const empty = check('filledIn', all, { ...anna, email: '' });
  expect(verdict(empty)).toBe('notMet');
  expect(empty.fields).toEqual(['email']);
  expect(verdict(check('filledIn', all, { ...anna, email: '--' }))).toBe('notMet');
  expect(verdict(check('filledIn', all, { name: 'Anna', email: 'a@acme.no' }))).toBe('notOnPage');
  const masked = { fields: { phone: { state: 'unreadable', label: 'Tlf', why: 'masked' } } } as const;
  expect(verdict(check('filledIn', all, anna, masked))).toBe('unreadable');
});

test('filled in: any of the fields', () => {
  const any = { fields: ['email', 'phone'], atLeast: 'any' };
  expect(verdict(check('filledIn', any, { phone: '22 33 44 55' }))).toBe('met');
  expect(verdict(check('filledIn', any, { email: '', phone: '' }))).toBe('notMet');
  expect(verdict(check('filledIn', any, { email: '' }))).toBe('notOnPage');
});

test('a last name is a name, and a mobile is a phone', () => {
  const all = { fields: ['name', 'phone'], atLeast: 'all' };
  expect(verdict(check('filledIn', all, { lastName: 'Berg', mobile: '900 00 000' }))).toBe('met');
});

test('a question is answered by a person alone, who is the evidence', () => {
  const params = { text: { nb: 'Har de et problem?' } };
  expect(verdict(check('question', params, { need: 'Har et problem' }))).toBe('notAnswered');
  expect(check('question', params, {}).askable).toBe(true);
  const met = check('question', params, {}, {}, 'yes');
  expect(met.evidence).toEqual([{ from: 'person', person: 'p:kari', at: '2026-11-22T12:00:00.000Z', answer: 'yes' }]);
  expect(verdict(met)).toBe('met');
  expect(verdict(check('question', params, {}, {}, 'no'))).toBe('notMet');
  const unknown = check('question', params, {}, {}, 'unknown');
  expect(verdict(unknown)).toBe('notAnswered');
  expect(unknown.evidence).toHaveLength(1);
});

const journey = {
  field: 'stage',
  order: [
    { id: 'aware', label: { en: 'Aware', nb: 'Bevisst' }, words: ['New', 'Ny', 'Ny lead'] },
    { id: 'considering', label: { en: 'Considering' }, words: ['Qualified'] },
    { id: 'deciding', label: { en: 'Deciding' }, words: ['Proposal'] },
    { id: 'negotiation', label: { en: 'Negotiation' }, words: [] },
  ],
  atLeast: 'considering',
};

test.each([
  ['en', 'Qualified', 'met'],
  ['nb', 'Kvalifisert', 'met'],
  ['da', 'Tilbud / 45 %', 'met'],
  ['sv', 'Kvalificerad', 'met'],
  ['nl', 'Offerte', 'met'],
  ['fi', 'Neuvottelu', 'met'],
  ['nb', 'Bevisst', 'notMet'],
  ['sv', 'Ny', 'notMet'],
  ['nl', 'Nieuw', 'notMet'],
  ['fi', 'Uusi', 'notMet'],
  ['en', 'Parked', 'notUnderstood'],
  ['en', 'Won', 'notUnderstood'],
  ['en', '', 'emptyOnPage'],
])('in %s, at least considering: %j is %s', (pageLanguage, stage, expected) => {
  expect(verdict(check('stage', journey, { stage }, { pageLanguage }))).toBe(expected);
});

test('what the team calls a stage is not ambiguous, what a CRM calls it can be', () => {
  const order = ['cold', 'warm', 'hot'].map((id) => ({ id, label: {}, words: [] as string[] }));
  const hot = { field: 'rating', order, atLeast: 'hot' };
  const danish = { pageLanguage: 'da' };
  expect(verdict(check('stage', hot, { rating: 'Varm' }, danish))).toBe('ambiguous');
  expect(verdict(check('stage', { ...hot, atLeast: 'warm' }, { rating: 'Varm' }, danish))).toBe('met');
  const taught = { ...hot, order: order.map((s) => (s.id === 'hot' ? { ...s, words: ['Varm'] } : s)) };
  expect(verdict(check('stage', taught, { rating: 'Varm' }, danish))).toBe('met');
});

const needs = {
  challenges: [
    {
      id: 'trace',
      label: { en: 'Cannot trace', nb: 'Mangler sporing' },
      words: ['spor', 'vrachtbrie', 'jäljit', 'tracing'],
    },
    { id: 'stock', label: { en: 'Stock' }, words: ['lager', 'voorraad', 'varasto'] },
  ],
};

test.each([
  ['They need tracing of parts.', 'met'],
  ['Ønsker pristilbud på sporingsløsning.', 'met'],
  ['Mangler overblik over lageret.', 'met'],
  ['Har problem med lagret och lagersaldo.', 'met'],
  ['Zoekt een partner voor het digitaliseren van de vrachtbrieven.', 'met'],
  ['Kiinnostunut jäljitettävyydestä.', 'met'],
  ['Trenger ikke nytt lager.', 'notUnderstood'],
  ['Geen behoefte aan voorraadbeheer.', 'notUnderstood'],
  ['Ring etter kl. 13.', 'notUnderstood'],
  ['Aspor', 'notUnderstood'],
])('one of our challenges in a note: %j is %s', (sentence, expected) => {
  const result = check('needs', needs, { notes: `Hei.\n${sentence}` });
  expect(verdict(result)).toBe(expected);
  expect(quoted(result)).toEqual(expected === 'met' ? [sentence] : []);
});

test('a challenge may stand in the need field, or a person knows', () => {
  expect(verdict(check('needs', needs, { need: 'Mangler sporing' }))).toBe('met');
  expect(verdict(check('needs', needs, {}))).toBe('notOnPage');
  expect(verdict(check('needs', needs, { notes: 'Hei.' }, {}, 'yes'))).toBe('met');
  expect(verdict(check('needs', needs, {}, {}, 'no'))).toBe('notMet');
});

const active = { field: 'lastActivity', days: 30 };

test.each([
  ['en', '12 Nov 09:14', 'met'],
  ['en', '54 days ago', 'notMet'],
  ['nb', 'for 3 døgn siden', 'met'],
  ['nb', 'i går', 'met'],
  ['da', '7. marts 2026', 'notMet'],
  ['sv', 'för 40 dagar sedan', 'notMet'],
  ['nl', '3 uur geleden', 'met'],
  ['fi', '12. marraskuuta 2026', 'met'],
  ['fi', '2 kuukautta sitten', 'notMet'],
  ['en', 'a month ago', 'ambiguous'],
  ['en', '2026-10-23', 'met'],
  ['en', '2026-10-22', 'notMet'],
  ['en', '03/04/2026', 'notMet'],
  ['en', '11/12/2026', 'met'],
  ['en', 'in 3 days', 'notUnderstood'],
  ['en', 'recently', 'notUnderstood'],
  ['en', '', 'emptyOnPage'],
])('in %s, active within 30 days of 22 November 2026: %j is %s', (pageLanguage, lastActivity, expected) => {
  expect(verdict(check('fresh', active, { lastActivity }, { pageLanguage }))).toBe(expected);
});

test('two readings of a date that disagree leave it open', () => {
  expect(verdict(check('fresh', { field: 'createdAt', days: 60 }, { createdAt: '10/11/2026' }))).toBe('met');
  expect(verdict(check('fresh', { field: 'createdAt', days: 30 }, { createdAt: '10/11/2026' }))).toBe('ambiguous');
});

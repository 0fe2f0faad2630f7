import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement, AgreementVersion } from '../../utils/domain/agreement';
import type { StoredEvent } from '../../utils/domain/events';
import { handedOver } from '../../utils/domain/hand-over';
import { type Agreements, review } from '../../utils/domain/review';
import { eventOf, HANDED_OVER } from './event-of';
import { leadOf } from './lead-of';

const NOW = '2026-11-03T12:00:00.000Z';
const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const version = (cite: string, agreement: Agreement): AgreementVersion => ({ cite, agreement, standing: 'signed' });

function agreements(inForce: AgreementVersion, older: AgreementVersion[] = []): Agreements {
  return { inForce, cited: (cite) => [inForce, ...older].find((one) => one.cite === cite) };
}
const inForce = agreements(version('0:START', starter));

const anna = leadOf({
  name: 'Anna Berg',
  title: 'IT-sjef',
  company: 'Fjordvarme AS',
  country: 'Norge',
  employees: '240',
  email: 'anna@fjordvarme.example',
  phone: '+47 20 00 01 17',
  source: 'Messe',
});
const answered = (criterion: string, answer: 'yes' | 'no', by = 'jonas', at = NOW) =>
  eventOf('question answered', { criterion, answer }, { by, at });

const states = (events: StoredEvent[], lead = anna) =>
  Object.fromEntries(review(lead, inForce, events, NOW).results.map((r) => [r.criterion.id, r.state]));

describe('the review of a lead', () => {
  test('an IT manager of a Norwegian company, need not asked yet: almost ready', () => {
    expect(states([])).toMatchObject({ country: 'met', size: 'met', role: 'met', reachable: 'met', need: 'unknown' });
    expect(review(anna, inForce, [], NOW).judgement.verdict).toBe('almost');
  });

  test('a person answers, and the lead is sales-ready and hot', () => {
    const reviewed = review(anna, inForce, [answered('need', 'yes'), answered('action', 'yes')], NOW);
    expect(reviewed.judgement.verdict).toBe('ready');
    expect(reviewed.temperature).toBe('hot');
  });

  test('the newest answer counts, and one that was taken back does not', () => {
    const no = answered('need', 'no', 'jonas', '2026-11-03T13:00:00.000Z');
    expect(states([no, answered('need', 'yes')]).need).toBe('notMet');
    expect(states([no, answered('need', 'yes'), eventOf('undone', { event: no._id }, { by: 'jonas' })]).need).toBe(
      'met',
    );
  });

  test('every decided criterion quotes the words that decided it', () => {
    for (const { state, evidence } of review(anna, inForce, [answered('need', 'yes')], NOW).results) {
      if (state !== 'unknown') expect(evidence.length).toBeGreaterThan(0);
    }
  });

  test('what sales asked for and the page does not show is named', () => {
    expect(review(anna, inForce, [], NOW).gaps).toEqual(['revenue', 'profit']);
  });
});

describe('which version judges', () => {
  const strict: Agreement = structuredClone(starter);
  strict.number = 1;
  strict.definition.criteria = strict.definition.criteria.filter(({ id }) => id === 'country');
  const both = agreements(version('1:STRICT', strict), [version('0:START', starter)]);
  const handOff = eventOf('handed over', HANDED_OVER, { agreement: '0:START' });
  const cite = (events: StoredEvent[]) => review(anna, both, events, NOW).version.cite;

  test('before hand-off the one in force', () => {
    expect(cite([])).toBe('1:STRICT');
  });

  test('after hand-off the one that was stamped: a tighter definition changes no old lead', () => {
    expect(cite([handOff])).toBe('0:START');
  });

  test('a lead that came back is checked anew', () => {
    const rejection = eventOf('rejected', { reason: 'noNeed', criteria: [] }, { at: '2026-11-03T10:00:00.000Z' });
    expect(cite([handOff, rejection])).toBe('1:STRICT');
  });

  test('a stamp whose text is nowhere falls back to the one in force', () => {
    expect(cite([{ ...handOff, agreement: '7:LOST' }])).toBe('1:STRICT');
  });
});

describe('what a hand-off keeps', () => {
  const history = [{ on: { from: '2026-11-01', to: '2026-11-01' }, words: 'Visited the price page' }];
  const keep = (agreement = starter) =>
    handedOver(anna, review(anna, inForce, [], NOW), agreement, { note: 'Call after one', history }, NOW);

  test('canonical values of the definition’s fields, the result and the temperature as they were', () => {
    expect(keep()).toMatchObject({
      values: { country: 'NO', employees: '240' },
      result: { country: 'met', need: 'unknown' },
      verdict: 'almost',
      temperature: 'cold',
      note: 'Call after one',
      history,
    });
    expect(
      handedOver(anna, review(anna, inForce, [], NOW), starter, { note: '', history: [] }, NOW),
    ).not.toHaveProperty('history');
  });

  test('names and contact data stay in the CRM', () => {
    const kept = JSON.stringify(keep());
    for (const secret of ['Anna', 'Berg', 'anna@', '20 00 01']) expect(kept).not.toContain(secret);
  });

  test('the company’s name travels unless the agreement forbids it', () => {
    expect(keep().company).toBe('Fjordvarme AS');
    expect(keep({ ...starter, privacy: { ...starter.privacy, companyNameTravels: false } }).company).toBeUndefined();
  });
});

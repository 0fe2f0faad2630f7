import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { handedOver } from '../../utils/domain/hand-over';
import type { Field } from '../../utils/domain/lead';
import { review } from '../../utils/domain/review';
import { leadOf } from './lead-of';

const NOW = '2026-11-22T12:00:00.000Z';
const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });

const EVERYTHING: Partial<Record<Field, string>> = {
  name: 'Anna Berg',
  firstName: 'Anna',
  lastName: 'Berg',
  title: 'IT manager',
  email: 'anna.berg@acme.example',
  phone: '+47 22 00 00 01',
  mobile: '+47 900 00 001',
  company: 'Acme AS',
  website: 'https://acme.example',
  country: 'Norway',
  employees: '240',
  source: 'Trade show',
  campaign: 'Heat without night shifts',
  budget: 'NOK 450,000 is set aside',
  notes: 'Anna called from +47 900 00 001 about her budget',
  owner: 'Marte Lunde',
  referredBy: 'Per Holm',
  createdAt: '2026-11-22T09:14:00Z',
};

function kept(words = EVERYTHING, agreement: Agreement = starter, note = '') {
  const lead = leadOf(words);
  const inForce = { cite: '0:x', agreement, standing: 'provisional' as const };
  return handedOver(
    lead,
    review(lead, { inForce, cited: () => undefined }, [], NOW),
    agreement,
    { note, history: [] },
    NOW,
  );
}

describe('what a hand-off keeps', () => {
  test('names and contact data stay in the CRM', () => {
    const text = JSON.stringify(kept());
    for (const secret of ['Anna', 'Berg', 'anna.berg', '22 00 00 01', '900 00 001', 'Marte', 'Lunde', 'Per Holm']) {
      expect(text).not.toContain(secret);
    }
  });

  test('values in one canonical form, the result, the temperature and the lead’s own action', () => {
    const { values, result, verdict, temperature, actionAt } = kept();
    expect(values).toMatchObject({
      country: 'NO',
      employees: '240',
      source: 'trade_show',
      campaign: 'Heat without night shifts',
    });
    expect(result).toMatchObject({ country: 'met' });
    expect(Object.keys(result).sort()).toEqual(starter.definition.criteria.map(({ id }) => id).sort());
    expect(['ready', 'almost', 'notReady', 'outside']).toContain(verdict);
    expect(['hot', 'warm', 'cold']).toContain(temperature);
    expect(actionAt).toBe('2026-11-22T09:14:00.000Z');
  });

  test('the company’s name travels only where the agreement lets it', () => {
    const forbidding = { ...starter, privacy: { ...starter.privacy, companyNameTravels: false } };
    expect(kept(EVERYTHING, { ...starter, privacy: { ...starter.privacy, companyNameTravels: true } }).company).toBe(
      'Acme AS',
    );
    expect(JSON.stringify(kept(EVERYTHING, forbidding))).not.toContain('Acme');
  });

  test.each([
    ['an address', 'Mail from anna.berg@acme.example'],
    ['a number', 'Call +47 22 00 00 01'],
    ['the lead’s name', 'Dinner with Anna Berg'],
    ['a text', 'x'.repeat(121)],
  ])('a campaign that has %s in it is not kept', (_what, campaign) => {
    expect(kept({ ...EVERYTHING, campaign }).values.campaign).toBeUndefined();
  });

  test('a note is kept where there is one, and a time that is no instant is not', () => {
    expect(kept(EVERYTHING, starter, 'Likes to be called')).toMatchObject({ note: 'Likes to be called' });
    expect(kept({ createdAt: '2026-11-22 09:14' })).not.toHaveProperty('actionAt');
    expect(kept()).not.toHaveProperty('note');
  });
});

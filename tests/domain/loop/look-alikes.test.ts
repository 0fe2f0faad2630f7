import { describe, expect, test } from 'vitest';
import type { Field } from '../../../utils/domain/lead';
import { actionAt } from '../../../utils/domain/loop/action-at';
import { lookAlikes } from '../../../utils/domain/loop/look-alikes';
import { leadOf } from '../lead-of';

const KEY = 'https://crm.example/lead/2';
const alike = (one: Partial<Record<Field, string>>, other: Partial<Record<Field, string>>, key = KEY) =>
  lookAlikes(leadOf(one), [{ key, lead: leadOf(other, { key }) }])[0]?.by;

describe('the same lead under another key', () => {
  test.each<[string, Partial<Record<Field, string>>, Partial<Record<Field, string>>, string | undefined]>([
    ['the same address', { email: 'anna@acme.example' }, { email: 'Anna@ACME.example ' }, 'email'],
    ['the same company, without its legal form', { company: 'Fjordvarme AS' }, { company: 'fjordvarme' }, 'company'],
    ['an address at the same company', { email: 'anna@acme.example' }, { email: 'per@acme.example' }, 'emailDomain'],
    ['private addresses at the same provider', { email: 'anna@gmail.com' }, { email: 'per@gmail.com' }, undefined],
    ['two companies', { company: 'Acme AS' }, { company: 'Acme Nord AS' }, undefined],
    ['nothing known', {}, {}, undefined],
    ['no address at all', { email: '@' }, { email: '@' }, undefined],
  ])('%s', (_story, one, other, by) => {
    expect(alike(one, other)).toBe(by);
  });

  test('a lead does not look like itself, and a company’s own record is no lead', () => {
    expect(alike({ company: 'Acme' }, { company: 'Acme' }, 'https://crm.example/lead/1')).toBeUndefined();
    const company = leadOf({ company: 'Acme' }, { key: KEY, kind: 'company' });
    expect(lookAlikes(leadOf({ company: 'Acme' }), [{ key: KEY, lead: company }])).toEqual([]);
  });

  test('the surest come first, five at most', () => {
    const seen = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
      key: `https://crm.example/lead/1${n}`,
      lead: leadOf({ company: 'Acme', ...(n === 7 && { email: 'a@acme.example' }) }),
    }));
    const found = lookAlikes(leadOf({ company: 'Acme AS', email: 'a@acme.example' }), seen);
    expect(found.map(({ by }) => by)).toEqual(['email', 'company', 'company', 'company', 'company']);
  });
});

describe('the lead’s own action', () => {
  const now = '2026-11-22T12:00:00.000Z';
  const at = (lastActivity: string, createdAt = '') => actionAt(leadOf({ lastActivity, createdAt }), now);
  test.each([
    ['2026-11-22T09:14:00Z', '2026-11-22T09:14:00.000Z'],
    ['2026-11-22 09:14 +01:00', '2026-11-22T08:14:00.000Z'],
    ['2026-11-22 09:14:30 UTC', '2026-11-22T09:14:30.000Z'],
    ['2026-11-22T09:14:00+0530', '2026-11-22T03:44:00.000Z'],
    ['2026-11-22 09:14', undefined],
    ['2026-11-22', undefined],
    ['5 minutes ago', undefined],
    ['2026-99-22T09:14:00Z', undefined],
    ['2026-11-22T13:00:00Z', undefined],
  ])('%s is %s', (words, instant) => {
    expect(at(words)).toBe(instant);
  });
  test('the markup of a date says the instant that its words round', () => {
    const lead = leadOf({ createdAt: '3 hours ago' });
    const said = (instant: string) =>
      actionAt(
        { ...lead, fields: { createdAt: { state: 'read', words: '3 hours ago', way: 'label', sure: 1, instant } } },
        now,
      );
    expect(said('2026-11-22T08:59:12Z')).toBe('2026-11-22T08:59:12.000Z');
    expect(said('2026-11-22')).toBeUndefined();
  });
  test('the newer of activity and creation counts', () => {
    expect(at('2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z')).toBe('2026-11-21T09:00:00.000Z');
  });
});

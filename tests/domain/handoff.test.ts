import { describe, expect, it } from 'vitest';
import { handoffGaps } from '../../utils/domain/handoff';
import { leadOf } from './lead-of';

describe('what a hand-off still lacks', () => {
  it('is nothing when every required field is on the page', () => {
    const anna = leadOf({ name: 'Anna Berg', title: 'IT manager', email: 'anna@acme.example', company: 'Acme AS' });
    expect(handoffGaps(anna, ['name', 'title', 'email', 'company'])).toEqual([]);
  });

  it('names fields that are absent, without a value, blank or unreadable, in the order of the agreement', () => {
    const lead = leadOf(
      { company: 'Acme AS', email: '', title: '  ' },
      { fields: { revenue: { state: 'unreadable', label: 'Revenue', why: 'ambiguous' } } },
    );
    expect(handoffGaps(lead, ['revenue', 'title', 'company', 'email', 'name'])).toEqual([
      'revenue',
      'title',
      'email',
      'name',
    ]);
  });

  it('names a field once, even when the agreement asks for it twice', () => {
    expect(handoffGaps(leadOf({}), ['email', 'email'])).toEqual(['email']);
  });

  it('takes a mobile number for a phone, but not the other way round', () => {
    expect(handoffGaps(leadOf({ mobile: '+47 900 00 000' }), ['phone'])).toEqual([]);
    expect(handoffGaps(leadOf({ mobile: '+47 900 00 000', phone: '' }), ['phone'])).toEqual([]);
    expect(handoffGaps(leadOf({ phone: '+47 22 00 00 00' }), ['mobile'])).toEqual(['mobile']);
  });

  it('takes a first and a last name together for a name, but not one of them', () => {
    expect(handoffGaps(leadOf({ firstName: 'Anna', lastName: 'Berg' }), ['name'])).toEqual([]);
    expect(handoffGaps(leadOf({ firstName: 'Anna' }), ['name'])).toEqual(['name']);
    expect(handoffGaps(leadOf({ firstName: 'Anna', lastName: '' }), ['name'])).toEqual(['name']);
  });

  it('is nothing when nothing is required', () => {
    expect(handoffGaps(leadOf({}), [])).toEqual([]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const CONTACT = 'https://acme-org.myfreshworks.com/crm/sales/contacts/402033369233';
const field = (label: string, name: string, value: string, part = 'inline-edit-content') =>
  `<div data-field-rawname="${name}"><span>${label}</span><div class="${part}">${value}</div></div>`;

describe('Freshsales', () => {
  it.each([
    ['English', 'Job title', 'Click to add'],
    ['Dutch', 'Functietitel', 'Klik om toe te voegen'],
    ['German', 'Bezeichnung', 'Klicken Sie, um hinzuzufügen'],
  ])('reads a contact by the names of its fields in %s, and nothing where one is asked to add it', (_, job, add) => {
    const page = [
      field(job, 'job_title', 'IT manager'),
      field('x', 'emails', '<a href="mailto:anna@acme.example">anna@acme.example</a>'),
      field('x', 'work_number', '+47 22 33 44 55'),
      field('x', 'industry_type_id', add),
    ].join('');
    expect(keyedIn(page, { address: CONTACT })).toEqual({
      title: 'IT manager',
      email: 'anna@acme.example',
      phone: '+47 22 33 44 55',
    });
  });

  it('reads an account', () => {
    const part = 'ui-inline-edit-content-wrapper';
    const page = field('x', 'phone', '+47 22 33 44 55', part) + field('x', 'number_of_employees', '240', part);
    expect(keyedIn(page, { address: CONTACT.replace('contacts', 'accounts') })).toEqual({
      phone: '+47 22 33 44 55',
      employees: '240',
    });
  });

  it('gives a record one key', () => {
    expect(keysOf([CONTACT, `${CONTACT}/edit`, `${CONTACT}?tab=1`])).toEqual([
      'https://acme-org.myfreshworks.com/contact/402033369233',
    ]);
  });

  it.each([
    ['https://acme.freshsales.io/leads/5022967942', 'freshsales lead'],
    ['https://acme.freshsales.io/sales_accounts/5', 'freshsales company'],
    ['https://acme-org.myfreshworks.com/crm/sales/deals/5', 'freshsales deal'],
    ['https://acme-org.myfreshworks.com/crm/sales/contacts/view/402000000001', 'freshsales'],
    ['https://acme-org.myfreshworks.com/crm/sales/tasks/5', 'freshsales'],
    ['https://acme-org.myfreshworks.com/crm/sales/settings/users', 'freshsales'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });
});

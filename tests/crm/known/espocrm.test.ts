// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://crm.example/#Lead/view/6b025c118134ccda0';
const cell = (label: string, name: string, value: string) =>
  `<div class="cell" data-name="${name}"><label data-name="${name}">${label}</label>
   <div class="field" data-name="${name}">${value}</div></div>`;

// Saved pages of a running EspoCRM prove the rest; these are built from their shape.
describe('EspoCRM', () => {
  it.each([
    ['English', 'Account Name'],
    ['Ukrainian', 'Назва компанії'],
  ])('reads a lead by the names of its cells in %s', (_, company) => {
    const page =
      cell('x', 'name', 'Mrs. Anna Berg') +
      cell(company, 'accountName', 'Acme AS') +
      cell('x', 'phoneNumber', '<a href="tel:+4722334455">+47 22 33 44 55</a><span>Mobile</span>') +
      cell('x', 'opportunityAmount', '€<span>1.450.000,00</span>') +
      cell('x', 'complexCreated', '<span>12 Nov 09:14</span> · <a href="#User/view/1">Admin</a>');
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Mrs. Anna Berg',
      company: 'Acme AS',
      phone: '+47 22 33 44 55',
      amount: '€1.450.000,00',
      createdAt: '12 Nov 09:14',
    });
  });

  it('reads a form, whose inputs carry names of their own', () => {
    const input = (name: string, value: string) => `<input data-name="${name}" value="${value}">`;
    const page =
      cell('x', 'name', input('firstName', 'Anna') + input('lastName', 'Berg')) +
      cell('x', 'address', input('addressCity', 'Oslo') + input('addressCountry', 'Norway'));
    expect(keyedIn(page, { address: LEAD.replace('view', 'edit') })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      city: 'Oslo',
      country: 'Norway',
    });
  });

  it('gives a record one key while it is seen and while it is edited', () => {
    expect(keysOf([LEAD, LEAD.replace('view', 'edit')])).toEqual(['https://crm.example/lead/6b025c118134ccda0']);
  });

  it.each([
    ['https://crm.example/#Account/view/6b025c118134ccda0', 'espocrm company'],
    ['https://crm.example/#Lead', 'generic'],
    ['https://crm.example/#Lead/create', 'generic'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address).replace(/^generic.*/, 'generic')).toBe(seen);
  });
});

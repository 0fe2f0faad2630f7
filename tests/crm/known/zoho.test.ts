// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://crm.zoho.eu/crm/org900416758/tab/Leads/5131239000000123456';
const row = (label: string, column: string, value: string) =>
  `<div id="mouseArea__${column}"><div class="dv_info_label">${label}</div>
   <div class="dv_info_value" id="subvalue_${column}">${value}</div></div>`;

describe('Zoho CRM', () => {
  it.each([
    ['English', 'Company', 'Mobile'],
    ['Spanish', 'Empresa', 'Móvil'],
  ])('reads a lead by its columns in %s, the full name at the head', (_, company, mobile) => {
    const page = `<span id="headervalue_LASTNAME">Anna Berg</span>${[
      row('x', 'LASTNAME', 'Berg'),
      row(company!, 'COMPANY', 'Acme AS'),
      row(mobile!, 'MOBILE', '+47 912 34 567'),
      row('x', 'DESIGNATION', 'IT manager'),
      row('x', 'TITLE', 'Ms.'),
      row('x', 'EMAIL', 'anna@acme.example'),
      row('x', 'CODE', '0150'),
      row('x', 'CITY', 'Oslo'),
      row('x', 'COUNTRY', 'Norway'),
    ].join('')}`;
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Anna Berg',
      lastName: 'Berg',
      company: 'Acme AS',
      mobile: '+47 912 34 567',
      title: 'IT manager',
      email: 'anna@acme.example',
      postalCode: '0150',
      city: 'Oslo',
      country: 'Norway',
    });
  });

  it('takes the full name at the head for no last name', () => {
    const page = `<span id="headervalue_LASTNAME">Anna Berg</span>${row('x', 'COMPANY', 'Acme AS')}`;
    expect(keyedIn(page, { address: LEAD })).toEqual({ name: 'Anna Berg', company: 'Acme AS' });
  });

  it('reads the title of a contact, whose columns have other names', () => {
    const page = row('x', 'TITLE', 'CFO') + row('x', 'MAILINGCITY', 'Oslo') + row('x', 'EMAIL', 'anna@acme.example');
    expect(keyedIn(page, { address: 'https://crm.zoho.com/crm/tab/Contacts/12' })).toEqual({
      title: 'CFO',
      city: 'Oslo',
      email: 'anna@acme.example',
    });
  });

  it('gives a record one key while it is seen and while it is edited', () => {
    expect(keysOf([LEAD, `${LEAD}/edit`, `${LEAD}?layoutId=7`])).toEqual([
      'https://crm.zoho.eu/lead/5131239000000123456',
    ]);
  });

  it.each([
    ['https://crm.zoho.com/crm/org1/tab/Potentials/12', 'zoho deal'],
    ['https://crm.zoho.com/crm/EntityInfo.do?module=Accounts&id=3050952000000147091', 'zoho company'],
    ['https://crm.zoho.com/crm/org900416758/tab/Leads/custom-view/5131239000000087501/list', 'zoho'],
    ['https://crm.zoho.com/crm/org900416758/tab/Leads/create', 'zoho'],
    [`${LEAD}/clone`, 'zoho'],
    ['https://crm.zoho.com/crm/org900416758/tab/Tasks/12', 'zoho'],
    ['https://crm.zoho.com/crm/org900416758/settings/users', 'zoho'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('gives a list no key', () => {
    expect(keysOf(['https://crm.zoho.com/crm/org900416758/tab/Leads/custom-view/5131239000000087501/list'])).toEqual([
      null,
    ]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://crm.example/index.php?module=Leads&view=Detail&record=12';
const row = (label: string, name: string, value: string) =>
  `<tr><td id="Leads_detailView_fieldLabel_${name}">${label}</td>
   <td id="Leads_detailView_fieldValue_${name}"><span class="value" data-field-type="string">${value}</span></td></tr>`;

describe('vtiger', () => {
  it.each([
    ['English', 'Company', 'No Of Employees'],
    ['Hungarian', 'Cég', 'Alkalmazottak száma'],
  ])('reads a lead by the names of its fields in %s', (_, company, employees) => {
    const page = `<table>${[
      row('x', 'firstname', 'Anna'),
      row('x', 'lastname', 'Berg'),
      row(company!, 'company', 'Acme AS'),
      row('x', 'designation', 'IT manager'),
      row('x', 'email', '<a href="mailto:anna@acme.example">anna@acme.example</a>'),
      row(employees!, 'noofemployees', '240'),
      row('x', 'assigned_user_id', 'Kari Nord'),
    ].join('')}</table>`;
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      company: 'Acme AS',
      title: 'IT manager',
      email: 'anna@acme.example',
      employees: '240',
      owner: 'Kari Nord',
    });
  });

  it('reads a form by the same names', () => {
    const input = (name: string, value: string) => `<input id="Leads_editView_fieldName_${name}" value="${value}">`;
    const page = input('lastname', 'Berg') + input('company', 'Acme AS') + input('city', 'Oslo');
    expect(keyedIn(page, { address: LEAD.replace('Detail', 'Edit') })).toMatchObject({
      company: 'Acme AS',
      city: 'Oslo',
    });
  });

  it('leaves the fields of another module on the page alone', () => {
    const other = row('x', 'email', 'per@other.example').replaceAll('Leads', 'Contacts');
    const page = `<table>${row('x', 'lastname', 'Berg')}${row('x', 'company', 'Acme AS')}${other}</table>`;
    expect(keyedIn(page, { address: LEAD })).not.toHaveProperty('email');
  });

  it('gives a record one key while it is seen and while it is edited', () => {
    expect(
      keysOf([LEAD, 'https://crm.example/index.php?module=Leads&view=Edit&record=12&app=SALES', `${LEAD}&mode=x`]),
    ).toEqual(['https://crm.example/lead/12']);
  });

  it.each([
    ['https://crm.example/index.php?module=Potentials&view=Detail&record=12', 'vtiger deal'],
    ['https://crm.example/index.php?module=Leads&view=List&viewname=12', 'generic lead'],
    ['https://crm.example/index.php?module=Leads&view=Edit', 'generic lead'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('gives a list and a new form no key', () => {
    expect(
      keysOf([
        'https://crm.example/index.php?module=Leads&view=List&viewname=12',
        'https://crm.example/index.php?module=Leads&view=Edit',
      ]),
    ).toEqual([null]);
  });
});

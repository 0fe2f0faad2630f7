// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const ID = '5a0c4f3e-0d7e-11ee-be56-0242ac120002';
const SUGAR = `https://acme.sugarondemand.com/#Leads/${ID}`;
const SUITE = `https://crm.example/index.php?module=Leads&action=DetailView&record=${ID}`;

const cell = (label: string, name: string, value: string) =>
  `<div class="record-cell" data-name="${name}"><span>${label}</span>
   <span class="normal" data-fieldname="${name}"><span class="fld_${name} detail">${value}</span></span></div>`;
const row = (label: string, name: string, value: string) =>
  `<div class="detail-view-row-item"><div class="label">${label}:</div>
   <div class="detail-view-field" field="${name}" type="varchar">${value}</div></div>`;

describe('SugarCRM', () => {
  it.each([
    ['English', 'Account Name'],
    ['Czech', 'Název společnosti'],
  ])('reads a lead by the names of its cells in %s', (_, company) => {
    const page = [
      cell('x', 'full_name', 'Ms. Anna Berg'),
      cell('x', 'title', 'IT manager'),
      cell(company!, 'account_name', 'Acme AS'),
      cell('x', 'email', '<a href="mailto:anna@acme.example">anna@acme.example</a>'),
      cell('x', 'phone_work', '+47 22 33 44 55'),
      cell('x', 'lead_source', 'Email'),
      cell('x', 'status', 'In Process'),
      cell('x', 'assigned_user_name', 'Kari Nord'),
    ].join('');
    expect(keyedIn(page, { address: SUGAR })).toEqual({
      name: 'Ms. Anna Berg',
      title: 'IT manager',
      company: 'Acme AS',
      email: 'anna@acme.example',
      phone: '+47 22 33 44 55',
      source: 'Email',
      status: 'In Process',
      owner: 'Kari Nord',
    });
  });

  it('reads nobody of a related list, and the account by its own name', () => {
    const page = `${cell('x', 'name', 'Berg Nord')}${cell('x', 'industry', 'Energy')}
      <table><thead><tr><th>Name</th><th>Email</th></tr></thead><tbody><tr data-name="x">
      <td data-name="full_name"><span data-fieldname="full_name">Per Dahl</span></td>
      <td data-name="email"><span data-fieldname="email">per@acme.example</span></td></tr></tbody></table>`;
    const address = `https://acme.sugarondemand.com/#Accounts/${ID}`;
    expect(wordsIn(page, { address })).toEqual({ company: 'Berg Nord', industry: 'Energy' });
  });

  it('gives a record one key while it is seen and while it is edited', () => {
    expect(keysOf([SUGAR, `${SUGAR}/edit`])).toEqual([`https://acme.sugarondemand.com/lead/${ID}`]);
  });

  it.each(['', '/create', '/vcard-import', '/layout/convert-main'])('gives #Leads%s no key', (rest) => {
    expect(keysOf([`https://acme.sugarondemand.com/#Leads${rest}`])).toEqual([null]);
  });
});

describe('SuiteCRM', () => {
  it.each([
    ['English', 'Account Name'],
    ['Czech', 'Název společnosti'],
  ])('reads a lead by the names of its fields in %s', (_, company) => {
    const page = [
      row('x', 'full_name', 'Anna Berg'),
      row(company!, 'account_name', 'Acme AS'),
      row('x', 'email1', '<table><tr><td><a href="mailto:anna@acme.example">anna@acme.example</a></td></tr></table>'),
      row('x', 'phone_mobile', '+47 912 34 567'),
      row('x', 'website', '<a href="https://acme.example">https://acme.example</a>'),
    ].join('');
    expect(keyedIn(page, { address: SUITE })).toEqual({
      name: 'Anna Berg',
      company: 'Acme AS',
      email: 'anna@acme.example',
      mobile: '+47 912 34 567',
      website: 'https://acme.example',
    });
  });

  it('reads the first name beside its form of address in a form', () => {
    const page = `${row('x', 'first_name', '<select><option value=""></option><option selected value="Ms.">Ms.</option></select><input value="Anna">')}
      ${row('x', 'last_name', '<input value="Berg">')}${row('x', 'account_name', '<input value="Acme AS">')}`;
    expect(keyedIn(page, { address: SUITE.replace('Detail', 'Edit') })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      company: 'Acme AS',
    });
  });

  it('takes no part of a value in several inputs for the whole', () => {
    const page =
      row('x', 'full_name', '<input value="Anna"><input value="Berg">') +
      row('x', 'account_name', '<input value="Acme AS">') +
      row('x', 'email1', '<input value="anna@acme.example">');
    expect(keyedIn(page, { address: SUITE })).toEqual({ company: 'Acme AS', email: 'anna@acme.example' });
  });

  it('gives a record one key while it is seen, edited and loaded into the page', () => {
    expect(
      keysOf([
        SUITE,
        `https://crm.example/index.php?record=${ID}&action=EditView&module=Leads&return_module=Contacts&return_id=1`,
        `https://crm.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DLeads%26action%3DDetailView%26record%3D${ID}`,
        `https://crm.example/#/leads/record/${ID}`,
        `https://crm.example/#/leads/edit/${ID}?return_module=leads`,
      ]),
    ).toEqual([`https://crm.example/lead/${ID}`]);
  });

  it.each([
    [`https://crm.example/index.php?module=Opportunities&action=DetailView&record=${ID}`, 'sugarcrm deal'],
    [`https://crm.example/#/accounts/record/${ID}`, 'sugarcrm company'],
    ['https://crm.example/index.php?module=Leads&action=index', 'generic lead'],
    ['https://crm.example/#/leads/index', 'generic lead'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('gives a list no key', () => {
    expect(
      keysOf(['https://crm.example/index.php?module=Leads&action=index', 'https://crm.example/#/leads/index']),
    ).toEqual([null]);
  });
});

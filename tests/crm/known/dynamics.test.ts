// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup, wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const ID = '91330924-802a-4b0d-a900-34fd9d790829';
const at = (table: string) =>
  `https://o.crm4.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=${table}&id=${ID}`;

const text = (label: string, name: string, value: string, part = 'text-box-text') =>
  `<div data-id="${name}-FieldSectionItemContainer"><label id="g-${name}-field-label">${label}</label>
   <input aria-label="${label}" data-id="${name}.fieldControl-${part}" value="${value}"></div>`;
const lookup = (name: string, value: string) =>
  `<div data-id="${name}-FieldSectionItemContainer"><label>x</label>
   <div role="link" data-id="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag_text">${value}</div></div>`;

describe('Dynamics 365', () => {
  it.each([
    ['English', 'Company Name', 'Job Title'],
    ['Polish', 'Nazwa firmy', 'Stanowisko'],
  ])('reads a lead by the logical names of its columns in %s', (_, company, job) => {
    const page = `<div data-id="editFormRoot"><h1 data-id="header_title">Rollout in Oslo</h1>${[
      text('x', 'fullname_compositionLinkControl_firstname', 'Anna'),
      text('x', 'fullname_compositionLinkControl_lastname', 'Berg'),
      text(company!, 'companyname', 'Acme AS'),
      text(job!, 'jobtitle', '---'),
      text('x', 'emailaddress1', 'anna@acme.example', 'mail-text-input'),
      text('x', 'telephone1', '+47 22 33 44 55', 'phone-text-input'),
      text('x', 'numberofemployees', '240', 'whole-number-text-input'),
      `<div><label>x</label><select data-id="industrycode.fieldControl-option-set-select"><option>---</option>
       <option selected>Energy</option></select></div>`,
      lookup('header_ownerid', 'Kari Nord'),
      text('x', 'budgetamount', 'NOK 5 000', 'currency-text-input'),
    ].join('')}</div>`;
    expect(keyedIn(page, { address: at('lead') })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      company: 'Acme AS',
      email: 'anna@acme.example',
      phone: '+47 22 33 44 55',
      employees: '240',
      industry: 'Energy',
      owner: 'Kari Nord',
      budget: 'NOK 5 000',
    });
  });

  it('reads the choice of a button where options are not a select', () => {
    const page =
      text('x', 'emailaddress1', 'anna@acme.example', 'mail-text-input') +
      '<button role="combobox" data-id="leadsourcecode.fieldControl-option-set-select">Trade show</button>';
    expect(keyedIn(page, { address: at('lead') })).toMatchObject({ source: 'Trade show' });
  });

  it("reads an account's name as the company, and an opportunity's topic as nobody", () => {
    const page =
      text('x', 'name', 'Berg Nord') +
      text('x', 'telephone1', '+47 22 33 44 55', 'phone-text-input') +
      lookup('parentaccountid', 'Acme AS');
    expect(keyedIn(page, { address: at('account') })).toEqual({ company: 'Berg Nord', phone: '+47 22 33 44 55' });
    expect(keyedIn(page, { address: at('opportunity') })).toEqual({ company: 'Acme AS', phone: '+47 22 33 44 55' });
  });

  it('leaves the copy of a field in the flyout of the process alone', () => {
    const page =
      text('x', 'lastname', 'Berg') +
      text('x', 'companyname', 'Acme AS') +
      text('x', 'header_process_companyname', 'Acme AS, typed anew');
    expect(wordsIn(page, { address: at('lead') })).toMatchObject({ company: 'Acme AS' });
  });

  it('gives a record one key, whatever the order, the form and the braces', () => {
    expect(
      keysOf([
        at('lead'),
        `https://o.crm4.dynamics.com/main.aspx?etn=lead&id=%7B${ID.toUpperCase()}%7D&pagetype=entityrecord&formid=2`,
        `https://o.crm4.dynamics.com/main.aspx?etn=lead&id={${ID}}&cmdbar=true`,
      ]),
    ).toEqual([`https://o.crm4.dynamics.com/lead/${ID}`]);
  });

  it.each([
    [at('contact'), 'dynamics contact'],
    [at('account'), 'dynamics company'],
    [at('opportunity'), 'dynamics deal'],
    [at('incident'), 'dynamics'],
    [`https://o.crm.dynamics.com/main.aspx?appid=${ID}&pagetype=entitylist&etn=lead&viewid=${ID}`, 'dynamics'],
    [`https://o.crm.dynamics.com/main.aspx?appid=${ID}&pagetype=dashboard&etn=lead&id=${ID}`, 'dynamics'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('takes a new form for no record', () => {
    const page = text('Last Name', 'lastname', 'Berg') + text('Company Name', 'companyname', 'Acme AS');
    const address = `https://o.crm4.dynamics.com/main.aspx?appid=${ID}&pagetype=entityrecord&etn=lead`;
    expect(readMarkup(page, { address }).report.is).toBe('none');
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/crm/read-page';
import { readMarkup, wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000ABCdEAAX/view';

const field = (name: string, value: string, label = 'etiqueta') =>
  `<div data-target-selection-name="sfdc:RecordField.${name}"><span class="test-id__field-label">${label}</span>
   <div class="test-id__field-value"><span data-output-element-id="output-field">${value}</span>
   <button>Edit</button></div></div>`;
const record = (content: string, attributes = '') =>
  `<one-record-home-flexipage2 ${attributes}>${content}</one-record-home-flexipage2>`;
const ANNA =
  field('Lead.Name', 'Ms. Anna Berg') +
  field('Lead.Email', '<a href="mailto:anna@acme.example">anna@acme.example</a>') +
  field('Lead.Company', 'Acme AS');

describe('Salesforce Lightning', () => {
  it.each([
    ['English', 'Lead Source'],
    ['Portuguese', 'Origem do lead'],
  ])('reads a lead by API names, its labels in %s', (_, label) => {
    const page = record(
      ANNA +
        field('Lead.LeadSource', 'Website', label) +
        field('Lead.NumberOfEmployees', '1,200') +
        field('Lead.OwnerId', '<a>Kari Nord</a><button>Change Owner</button>') +
        field('Lead.CreatedById', '<a href="/005">Kari Nord</a>, <span>3/1/2026, 10:15 AM</span>'),
    );
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Ms. Anna Berg',
      email: 'anna@acme.example',
      company: 'Acme AS',
      source: 'Website',
      employees: '1,200',
      owner: 'Kari Nord',
      createdAt: '3/1/2026, 10:15 AM',
    });
  });

  it('reads the record that is visible, and none of those opened before', () => {
    const before = field('Lead.Email', 'old@other.example') + field('Lead.Phone', '+47 99 99 99 99');
    const page = `<style>.gone { display: none }</style>${record(before, 'class="gone"')}${record(ANNA)}
      ${record(before, 'style="display:none"')}${record(before, 'hidden')}`;
    expect(wordsIn(page, { address: LEAD })).toMatchObject({ email: 'anna@acme.example' });
    expect(wordsIn(page, { address: LEAD })).not.toHaveProperty('phone');
  });

  it('leaves the fields of a related account alone on the page of a lead', () => {
    const page = record(ANNA + field('Account.Phone', '+47 22 33 44 55') + field('Account.Industry', 'Energy'));
    expect(keyedIn(page, { address: LEAD })).not.toHaveProperty('phone');
    expect(keyedIn(page, { address: LEAD })).not.toHaveProperty('industry');
  });

  it("reads an account's name as the company, and an opportunity's as nobody's", () => {
    const of = (object: string, id: string) =>
      keyedIn(
        record(field(`${object}.Name`, 'Berg Nord') + field(`${object}.Phone`, '+47 22 33 44 55')) +
          field('Opportunity.Amount', 'NOK 5 000') +
          field('Opportunity.StageName', 'Proposal'),
        { address: `https://acme.lightning.force.com/lightning/r/${object}/${id}/view` },
      );
    expect(of('Account', '0015g00000ABCdEAAX')).toEqual({ company: 'Berg Nord', phone: '+47 22 33 44 55' });
    expect(of('Opportunity', '0065g00000ABCdEAAX')).toEqual({
      phone: '+47 22 33 44 55',
      amount: 'NOK 5 000',
      stage: 'Proposal',
    });
  });

  it('reads what is typed while the field is edited in its place, and no part of a name', () => {
    const edited = (name: string, controls: string) =>
      `<div data-target-selection-name="sfdc:RecordField.Lead.${name}"><label>etiqueta</label>${controls}</div>`;
    const page =
      edited('Company', '<input value="Acme Nord AS">') +
      edited('Email', '<input value="anna@acme.example">') +
      edited('Name', '<input name="firstName" value="Anna"><input name="lastName" value="Berg">');
    expect(keyedIn(page, { address: LEAD })).toEqual({ company: 'Acme Nord AS', email: 'anna@acme.example' });
    expect(wordsIn(page, { address: LEAD })).toMatchObject({ name: 'Anna Berg' });
  });

  it('reads fields inside open shadow roots', () => {
    document.body.innerHTML = '<x-layout></x-layout>';
    document.body.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = ANNA;
    const { report } = readPage(document, LEAD);
    expect(report).toMatchObject({ lead: { fields: { email: { words: 'anna@acme.example', way: 'crm' } } } });
  });

  it('gives a record one key, with 15 or 18 characters and with or without its object', () => {
    const at = 'https://acme.lightning.force.com/lightning/r/';
    expect(
      keysOf([
        LEAD,
        `${at}00Q5g00000ABCdEAAX/view`,
        `${at}Lead/00Q5g00000ABCdE/view`,
        `${at}Lead/00Q5g00000ABCdEAAX/edit?count=1`,
      ]),
    ).toEqual(['https://acme.lightning.force.com/lead/00Q5g00000ABCdE']);
  });

  it.each([
    ['https://acme.my.salesforce.com/lightning/r/Contact/0035g00000ABCdEAAX/view', 'salesforce contact'],
    ['https://acme.lightning.force.com.mcas.ms/lightning/r/Lead/00Q5g00000ABCdEAAX/view', 'salesforce lead'],
    ['https://acme.lightning.force.com/lightning/r/Case/5005g00000ABCdEAAX/view', 'salesforce'],
    ['https://acme.lightning.force.com/lightning/r/Account/0015g00000ABCdEAAX/related/Contacts/view', 'salesforce'],
    ['https://acme.lightning.force.com/lightning/o/Lead/list?filterName=00B5g00000ABCdE', 'salesforce'],
    ['https://acme.lightning.force.com/lightning/setup/SetupOneHome/home', 'salesforce'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('takes no list for a record', () => {
    const list = 'https://acme.lightning.force.com/lightning/o/Lead/list';
    expect(readMarkup(record(ANNA), { address: list }).report.is).toBe('none');
  });
});

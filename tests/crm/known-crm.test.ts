// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { leadIn, wordsIn } from './read-markup';

// No page of these CRMs can be had here: the markup is built from public facts.
describe('a known CRM is read by keys that are the same in every language', () => {
  it('Salesforce Lightning', () => {
    const item = (name: string, value: string) =>
      `<div data-target-selection-name="sfdc:RecordField.Lead.${name}"><span>etiqueta</span><div><button>Edit</button><a>${value}</a></div></div>`;
    const lead = leadIn(
      `<h1>Anna Berg</h1>${item('Email', 'a@b.example')}${item('NumberOfEmployees', '1,200')}${item('OwnerId', 'Kari Nord')}`,
      {
        address: 'https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000ABCdEAAX/view',
        title: 'Anna Berg | Lead | Salesforce',
      },
    );
    expect(lead).toMatchObject({
      crm: 'salesforce',
      kind: 'lead',
      fields: { email: { words: 'a@b.example', way: 'crm' }, employees: { words: '1,200' } },
    });
  });

  it('Dynamics 365', () => {
    const input = (name: string, value: string) =>
      `<div data-id="${name}-Container"><label>nimike</label><input data-id="${name}.fieldControl-text-box-text" value="${value}"></div>`;
    const address =
      'https://o.crm4.dynamics.com/main.aspx?etn=lead&pagetype=entityrecord&id=91330924-802a-4b0d-a900-34fd9d790829';
    expect(
      wordsIn(
        input('firstname', 'Anna') +
          input('lastname', 'Berg') +
          input('companyname', 'Acme AS') +
          input('jobtitle', '---'),
        { address },
      ),
    ).toEqual({ name: 'Anna Berg', firstName: 'Anna', lastName: 'Berg', company: 'Acme AS' });
  });

  it('HubSpot', () => {
    const input = (name: string, value: string) =>
      `<div><span>etiqueta</span><textarea data-field="${name}">${value}</textarea></div>`;
    const address = 'https://app-eu1.hubspot.com/contacts/25245949/record/0-1/123456';
    expect(
      wordsIn(input('firstname', 'Anna') + input('lastname', 'Berg') + input('email', 'a@b.example'), { address }),
    ).toMatchObject({ name: 'Anna Berg', email: 'a@b.example' });
  });
});

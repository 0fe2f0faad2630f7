import { describe, expect, it } from 'vitest';
import { readAddress } from '../../utils/crm/address';

const ID = '5a0c4f3e-0d7e-11ee-be56-0242ac120002';
const keyOf = (address: string) => readAddress(address).key;

describe('a lead key', () => {
  const sameRecord: [string, string[]][] = [
    [
      'view and edit by path',
      ['https://c.example/leads/12', 'https://c.example/leads/12/edit', 'https://c.example/leads/12/?tab=notes'],
    ],
    ['view and edit by hash', ['https://c.example/#/contacts/7/show', 'https://c.example/#/contacts/7']],
    [
      'view and edit by parameter',
      [
        'https://c.example/contact/card.php?id=3',
        'https://c.example/contact/card.php?action=edit&id=3&token=1a5bfacb94cb8deba799',
      ],
    ],
    [
      'every language',
      [
        `https://c.example/en/crm/leads/${ID}`,
        `https://c.example/nb/crm/leads/${ID}`,
        `https://c.example/crm/leads/${ID}?lang=fi`,
      ],
    ],
    [
      'sorting, menu and where one came from',
      ['https://c.example/leads/12', 'https://c.example/leads/12?sort=name&order=asc&menu_id=4&page=2'],
    ],
    [
      'classic views of one module',
      [
        `https://c.example/index.php?module=Leads&action=DetailView&record=${ID}`,
        `https://c.example/index.php?record=${ID}&action=EditView&module=Leads&return_module=Leads`,
      ],
    ],
    ['mode before the id', ['https://c.example/leads/view/12', 'https://c.example/leads/edit/12']],
    [
      'menu and session beside a parameter',
      ['https://c.example/lead.php?id=12', 'https://c.example/lead.php?id=12&menu_id=7&session_id=99&action=edit'],
    ],
    ['EspoCRM', ['https://c.example/#Lead/view/6b025c118134ccda0', 'https://c.example/#Lead/edit/6b025c118134ccda0']],
    [
      'Odoo',
      [
        'https://c.example/web#id=45&cids=1&model=crm.lead&view_type=form',
        'https://c.example/web#cids=2&id=45&menu_id=139&action=206&model=crm.lead&view_type=form',
        'https://c.example/odoo/crm/45',
        'https://c.example/odoo/action-206/crm/45?debug=1',
      ],
    ],
    [
      'Salesforce',
      [
        'https://a.lightning.force.com/lightning/r/Lead/00Q5g00000ABCdEAAX/view',
        'https://a.lightning.force.com/lightning/r/Lead/00Q5g00000ABCdEAAX/edit?count=1',
      ],
    ],
    [
      'HubSpot',
      [
        'https://app-eu1.hubspot.com/contacts/25245949/record/0-1/123456',
        'https://app-eu1.hubspot.com/contacts/25245949/contact/123456/?interaction=note',
      ],
    ],
    [
      'Dynamics 365',
      [
        `https://o.crm4.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=lead&id=${ID}`,
        `https://o.crm4.dynamics.com/main.aspx?etn=lead&id=%7B${ID}%7D&pagetype=entityrecord&formid=2`,
      ],
    ],
  ];
  it.each(sameRecord)('is one for %s', (_, addresses) => {
    const keys = new Set(addresses.map(keyOf));
    expect([...keys]).toHaveLength(1);
    expect([...keys][0]).toMatch(/^https:\/\/[^/]+\/(lead|contact)\/[^/]+$/);
  });

  it.each([
    ['two ids', 'https://c.example/leads/12', 'https://c.example/leads/13'],
    [
      'two modules with one id',
      'https://c.example/index.php?module=Leads&record=12',
      'https://c.example/index.php?module=Contacts&record=12',
    ],
    ['two CRMs on one host', 'https://c.example/sales/leads/12', 'https://c.example/old/leads/12'],
    ['two origins', 'https://a.example/leads/12', 'https://b.example/leads/12'],
    ['two parameters', 'https://c.example/card.php?socid=1', 'https://c.example/card.php?socid=2'],
  ])('differs for %s', (_, one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    'https://c.example/leads',
    'https://c.example/leads?sort=name&page=2',
    'https://c.example/leads/new',
    'https://c.example/#Lead',
    'https://c.example/web#action=206&model=crm.lead&view_type=list&cids=1&menu_id=139',
    'https://c.example/dashboard/2026',
    'https://app.hubspot.com/contacts/1/objects/0-1/views/12/list',
    'https://a.lightning.force.com/lightning/o/Lead/list?filterName=00B5g00000ABCdE',
    'no address',
  ])('is none for %s', (address) => {
    expect(keyOf(address)).toBeNull();
  });
});

describe('the kind of a record', () => {
  it.each([
    ['https://c.example/crm/sales/contacts/12', 'contact'],
    ['https://c.example/accounts/12', 'company'],
    ['https://c.example/#/deals/12/show', 'deal'],
    ['https://c.example/object/person/20202020-1c0e-494c-a1b6-85b1c6fefaa5', 'contact'],
    ['https://c.example/app/lead/CRM-LEAD-2026-00012', 'lead'],
    ['https://c.example/#Opportunity/view/6b025c118134ccda0', 'deal'],
    ['https://c.example/web#id=4&model=res.partner&view_type=form', 'contact'],
    ['https://a.lightning.force.com/lightning/r/0015g00000ABCdEAAX/view', 'company'],
    ['https://app.hubspot.com/contacts/1/record/0-3/456', 'deal'],
    [
      'https://o.crm.dynamics.com/main.aspx?etn=account&pagetype=entityrecord&id=91330924-802a-4b0d-a900-34fd9d790829',
      'company',
    ],
  ])('%s is a %s', (address, kind) => {
    expect(readAddress(address).kind).toBe(kind);
  });
});

describe('what an address is written like', () => {
  it.each([
    ['https://c.example/Products/CRM/Deals.aspx?id=58', 'deal'],
    ['https://c.example/sales/customers.php?debtor_id=17', 'company'],
    ['https://c.example/wp-admin/admin.php?section=contact&sub-section=companies&id=88', 'company'],
    ['https://c.example/pages/UI.php?class=Person&id=208', 'contact'],
    ['https://c.example/Contacts/view#/books/personal/41A2-6738B000-3.vcf/view', 'contact'],
    ['https://c.example/people/h:8kQ2mZ', 'contact'],
  ])('%s is a record', (address, kind) => {
    expect(readAddress(address)).toMatchObject({ kind });
    expect(keyOf(address)).not.toBeNull();
  });

  it('may leave open whether a record is a person or a company', () => {
    expect(readAddress('https://c.example/#/clients/Wpmbk5ezJn').kind).toBeUndefined();
    expect(keyOf('https://c.example/#/clients/Wpmbk5ezJn')).not.toBeNull();
    expect(keyOf('https://c.example/client/orders/12')).toBeNull();
  });

  it.each(['https://c.example/Deals.aspx', 'https://c.example/people/active', 'https://c.example/people/h:latest'])(
    '%s is none',
    (address) => expect(keyOf(address)).toBeNull(),
  );
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://crm.example/web#id=45&cids=1&model=crm.lead&view_type=form';
const field = (label: string, name: string, value: string) =>
  `<div><label>${label}</label><div name="${name}"><input value="${value}"></div></div>`;

// Saved pages of a running Odoo prove the rest; these are built from their shape.
describe('Odoo', () => {
  it.each([
    ['English', 'Job Position'],
    ['Turkish', 'İş Pozisyonu'],
  ])("reads a lead by the names of its fields in %s; its topic is nobody's name", (_, job) => {
    const page =
      field('x', 'name', 'Rollout Oslo') +
      field('x', 'contact_name', 'Anna Berg') +
      field(job, 'function', 'IT manager') +
      field('x', 'partner_name', 'Acme AS') +
      field('x', 'email_from', 'anna@acme.example') +
      field('x', 'country_id', 'Norway');
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Anna Berg',
      title: 'IT manager',
      company: 'Acme AS',
      email: 'anna@acme.example',
      country: 'Norway',
    });
  });

  it('gives a record one key in old and new versions', () => {
    expect(
      keysOf([LEAD, 'https://crm.example/odoo/crm/45', 'https://crm.example/odoo/action-2/crm/45?debug=1']),
    ).toEqual(['https://crm.example/lead/45']);
  });

  it.each([
    ['https://crm.example/web#id=4&model=res.partner&view_type=form', 'odoo contact'],
    ['https://crm.example/web#action=206&model=crm.lead&view_type=list', 'odoo'],
    ['https://crm.example/web#action=206&model=crm.lead&view_type=kanban', 'odoo'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });
});

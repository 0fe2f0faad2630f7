// @vitest-environment happy-dom
/** Rows and records are told apart at all times. */
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../utils/crm/list/read-rows';
import { readPage } from '../../../utils/crm/read-page';
import { lead, table } from './rows-in';

const LIST = table(
  'Name|Company|Email|Phone',
  `${lead(1, 'Anna Berg')}|Acme AS|anna@acme.example|+47 22 33 44 55`,
  `${lead(2, 'Ola Nord')}|Nordlys AB|ola@nordlys.example|+46 8 123 456 78`,
);
const CARDS = [4, 5, 6]
  .map((id) => `<li><a href="/leads/${id}">Other Person</a><p>Company: Other AS</p><p>other${id}@x.example</p></li>`)
  .join('');
const NAMES = [4, 5, 6]
  .map((id) => `<li><h3><a href="/leads/${id}/show">Other Person</a></h3><p>other${id}@x.example</p></li>`)
  .join('');
const DRAWER =
  '<dl><dt>Full name</dt><dd>Kari Lund</dd><dt>Email</dt><dd>kari@lund.example</dd><dt>Job title</dt><dd>CEO</dd><dt>City</dt><dd></dd></dl>';

const read = (body: string, address: string) => {
  document.body.innerHTML = body;
  return readPage(document, address, [], { rows: readRows }).report;
};

describe('a record over or beside a list', () => {
  it.each([
    ['a drawer in a dialog', `${LIST}<div role="dialog">${DRAWER}</div>`],
    ['a drawer without a role', `<main>${LIST}</main><aside>${DRAWER}</aside>`],
    ['a drawer over cards', `<main><ul>${CARDS}</ul></main><aside>${DRAWER}</aside>`],
    ['a drawer over names', `<main><ul>${NAMES}</ul></main><aside>${DRAWER.replace(/<dt>Email.*?<\/dd>/, '')}</aside>`],
    ['its related contacts', `<main>${DRAWER}<h2>Contacts</h2>${LIST}</main>`],
  ])('%s is that record, without any of the others’ values', (_, body) => {
    const report = read(body, 'https://crm.example/leads/3');
    expect(report).toMatchObject({ is: 'record', lead: { fields: { name: { words: 'Kari Lund' } } } });
    expect(report).not.toHaveProperty('rows');
    expect(JSON.stringify(report)).not.toMatch(/Acme|Nordlys|Anna|Ola|22 33|Other|other/);
  });
});

describe('the rows', () => {
  it('are read only when they are asked for', () => {
    document.body.innerHTML = LIST;
    expect(readPage(document, 'https://crm.example/leads').report).toEqual({
      is: 'none',
      why: 'list',
      address: 'https://crm.example/leads',
      crm: 'generic',
    });
  });

  it.each([
    ['a record', DRAWER, 'https://crm.example/leads/3'],
    ['an empty page', '<p>Good morning</p>', 'https://crm.example/'],
    ['a form', '<label>Email <input></label><label>Phone <input></label>', 'https://crm.example/leads/new'],
  ])('are none on %s', (_, body, address) => {
    expect(read(body, address)).not.toHaveProperty('rows');
  });
});

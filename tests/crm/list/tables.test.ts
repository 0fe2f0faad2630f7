// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cells, lead, rowsIn, table, wordsIn } from './rows-in';

const ANNA = { name: 'Anna Berg', company: 'Acme AS', email: 'anna@acme.example' };
const OLA = { name: 'Ola Nord', company: 'Nordlys AB', email: 'ola@nordlys.example' };
const ROWS = [`${lead(1, ANNA.name)}|Acme AS|${ANNA.email}`, `${lead(2, OLA.name)}|Nordlys AB|${OLA.email}`];

describe('a table', () => {
  it('gives each cell to the field of its header', () => {
    expect(wordsIn(table('Name|Company|Email', ...ROWS))).toEqual([ANNA, OLA]);
  });

  it('is understood in other languages', () => {
    expect(wordsIn(table('Navn|Firma|E-post', ...ROWS))).toEqual([ANNA, OLA]);
  });

  it('lends no row the value that another one lacks', () => {
    const rows = rowsIn(table('Name|Company|Email', ROWS[0]!, `${lead(2, 'Ola Nord')}||`, ROWS[1]!));
    expect(rows[1]!.fields).toMatchObject({ company: { state: 'missing' }, email: { state: 'missing' } });
    expect(JSON.stringify(rows[1])).not.toMatch(/Acme|Nordlys/);
  });

  it('says nothing of a field that has no column', () => {
    const [row] = rowsIn(table('Name|Email|Shoe size', `${lead(1, 'Anna Berg')}|anna@acme.example|42`, ROWS[1]!));
    expect(Object.keys(row!.fields).sort()).toEqual(['email', 'name']);
  });

  it('keeps to the columns where a header or a cell spans several', () => {
    const head = '<tr><th colspan="2">Name</th><th>Company</th><th>Country</th></tr>';
    const row = (id: number, name: string) =>
      `<tr><td>AB</td><td>${lead(id, name)}</td><td>Acme AS</td><td>Norway</td></tr>`;
    const wide = `<tr><td>ON</td><td>${lead(3, 'Ola Nord')}</td><td colspan="2">Archived</td></tr>`;
    expect(wordsIn(`<table>${head}${row(1, 'Anna Berg')}${row(2, 'Kari Lund')}${wide}</table>`)).toEqual([
      { name: 'Anna Berg', company: 'Acme AS', country: 'Norway' },
      { name: 'Kari Lund', company: 'Acme AS', country: 'Norway' },
      { name: 'Ola Nord' },
    ]);
  });

  it('gives a cell that spans rows to each of them, and shifts none', () => {
    const rows = `<tr><td rowspan="2">Acme AS</td><td>${lead(1, 'Anna Berg')}</td><td>Oslo</td></tr>
      <tr><td>${lead(2, 'Kari Lund')}</td><td>Bergen</td></tr>
      <tr><td>Nordlys AB</td><td>${lead(3, 'Ola Nord')}</td><td>Lund</td></tr>`;
    expect(wordsIn(`<table><tr>${cells('th', 'Company', 'Name', 'City')}</tr>${rows}</table>`)).toEqual([
      { company: 'Acme AS', name: 'Anna Berg', city: 'Oslo' },
      { company: 'Acme AS', name: 'Kari Lund', city: 'Bergen' },
      { company: 'Nordlys AB', name: 'Ola Nord', city: 'Lund' },
    ]);
  });

  it('takes headers over two rows together', () => {
    const head = `<thead><tr><th rowspan="2">Name</th><th colspan="2">Reach</th></tr><tr>${cells('th', 'Email', 'Phone')}</tr></thead>`;
    const row = `<tr>${cells('td', 'Anna Berg', 'anna@acme.example', '+47 22 33 44 55')}</tr>`;
    expect(wordsIn(`<table>${head}<tbody>${row}${row}</tbody></table>`)[0]).toEqual({
      name: 'Anna Berg',
      email: 'anna@acme.example',
      phone: '+47 22 33 44 55',
    });
  });

  it('takes the headers of a group together with the group’s own', () => {
    const head = `<thead><tr>${cells('th', 'Name', 'Reach', 'Reach')}</tr><tr>${cells('th', '', 'Email', 'Phone')}</tr></thead>`;
    const row = `<tr>${cells('td', 'Anna Berg', 'anna@acme.example', '+47 22 33 44 55')}</tr>`;
    expect(wordsIn(`<table>${head}<tbody>${row}</tbody></table>`)).toEqual([
      { name: 'Anna Berg', email: 'anna@acme.example', phone: '+47 22 33 44 55' },
    ]);
  });

  it('begins anew at a header in its middle', () => {
    const part = (headers: string[], row: string[]) =>
      `<tr>${cells('th', ...headers)}</tr><tr>${cells('td', ...row)}</tr>`;
    const acme = part(['Name', 'Company', 'City'], ['Anna Berg', 'Acme AS', 'Oslo']);
    const nordlys = part(['Name', 'Owner', 'Company'], ['Ola Nord', 'Kari Lund', 'Nordlys AB']);
    expect(wordsIn(`<table>${acme}${nordlys}</table>`)).toEqual([
      { name: 'Anna Berg', company: 'Acme AS', city: 'Oslo' },
      { name: 'Ola Nord', owner: 'Kari Lund', company: 'Nordlys AB' },
    ]);
  });

  it('leaves a table in a cell, the footer and hidden rows alone', () => {
    const inner = table('Name|Email', 'Inner Person|inner@x.example');
    const row = (attributes: string, name: string) =>
      `<tr ${attributes}>${cells('td', name, `${name[0]}@x.example`, 'Oslo')}</tr>`;
    const body = `<table><thead><tr>${cells('th', 'Name', 'Email', 'City')}</tr></thead><tbody>${row('', 'Anna Berg')}${row('hidden', 'Hidden Person')}<tr><td>Ola Nord</td><td>o@x.example</td><td>${inner}</td></tr></tbody><tfoot>${row('', 'Sum Total')}</tfoot></table>`;
    expect(wordsIn(body).map(({ name }) => name)).toEqual(['Anna Berg', 'Ola Nord']);
  });

  it('reads the first line of a cell, and an address that is cut short from its link', () => {
    const row = `${lead(1, '<div>AB</div><div>Anna Berg</div><div>Daglig leder</div>')}|<div>Acme AS</div><div>ENERGY</div>|<a href="mailto:anna@acme.example">anna@ac…</a>`;
    const rows = wordsIn(table('Lead|Company|Email|City|Country', `${row}|Oslo|Norway`, `${ROWS[1]}|Lund|Sweden`));
    expect(rows[0]).toEqual({ ...ANNA, title: 'Daglig leder', city: 'Oslo', country: 'Norway' });
  });

  it('does not say a first name twice where the last name is the whole name', () => {
    const [row] = wordsIn(table('Last name|First name|Email', 'Anna Berg|Anna|anna@acme.example'));
    expect(row).toMatchObject({ name: 'Anna Berg' });
    expect(wordsIn(table('Last name|First name|Email', 'Berg|Anna|a@acme.example'))[0]).toMatchObject({
      name: 'Anna Berg',
    });
  });

  it('drops rows that say nothing about who they are', () => {
    expect(wordsIn(table('Name|Company|City', 'Anna Berg|Acme AS|Oslo', '||Bergen'))).toHaveLength(1);
  });

  it('is read as far as 200 rows', () => {
    const many = Array.from({ length: 300 }, (_, at) => `${lead(at, 'Anna Berg')}|Acme AS|a${at}@acme.example`);
    expect(rowsIn(table('Name|Company|Email', ...many))).toHaveLength(200);
  });
});

describe('the link to a row’s own record', () => {
  const opens = (markup: string, address?: string) => rowsIn(markup, address).map((row) => row.address);

  it('is the name’s, with its key and kind', () => {
    expect(rowsIn(table('Name|Company|Email', ...ROWS))[0]).toMatchObject({
      address: 'https://crm.example/leads/1',
      key: 'https://crm.example/lead/leads%2F1',
      kind: 'lead',
    });
  });

  it('is never the company’s, the owner’s or another site’s', () => {
    const row = (id: number, name: string) =>
      `${name}|<a href="/companies/${id}">Acme AS</a>|<a href="/users/${id}">Kari Lund</a>|<a href="https://other.example/leads/${id}">x</a>`;
    expect(opens(table('Name|Company|Owner|Link', row(1, 'Anna Berg'), row(2, 'Ola Nord')))).toEqual([null, null]);
  });

  it('is none where rows share it', () => {
    const row = (name: string) => `<a href="/leads/9">${name}</a>|Acme AS|Oslo`;
    expect(opens(table('Name|Company|City', row('Anna Berg'), row('Ola Nord')))).toEqual([null, null]);
  });

  it('is the company’s on a list of companies', () => {
    const row = (id: number, name: string) => `<a href="/companies/${id}">${name}</a>|Oslo|Energy`;
    const rows = rowsIn(
      table('Name|City|Industry', row(1, 'Acme AS'), row(2, 'Nordlys AB')),
      'https://crm.example/companies',
    );
    expect(rows[1]).toMatchObject({
      kind: 'company',
      address: 'https://crm.example/companies/2',
      fields: { company: { words: 'Nordlys AB' } },
    });
  });

  it('runs nothing', () => {
    const row = (id: number, name: string) => `<a href="javascript:alert(${id})">${name}</a>|Acme AS|Oslo`;
    expect(opens(table('Name|Company|City', row(1, 'Anna Berg'), row(2, 'Ola Nord')))).toEqual([null, null]);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, leadIn, readMarkup } from './read-markup';

const why = (markup: string, address: string) => {
  const { report, places } = readMarkup(markup, { address });
  return report.is === 'none' ? { why: report.why, places: places.size } : report.is;
};
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('');
const LEADS = 'https://crm.example/leads';

describe('no record', () => {
  it('is a table with headers', () => {
    const table = `<table><thead><tr><th>Name</th><th>Email</th><th>Company</th></tr></thead>${rows(5, (at) => `<tr><td>Anna ${at}</td><td>a${at}@b.example</td><td>Acme</td></tr>`)}</table>`;
    expect(why(table, LEADS)).toEqual({ why: 'list', places: 0 });
  });

  it('is a table whose headers are cells, or blocks', () => {
    const cells = `<table><tr><td>Name</td><td>Email</td><td>Company</td><td>Status</td></tr>${rows(5, () => '<tr><td>Anna Berg</td><td>a@b.example</td><td>Acme</td><td>New</td></tr>')}</table>`;
    const blocks = cells.replace(/<(\/?)(table|tr|td)>/g, '<$1div>');
    expect(why(cells, LEADS)).toEqual({ why: 'list', places: 0 });
    expect(why(blocks, LEADS)).toEqual({ why: 'list', places: 0 });
  });

  it('is a board of cards with the same labels', () => {
    const cards = rows(
      4,
      (at) =>
        `<div class="card"><p>Company: Acme ${at}</p><p>Email: a${at}@b.example</p><p>Status: New</p><p>Phone: +47 2233445${at}</p></div>`,
    );
    expect(why(`<h1>Leads</h1>${cards}`, LEADS)).toEqual({ why: 'list', places: 0 });
  });

  it('is an empty form for a new one, or one that is being filled in', () => {
    const form = (value: string) =>
      `<form><label>First name <input value="${value}"></label><label>Last name <input></label><label>Email <input></label><label>Phone <input></label></form>`;
    expect(why(form(''), `${LEADS}/new`)).toMatchObject({ why: 'emptyForm' });
    expect(why(form('Anna'), `${LEADS}/new`)).toMatchObject({ why: 'emptyForm' });
    const filled = form('Anna').replaceAll('<input>', '<input value="+47 22334455">');
    expect(why(`${filled}<p>Company: Acme AS</p><p>City: Oslo</p>`, `${LEADS}/new`)).toMatchObject({
      why: 'emptyForm',
    });
    expect(why(form(''), 'https://crm.example/form')).toMatchObject({ why: 'emptyForm' });
  });

  it.each([
    'https://crm.example/settings/profile',
    'https://crm.example/dashboard',
    'https://crm.example/search?q=anna',
  ])('is %s', (address) => {
    const page =
      '<dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Email</dt><dd>a@b.example</dd><dt>Phone</dt><dd>+47 22334455</dd><dt>Title</dt><dd>Rep</dd><dt>City</dt><dd>Oslo</dd></dl>';
    expect(why(page, address)).toMatchObject({ why: 'noRecord' });
  });

  it('is a page that mentions somebody', () => {
    expect(why(ANNA, 'https://crm.example/inbox')).toMatchObject({ why: 'noRecord' });
  });

  it('is a page without any of it', () => {
    expect(why('', LEADS)).toMatchObject({ why: 'noRecord' });
    expect(why('<h1>Good morning</h1><p>Budget</p><p>12</p>', 'https://crm.example/')).toMatchObject({
      why: 'noRecord',
    });
  });
});

describe('a record', () => {
  it('is one page about one lead, also without an id in its address; then it has no key', () => {
    const page = `${ANNA}<dl><dt>Phone</dt><dd>+47 22 33 44 55</dd><dt>Company</dt><dd>Acme AS</dd></dl>`;
    expect(leadIn(page)).toMatchObject({
      kind: 'lead',
      crm: 'generic',
      mode: 'view',
      key: expect.stringContaining('/lead/'),
    });
    expect(leadIn(page, { address: 'https://crm.example/app' }).key).toBeNull();
  });

  it('is edited where its values stand in controls', () => {
    const form =
      '<form><label>Last name <input value="Berg"></label><label>Email <input value="a@b.example"></label></form>';
    expect(leadIn(form).mode).toBe('edit');
  });

  it('keeps to itself beside a list of other records', () => {
    const people = `<table><tr><th>Name</th><th>Email</th><th>Phone</th></tr>${rows(3, (at) => `<tr><td>Bo</td><td><a href="mailto:b${at}@c.example">b${at}@c.example</a></td><td>+47 9988776${at}</td></tr>`)}</table>`;
    const cards = rows(3, (at) => `<div class="c"><p>Title</p><p>Boss</p><p>Email</p><p>c${at}@d.example</p></div>`);
    const { fields } = leadIn(
      `<dl><dt>Company</dt><dd>Acme AS</dd><dt>Industry</dt><dd>Energy</dd></dl>${people}<div>${cards}</div>`,
    );
    expect(Object.keys(fields)).toEqual(['company', 'industry']);
  });

  it('says its language, and null where the page does not', () => {
    expect(leadIn(ANNA, { language: 'nb-NO' }).pageLanguage).toBe('nb-NO');
    expect(leadIn(ANNA, { language: '' }).pageLanguage).toBeNull();
  });
});

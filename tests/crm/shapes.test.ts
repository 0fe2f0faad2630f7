// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, leadIn, wordsIn } from './read-markup';

describe('a label and its value', () => {
  const shapes: [string, string][] = [
    ['a form field with label[for]', '<label for="c">Company</label><div><input id="c" value="Acme AS"></div>'],
    ['a label around its field', '<label>Company <input value="Acme AS"></label>'],
    ['a field with aria-label', '<input aria-label="Company" value="Acme AS">'],
    [
      'aria-labelledby',
      '<span id="l">Company</span><i></i><p><button role="combobox" aria-labelledby="l">Acme AS</button></p>',
    ],
    ['a term and its definition', '<dl><dt>Company</dt><dd>Acme AS</dd></dl>'],
    ['a header cell beside its value', '<table><tr><th>Company</th><td>Acme AS</td></tr></table>'],
    ['two cells of a row', '<table><tr><td>Company</td><td>Acme AS</td><td>Fax</td><td>1</td></tr></table>'],
    ['two paragraphs', '<div><p>Company</p><p>Acme AS</p></div>'],
    ["a label in its parent's sibling", '<div><div><span>Company</span></div><div><div>Acme AS</div></div></div>'],
    ['"Label: value" in one text', '<p>Company: Acme AS</p>'],
    ['a label in bold before its value', '<p><b>Company:</b> Acme AS<br><b>Fax:</b> 1</p>'],
    [
      'a label in a table of its own',
      '<table><tr><td><table><tr><td>Company</td><td><a href="#">✎</a></td></tr></table></td><td>Acme AS</td></tr></table>',
    ],
    ['a placeholder', '<input placeholder="Company" value="Acme AS">'],
    [
      'a chosen option',
      '<label for="c">Company</label><select id="c"><option value="">None</option><option value="1" selected>Acme AS</option></select>',
    ],
    ['a button that shows the choice', '<div><span>Company</span><div><button>Acme AS</button></div></div>'],
    ["an icon's tooltip", '<p><i title="Company"></i> Acme AS</p>'],
    ['a heading over its value', '<section><h3>Company</h3><hr><div><p>Acme AS</p></div></section>'],
    ['marks around the label', '<div><label>Company <sup>?</sup> *</label><div>Acme AS</div></div>'],
    ['a field named for programs', '<input name="company_name" value="Acme AS">'],
    ["a link to the company's own page", '<p><a href="/companies/12">Acme AS</a></p>'],
  ];
  it.each(shapes)('is read from %s', (_, markup) => {
    expect(wordsIn(ANNA + markup)).toMatchObject({ company: 'Acme AS', name: 'Anna Berg' });
  });

  it('is read across languages', () => {
    const page =
      '<dl><dt>Navn</dt><dd>Anna Berg</dd><dt>E-post</dt><dd>a@b.example</dd><dt>Bransje</dt><dd>Energi</dd><dt>Toimiala</dt><dd>Energi</dd></dl>';
    expect(wordsIn(page, { language: 'nb' })).toMatchObject({
      name: 'Anna Berg',
      email: 'a@b.example',
      industry: 'Energi',
    });
  });

  it('says which way found it, how sure that is, and where', () => {
    const lead = leadIn(`${ANNA}<a href="tel:+4722334455">+47 22 33 44 55</a>`);
    expect(lead.fields.email).toMatchObject({ way: 'label', label: 'Email' });
    expect(lead.fields.phone).toMatchObject({ way: 'semantics', words: '+47 22 33 44 55' });
    expect(lead.fields.phone).not.toHaveProperty('label');
  });

  it('is missing where the place is empty or says so', () => {
    for (const nothing of ['', '-', '—', '--None--', 'Click to add', 'N/A']) {
      const lead = leadIn(`${ANNA}<dl><dt>Company</dt><dd>${nothing}</dd></dl>`);
      expect(lead.fields.company, nothing).toEqual({ state: 'missing', label: 'Company' });
    }
  });

  it('is missing where its place is empty and another row follows', () => {
    const rows = '<div><b>Company</b><div></div></div><div><b>Department</b><span>Sales</span></div>';
    expect(leadIn(ANNA + rows).fields.company).toEqual({ state: 'missing', label: 'Company' });
  });

  it('is not a section of other fields under the same word', () => {
    const section =
      '<h3>Company</h3><div><div><p>Website</p><p>acme.example</p></div><div><p>Sector</p><p>Energy</p></div></div>';
    const words = wordsIn(ANNA + section);
    expect(words).toMatchObject({ website: 'acme.example', industry: 'Energy' });
    expect(words).not.toHaveProperty('company');
  });

  it('is not a word of a sentence', () => {
    const words = wordsIn(`${ANNA}<p>Creates an <b>account</b>, a <b>contact</b> and one deal.</p>`);
    expect(words).not.toHaveProperty('company');
  });

  it('is not the next row, where a row has no value', () => {
    const rows = '<div><div><span>Company</span></div><div><span>Department</span><b>Sales</b></div></div>';
    expect(wordsIn(ANNA + rows)).not.toHaveProperty('company');
  });

  it('may look like a label itself', () => {
    expect(wordsIn(`${ANNA}<div><p>Lead source</p><p>Website</p></div>`)).toMatchObject({ source: 'Website' });
  });

  it('may look like the label of another field', () => {
    const row = '<table><tr><td>Status</td><td>Customer</td></tr></table>';
    expect(wordsIn(ANNA + row)).toMatchObject({ status: 'Customer' });
  });

  it('is left unreadable where two different values compete', () => {
    const lead = leadIn(
      `${ANNA}<dl><dt>Company</dt><dd>Acme AS</dd></dl><hr><dl><dt>Company</dt><dd>Other AS</dd></dl>`,
    );
    expect(lead.fields.company).toMatchObject({ state: 'unreadable', why: 'ambiguous' });
  });

  it('is read once where the page shows it twice', () => {
    expect(wordsIn(`${ANNA}<p>Company: Acme AS</p><dl><dt>Company</dt><dd>Acme AS</dd></dl>`)).toMatchObject({
      company: 'Acme AS',
    });
  });
});

describe('the head of a record', () => {
  it('names the person, their job and their company', () => {
    const head =
      '<h2>Anna Berg</h2><div>Head of Purchasing at <a href="/x">Acme AS</a></div><a href="mailto:anna@acme.example">anna@acme.example</a>';
    expect(wordsIn(head)).toMatchObject({ name: 'Anna Berg', title: 'Head of Purchasing', company: 'Acme AS' });
  });

  it('names the company in the trail above the name', () => {
    const head =
      '<header><nav-trail><a href="/leads">Leads</a><span>Acme AS</span></nav-trail><h1>Anna Berg</h1></header>';
    expect(wordsIn(`${head}<dl><dt>Email</dt><dd>anna@acme.example</dd></dl>`)).toMatchObject({ company: 'Acme AS' });
  });

  it("is not taken for a person where it is the lead's title", () => {
    const page =
      '<h1>New conveyor for 2027</h1><dl><dt>Email</dt><dd>anna@acme.example</dd><dt>Phone</dt><dd>+47 22 33 44 55</dd></dl>';
    expect(wordsIn(page)).not.toHaveProperty('name');
  });
});

describe('a value in a larger text', () => {
  it.each([
    ['Waalhaven 21, 3089 JH Rotterdam, Nederland', 'Rotterdam', 'Nederland'],
    ['Gate 1 nr. 47<br>Måløy, Vestland 6700<br>Norway', 'Måløy', 'Norway'],
    ['<span>Strandgaten 112</span><span>Bergen</span><span>5004</span><span>Norway</span>', 'Bergen', 'Norway'],
    ['1 Market St<br>San Francisco, CA 94105<br>USA', 'San Francisco', 'USA'],
    ['Hämeenkatu 4<br>Tampere 33100<br>Suomi', 'Tampere', 'Suomi'],
  ])('city and country of %s', (address, city, country) => {
    expect(wordsIn(`${ANNA}<div><p>Address</p><div>${address}</div></div>`)).toMatchObject({ city, country });
  });

  it('keeps the lines of a note, and no other field', () => {
    const note =
      '<section><h3>Background</h3><div><p>Wants a quote.<br>Call after one.</p><p>Added on March 9, 2026</p></div></section>';
    expect(wordsIn(ANNA + note)).toMatchObject({
      notes: 'Wants a quote.\nCall after one.',
      createdAt: 'March 9, 2026',
    });
  });

  it('is the figure of a sum, with its currency', () => {
    const sums =
      '<table><tr><td>Lead amount</td><td><span>1,450,000 €</span><span>weighted: <span>652,500 €</span></span></td></tr><tr><td>Budget</td><td>€<span>900</span></td></tr></table>';
    expect(wordsIn(ANNA + sums)).toMatchObject({ amount: '1,450,000 €', budget: '€900' });
  });

  it('is the number among the words beside it', () => {
    const phone =
      '<div><label>Phone</label><div><a href="tel:+4791345678">+47 91 34 56 78</a> <span>Mobile</span></div></div>';
    expect(wordsIn(ANNA + phone)).toMatchObject({ phone: '+47 91 34 56 78' });
  });

  it('is the number in a form that also asks which kind of number it is', () => {
    const phone =
      '<div><label>Phone</label><div><div><p>Mobile</p><input></div><div><input value="91 34 56 78"></div></div></div>';
    const { fields } = leadIn(ANNA + phone);
    expect(fields).toMatchObject({ phone: { words: '91 34 56 78' } });
    expect(fields).not.toHaveProperty('mobile');
  });
});

describe('what has no label beside it', () => {
  it('is recognised by what it looks like', () => {
    const card = '<div><svg></svg><div><span>+47 91 34 56 78</span> <span>Work</span></div></div>';
    expect(wordsIn(ANNA + card)).toMatchObject({ phone: '+47 91 34 56 78' });
  });

  it('is not recognised under a label that means something else', () => {
    const rows =
      '<table><tr><td>Fax</td><td>+47 22 33 44 55</td></tr><tr><td>Assistant</td><td><a href="tel:+4799887766">+47 99 88 77 66</a></td></tr></table>';
    expect(wordsIn(ANNA + rows)).not.toHaveProperty('phone');
  });

  it('is the lit stage of a row of stages', () => {
    const stage = (name: string, lit: boolean) =>
      `<button role="radio" aria-checked="${lit}" ${lit ? 'aria-current="step"' : ''}><span>${name}</span></button>`;
    const bar = `<div role="radiogroup" aria-label="Steps">${stage('New', false)}${stage('Qualified', true)}</div>`;
    expect(wordsIn(ANNA + bar)).toMatchObject({ stage: 'Qualified' });
  });

  it('is the text under the open tab "Internal notes", and nothing under another', () => {
    const tabs = (open: boolean) =>
      `<div><ul><li><a role="tab" aria-selected="${open}">Internal Notes</a></li></ul><div contenteditable="true"><p>Wants a quote.</p><p>Soon.</p></div></div>`;
    expect(wordsIn(ANNA + tabs(true))).toMatchObject({ notes: 'Wants a quote.\nSoon.' });
    expect(wordsIn(ANNA + tabs(false))).not.toHaveProperty('notes');
  });
});

describe('names', () => {
  it('stand together, where a form has them apart', () => {
    const form =
      '<form><label>First name <input value="Anna"></label><label>Last name <input value="Berg"></label><label>Email <input value="a@b.example"></label></form>';
    expect(wordsIn(form)).toMatchObject({ name: 'Anna Berg', firstName: 'Anna', lastName: 'Berg' });
  });

  it('are parted from the company where one value holds both', () => {
    const page = '<dl><dt>Customer</dt><dd>Acme AS, Anna Berg</dd><dt>Email</dt><dd>a@b.example</dd></dl>';
    expect(wordsIn(page)).toMatchObject({ company: 'Acme AS', name: 'Anna Berg' });
  });

  it("are the company's own on a company's page", () => {
    const page = '<dl><dt>Name</dt><dd>Acme</dd><dt>Website</dt><dd>acme.example</dd></dl>';
    const lead = leadIn(page, { address: 'https://crm.example/accounts/12' });
    expect(lead).toMatchObject({ kind: 'company', fields: { company: { words: 'Acme' } } });
    expect(lead.fields).not.toHaveProperty('name');
  });

  it('are never a form of address', () => {
    const rows = '<table><tr><td>Title</td><td>Mr.</td></tr><tr><td>Job position</td><td>Buyer</td></tr></table>';
    expect(wordsIn(ANNA + rows)).toMatchObject({ title: 'Buyer' });
  });
});

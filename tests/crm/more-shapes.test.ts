// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, leadIn, readMarkup, wordsIn } from './read-markup';

describe('rows of labels above rows of values', () => {
  const row = (tag: string, ...cells: string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const TABLE = [
    row('th', 'Full name', 'Company', 'City'),
    row('td', 'Anna Berg', 'Acme AS', ''),
    row('th', 'Email', 'Source', 'Status'),
    row('td', 'a@b.example', 'Fair', 'New'),
  ];

  it('are one record', () => {
    const { fields } = leadIn(`<table>${TABLE.join('')}</table>`);
    expect(fields).toMatchObject({
      name: { words: 'Anna Berg' },
      company: { words: 'Acme AS' },
      status: { words: 'New' },
    });
    expect(fields.city).toEqual({ state: 'missing', label: 'City' });
  });

  it('are a list where a label comes again', () => {
    const again = [
      ...TABLE.slice(0, 2),
      row('th', 'Full name', 'Owner', 'Email'),
      row('td', 'Bo Ek', 'Kim', 'b@e.example'),
    ];
    const { report } = readMarkup(`<table>${again.join('')}</table>`, { address: 'https://crm.example/leads' });
    expect(report).toMatchObject({ is: 'none', why: 'list' });
  });

  it('are a list where the labels stand only once', () => {
    const { report } = readMarkup(`<table>${TABLE.slice(0, 2).join('')}</table>`, {
      address: 'https://crm.example/leads',
    });
    expect(report).toMatchObject({ is: 'none', why: 'list' });
  });
});

describe('a value that looks like a label', () => {
  it('makes no list of a row of a form', () => {
    const form =
      '<table><tr><td>Lead source</td><td>Website</td><td>Status</td><td>New</td></tr><tr><td>Company</td><td>Acme AS</td><td>City</td><td>Oslo</td></tr></table>';
    expect(wordsIn(ANNA + form)).toMatchObject({ source: 'Website', status: 'New', company: 'Acme AS', city: 'Oslo' });
  });
});

describe('a label', () => {
  it('may stand in a wrapper of its own in a definition list', () => {
    const entry = (label: string, value: string) =>
      `<div><div><dt><span>${label}</span></dt></div><div><dd><div>${value}</div></dd></div></div>`;
    expect(wordsIn(`<dl>${entry('Full name', 'Anna Berg')}${entry('Company', 'Acme AS')}</dl>`)).toMatchObject({
      name: 'Anna Berg',
      company: 'Acme AS',
    });
  });

  it('may float over its field, hidden from screen readers only', () => {
    const field = '<div><label for="c" aria-hidden="true">Company</label><input id="c" value="Acme AS"></div>';
    expect(wordsIn(ANNA + field)).toMatchObject({ company: 'Acme AS' });
  });

  it('may name a field that the choice shows beside', () => {
    const field =
      '<div><label for="s">Status</label><div><span>Qualified</span><input id="s" role="combobox" readonly value=""></div></div>';
    expect(wordsIn(ANNA + field)).toMatchObject({ status: 'Qualified' });
  });

  it.each(['Work phone', 'Büro Telefon', 'Téléphone professionnel', 'Arbete telefon'])(
    'says which of several: %s',
    (label) => {
      expect(wordsIn(`${ANNA}<dl><dt>${label}</dt><dd>+47 22 33 44 55</dd></dl>`)).toMatchObject({
        phone: '+47 22 33 44 55',
      });
    },
  );

  it.each(['Home phone', 'Assistant phone', 'Other e-mail'])('is not meant by another one: %s', (label) => {
    const words = wordsIn(`${ANNA}<dl><dt>${label}</dt><dd>+47 22 33 44 55</dd></dl>`);
    expect(words).not.toHaveProperty('phone');
    expect(words.email).toBe('anna@acme.example');
  });

  it('with a count is over a list of them', () => {
    const comments =
      '<dl><dt>Notes</dt><dd>Call in May.</dd></dl><section><h3>Comments (1)</h3><p>Somebody said so.</p></section>';
    expect(wordsIn(ANNA + comments)).toMatchObject({ notes: 'Call in May.' });
  });

  it('"Name" beside a first name is the last one', () => {
    expect(
      wordsIn(
        '<dl><dt>Prénom</dt><dd>Hélène</dd><dt>Nom</dt><dd>de La Fontaine</dd><dt>Ville</dt><dd>Privas</dd></dl>',
      ),
    ).toMatchObject({
      name: 'Hélène de La Fontaine',
      lastName: 'de La Fontaine',
    });
  });

  it('has no value in a button that adds one', () => {
    const words = wordsIn(`${ANNA}<div><h4>Company</h4><button>+ Add</button></div>`);
    expect(words).not.toHaveProperty('company');
  });

  it('for a first name skips the form of address before it', () => {
    const form =
      '<div><span>First name</span><p><select><option selected>Mrs.</option></select><input value="Anna"></p></div><div><span>Last name</span><p><input value="Berg"></p></div><div><span>Email</span><p><input value="a@b.example"></p></div>';
    expect(wordsIn(form)).toMatchObject({ firstName: 'Anna', name: 'Anna Berg' });
  });
});

describe('behind the name', () => {
  it('stands the company', () => {
    expect(wordsIn('<h1>Anna Berg</h1><p>Acme AS</p><a href="mailto:a@acme.example">a@acme.example</a>')).toMatchObject(
      {
        name: 'Anna Berg',
        company: 'Acme AS',
      },
    );
  });

  it('stands the job at the company, also in pieces and further down', () => {
    const head =
      '<h1>Anna Berg</h1><div>Labels</div><p>Not set</p><p><span>Inköpschef <i>på </i></span><span>Acme AB</span></p>';
    expect(wordsIn(`${head}<a href="mailto:a@acme.example">a@acme.example</a>`)).toMatchObject({
      title: 'Inköpschef',
      company: 'Acme AB',
    });
  });

  it('stands no company where the label of the name does before it', () => {
    const words = wordsIn(
      `<div><div><div>Name</div><a href="/edit"><svg></svg></a></div><h1>Anna Berg</h1></div>${ANNA}`,
    );
    expect(words).not.toHaveProperty('company');
  });
});

describe('the person that a lead is about', () => {
  const card = (extra = '') =>
    `<h1>Cold chain project</h1><div><h4>Person</h4><div><a href="/contacts/persons/5">Anna Berg</a><span>Buyer at Acme AS</span><a href="mailto:a@acme.example">a@acme.example</a></div></div>${extra}`;

  it('is the one whose page it links to', () => {
    expect(wordsIn(card())).toMatchObject({ name: 'Anna Berg', title: 'Buyer', company: 'Acme AS' });
  });

  it('is not one of two', () => {
    expect(
      wordsIn(
        card(
          '<p><a href="/contacts/persons/6">Bo Ek</a></p><dl><dt>City</dt><dd>Oslo</dd><dt>Company</dt><dd>Acme AS</dd></dl>',
        ),
      ),
    ).not.toHaveProperty('name');
  });
});

describe('a place without a label', () => {
  it('is an address element, or a line of city and country', () => {
    expect(wordsIn(`${ANNA}<address>Quay 7<br>6700 Esbjerg<br>Danmark</address>`)).toMatchObject({
      city: 'Esbjerg',
      country: 'Danmark',
    });
    expect(wordsIn(`${ANNA}<div><span>Waterford, Ireland</span></div>`)).toMatchObject({
      city: 'Waterford',
      country: 'Ireland',
    });
  });
});

describe('a number or an address that is somebody else’s', () => {
  it('stands without a label beside a mobile number that has one', () => {
    const { fields } = leadIn(
      `${ANNA}<dl><dt>Mobile</dt><dd>+45 40 12 98 76</dd></dl><p><b>Bo</b> called <b>+45 22 22 22 22</b></p>`,
    );
    expect(fields.mobile).toMatchObject({ words: '+45 40 12 98 76' });
    expect(fields.phone?.state).not.toBe('read');
  });

  it('stands beside the menu of the program', () => {
    const page =
      '<aside><nav><a href="/leads">Leads</a></nav><div>bo@crm.example</div></aside><h1>Anna Berg</h1><a href="tel:+4722334455">+47 22 33 44 55</a>';
    expect(wordsIn(page)).not.toHaveProperty('email');
  });
});

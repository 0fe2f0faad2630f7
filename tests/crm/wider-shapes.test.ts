// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, wordsIn } from './read-markup';

const MAIL = '<p><a href="mailto:anna@acme.example">anna@acme.example</a></p>';
const A_CONTACT = 'https://crm.example/contacts/4711';
const A_CUSTOMER = 'https://crm.example/customers/4711';

describe('a person named in the text alone', () => {
  const page = (name: string, mail = 'a.berg@acme.example') =>
    `<div><div>${name}</div><div>Acme AS</div></div><dl><dt>Email</dt><dd>${mail}</dd><dt>Country</dt><dd>Norway</dd></dl>`;

  it('is told by the mail of the record, with the company behind the name', () => {
    expect(wordsIn(page('Anna Berg'))).toMatchObject({ name: 'Anna Berg', company: 'Acme AS' });
    expect(wordsIn(page('Jürgen Bäcker', 'baecker@acme.example'))).toMatchObject({ name: 'Jürgen Bäcker' });
  });

  it('is told by the form of address', () => {
    expect(wordsIn(page('Fru Anna Berg', 'post@acme.example'))).toMatchObject({ name: 'Fru Anna Berg' });
  });

  it('is nobody whom neither names', () => {
    expect(wordsIn(page('Kim Lie'))).not.toHaveProperty('name');
    expect(wordsIn(page('Anna Berg', 'post@acme.example'))).not.toHaveProperty('name');
  });

  it('is nobody where several people stand with their addresses, nor where two could be meant', () => {
    const other = '<p>Kim Lie</p><p>kim.lie@acme.example</p>';
    expect(wordsIn(page('Anna Berg') + other)).not.toHaveProperty('name');
    expect(wordsIn(`${page('Anna Berg')}<p>Tor Berg</p>`)).not.toHaveProperty('name');
  });
});

describe('a table of contact data', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (...rows: string[]) =>
    `<table><thead><tr><th>Type</th><th>Use</th><th>Value</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const page = `<dl><dt>Company name</dt><dd>Acme AS</dd><dt>Country</dt><dd>Norway</dd></dl>`;

  it('says in each row of which kind it is', () => {
    const rows = table(
      row('E-mail', 'Purchasing', 'buy@acme.example'),
      row('Phone', 'Switchboard', '55 55 50 14'),
      row('Postal address', 'Main', 'Storgata 1<br>5003 Bergen<br>Norway<br>(since 2026-11-10)'),
    );
    const read = { email: 'buy@acme.example', phone: '55 55 50 14', city: 'Bergen' };
    expect(wordsIn(page + rows, { address: A_CUSTOMER })).toMatchObject(read);
  });

  it('is no history of mails and calls', () => {
    const rows = table(row('E-mail', '12/11/2026', 'kim@other.example'), row('Phone', '13/11/2026', '55 55 50 99'));
    const read = wordsIn(page + rows, { address: A_CUSTOMER });
    expect(read).not.toHaveProperty('email');
    expect(read).not.toHaveProperty('phone');
  });

  it('is more than one row', () => {
    expect(wordsIn(page + table(row('E-mail', '', 'buy@acme.example')), { address: A_CUSTOMER })).not.toHaveProperty(
      'email',
    );
  });
});

describe('an address without a label', () => {
  it('is a block that ends with a country, behind a postal code', () => {
    const block = '<p><span>Storgata 1<br></span><span>5003 Bergen</span><span><br>Norway</span></p>';
    expect(wordsIn(ANNA + block)).toMatchObject({ city: 'Bergen', country: 'Norway', postalCode: '5003' });
  });

  it('may have its code behind the city, under the word that says which address it is', () => {
    const row =
      '<table><tr><td>Primary</td><td>4 Bicester Road<br>Aylesbury, Bucks HP19 8AZ<br>United Kingdom</td></tr></table>';
    const read = wordsIn(ANNA + row);
    expect(read).toMatchObject({ country: 'United Kingdom', postalCode: 'HP19 8AZ' });
    expect(read).not.toHaveProperty('city');
  });

  it('is not every text with a country at its end', () => {
    expect(wordsIn(`${ANNA}<footer><p>Storgata 1<br>5003 Bergen<br>Norway</p></footer>`)).not.toHaveProperty('country');
    expect(wordsIn(`${ANNA}<p><span>4 boats for</span> <span>Norway</span></p>`)).not.toHaveProperty('country');
    expect(wordsIn(`${ANNA}<div><b>Born in</b><p>Storgata 1<br>5003 Bergen<br>Norway</p></div>`)).not.toHaveProperty(
      'country',
    );
  });

  it('has its lines in one field', () => {
    const area = '<label>Address<textarea>Laat 112\n1811 EK Alkmaar\nNederland</textarea></label>';
    expect(wordsIn(ANNA + area)).toMatchObject({ city: 'Alkmaar', country: 'Nederland', postalCode: '1811 EK' });
  });
});

describe('a label', () => {
  it('stands over the whole width of a table, its value in the row below', () => {
    const table = (below: string) =>
      `<table><tr><td colspan="3"><span>Description</span> <span>Hide</span></td></tr>${below}</table>`;
    const value = '<tr><td colspan="3">Two pumps until March.</td></tr>';
    expect(wordsIn(ANNA + table(value))).toMatchObject({ notes: 'Two pumps until March.' });
    expect(wordsIn(ANNA + table('<tr><td>Two</td><td>pumps</td></tr>'))).not.toHaveProperty('notes');
  });

  it('says "work" of a value that speaks for itself', () => {
    const page = (label: string) => `<h1>Anna Berg</h1><div><label>${label}</label>${MAIL}</div>`;
    expect(wordsIn(page('arbeid'))).toMatchObject({ email: 'anna@acme.example' });
    expect(() => wordsIn(page('Assistant'))).toThrow('noRecord');
  });

  it('says which of several people is meant first', () => {
    expect(wordsIn(`${MAIL}<dl><dt>Ensisijainen yhteyshenkilö</dt><dd>Kim Lie</dd></dl>`)).toMatchObject({
      name: 'Kim Lie',
    });
  });

  it('means the customer as a person, beside a clearer one of a company', () => {
    const customer = '<dl><dt>Customer name</dt><dd>Ailsa Drummond</dd>';
    const read = wordsIn(`${MAIL}${customer}<dt>Company name</dt><dd>Glen Affric Lodges</dd></dl>`);
    expect(read).toMatchObject({ name: 'Ailsa Drummond', company: 'Glen Affric Lodges' });
    expect(wordsIn(`${MAIL}${customer}</dl>`)).toMatchObject({ company: 'Ailsa Drummond' });
  });

  it('"Title" over what heads the page is no job', () => {
    const page = (title: string) =>
      `${ANNA}<h1>Carport for twelve cars</h1><label>Title<input value="${title}"></label>`;
    expect(wordsIn(page('Carport for twelve cars'))).not.toHaveProperty('title');
    expect(wordsIn(page('Buyer'))).toMatchObject({ title: 'Buyer' });
  });

  it('over labels that are not known has no figure of theirs', () => {
    const budget =
      '<div><div>Budget</div><div><label>Kind</label><p>hours</p><label>Hours</label><p>120</p></div></div>';
    expect(wordsIn(ANNA + budget)).not.toHaveProperty('budget');
    expect(wordsIn(`${ANNA}<div><div>Budget</div><div><span>EUR</span> <span>120</span></div></div>`)).toMatchObject({
      budget: 'EUR120',
    });
  });
});

describe('words that belong to something else', () => {
  it('below a note are the day when it was written', () => {
    expect(wordsIn(`${ANNA}<h3>Notes</h3><div><p>Two pumps.</p><p>11-11-2026</p></div>`)).toMatchObject({
      notes: 'Two pumps.',
    });
  });

  it("beside an owner's name are the owner's address", () => {
    const owner = '<dl><dt>Owner</dt><dd><a>Kim Lie</a> <span>kim@we.example</span></dd></dl>';
    expect(wordsIn(ANNA + owner)).toMatchObject({ owner: 'Kim Lie' });
  });

  it('are what a button says that chooses a job or a day', () => {
    const row = (label: string, words: string) =>
      `<div><span>${label}</span><div><button>${words}</button></div></div>`;
    const read = wordsIn(ANNA + row('Position', 'Sales manager') + row('Created', 'Nov 9, 2026'));
    expect(read).toMatchObject({ title: 'Sales manager', createdAt: 'Nov 9, 2026' });
    expect(wordsIn(ANNA + row('Position', 'Generate'))).not.toHaveProperty('title');
  });

  it('are a section, in the title of a company’s page', () => {
    const read = wordsIn(
      `<p><a>Details</a></p><div>Aylesbury Print Ltd</div><dl><dt>Email</dt><dd>a@print.example</dd></dl>`,
      {
        address: A_CUSTOMER,
        title: 'Account Details',
      },
    );
    expect(read).toMatchObject({ company: 'Aylesbury Print Ltd' });
  });

  it('are a company under "Name", whatever the address says', () => {
    const page = '<dl><dt>Name</dt><dd>Konstanzer Säfte AG</dd><dt>Telefon</dt><dd>07531 555014</dd></dl>';
    const read = wordsIn(page);
    expect(read).toMatchObject({ company: 'Konstanzer Säfte AG' });
    expect(read).not.toHaveProperty('name');
  });

  it('head a page of customers, and name none', () => {
    const page =
      '<h2>Asiakkaat</h2><h3><i></i> – Kainuun Ikkuna Oy</h3><dl><dt>Email</dt><dd>a@ikkuna.example</dd></dl>';
    const read = wordsIn(page, { address: A_CUSTOMER, title: 'Asiakkaat – Kimai' });
    expect(read).toMatchObject({ company: 'Kainuun Ikkuna Oy' });
  });

  it('beside a heading make another record', () => {
    const page = (chip: string) => `<div><h1>Anna Berg</h1>${chip}</div>${MAIL}`;
    expect(wordsIn(page('<a>New</a>'))).not.toHaveProperty('status');
    expect(wordsIn(page('<span>New</span>'))).toMatchObject({ status: 'New' });
    expect(wordsIn(page('<button>Proposal sent</button>'))).toMatchObject({ status: 'Proposal sent' });
  });
});

it('a job and a company stand behind a name with a comma between them', () => {
  const read = wordsIn(`<h1>Ragnhild Eikeland</h1><h6>Anleggsleder, Eikeland Kraft AS</h6>${MAIL}`, {
    address: A_CONTACT,
  });
  expect(read).toMatchObject({ name: 'Ragnhild Eikeland', title: 'Anleggsleder', company: 'Eikeland Kraft AS' });
});

it('a person heads their page, and no row of the list beside it', () => {
  const row = (name: string) => `<div class="row"><h3>${name}</h3><h4>Acme</h4></div>`;
  const list = `<div>${row('Anouk Visser')}${row('Joost van Leeuwen')}${row('Ruud Ooms')}</div>`;
  const page = `${list}<div><h3>Joost van Leeuwen</h3></div><dl><dt>City</dt><dd>Bergen</dd></dl>${MAIL}`;
  expect(wordsIn(page, { address: A_CONTACT })).toMatchObject({ name: 'Joost van Leeuwen' });
});

it('a person is linked under the word for it, and under no other', () => {
  const deal = (label: string) =>
    `<h1>Windows</h1><dl><dt>Stage</dt><dd>Offer</dd><dt>Amount</dt><dd>€ 9</dd></dl><div><span>${label}</span><div><a href="/contacts/51">Anna Berg</a></div></div>`;
  const about = { address: 'https://crm.example/deals/14' };
  expect(wordsIn(deal('Contacts'), about)).toMatchObject({ name: 'Anna Berg' });
  expect(wordsIn(deal('Participants'), about)).not.toHaveProperty('name');
});

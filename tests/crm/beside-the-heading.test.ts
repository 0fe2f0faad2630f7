// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, readMarkup, wordsIn } from './read-markup';

describe('a status in a small frame beside the heading', () => {
  const HEAD = '<h1>Anna Berg</h1>';

  it('is read by what it says, in a frame or on a button', () => {
    expect(wordsIn(`<div>${HEAD}<span>Kvalifisert</span></div>${ANNA}`)).toMatchObject({ status: 'Kvalifisert' });
    const button = `<div><div>${HEAD}</div><div><button>Contacted</button><button>Convert</button></div></div>`;
    expect(wordsIn(button + ANNA)).toMatchObject({ status: 'Contacted' });
  });

  it('is not read from what a button does, from several words, or far from the heading', () => {
    for (const beside of ['<button>Lost</button>', '<button>New</button>', '<a href="/won">Won</a>'])
      expect(wordsIn(`<div>${HEAD}${beside}</div>${ANNA}`)).not.toHaveProperty('status');
    expect(wordsIn(`<div>${HEAD}<i>Contacted</i><b>Lost</b></div>${ANNA}`)).not.toHaveProperty('status');
    const text = `<p>${'Nothing of it says anything. '.repeat(12)}</p>`;
    expect(wordsIn(`${HEAD}${ANNA}${text}<section><span>Contacted</span></section>`)).not.toHaveProperty('status');
  });

  it('and another under the label "Status" are two readings', () => {
    const page = `<div>${HEAD}<span>Contacted</span></div>${ANNA}<dl><dt>Status</dt><dd>Open</dd></dl>`;
    const { report } = readMarkup(page);
    expect(report).toMatchObject({ lead: { fields: { status: { state: 'unreadable', why: 'ambiguous' } } } });
  });
});

describe('an amount without a label', () => {
  const amount = (words: string, more = '') => `<div><h1>Solar roof</h1><b>${words}</b>${more}</div>${ANNA}`;

  it("beside a deal's or a lead's heading is its worth", () => {
    expect(wordsIn(amount('475 000 kr'), { address: 'https://crm.example/deals/4711' })).toMatchObject({
      amount: '475 000 kr',
    });
    expect(wordsIn(amount('£24,000'))).toMatchObject({ amount: '£24,000' });
  });

  it("is none beside a person's or a company's, without a currency, or where there are two", () => {
    for (const kind of ['contacts', 'companies'])
      expect(wordsIn(amount('£24,000'), { address: `https://crm.example/${kind}/4711` })).not.toHaveProperty('amount');
    expect(wordsIn(amount('24,000'))).not.toHaveProperty('amount');
    expect(wordsIn(amount('£24,000', '<b>£3,000</b>'))).not.toHaveProperty('amount');
  });

  it("far from the heading is a deal's only", () => {
    const far = `<h1>Solar roof</h1>${ANNA}<p>${'Nothing of it says anything. '.repeat(12)}</p><p><b>£24,000</b></p>`;
    expect(wordsIn(far)).not.toHaveProperty('amount');
    expect(wordsIn(far, { address: 'https://crm.example/deals/4711' })).toMatchObject({ amount: '£24,000' });
  });
});

describe('below a name', () => {
  const below = (line: string) => wordsIn(`<div><h1>Anna Berg</h1><p>${line}</p></div>${ANNA}`, { title: 'Anna Berg' });

  it('a job stands alone', () => {
    for (const job of ['Innkjøpssjef', 'Asiakkuuspäällikkö', 'Head of Purchasing', 'Responsable achats'])
      expect(below(job)).toMatchObject({ title: job });
  });

  it('other words are no job', () => {
    for (const line of ['Hamar', 'Last seen yesterday', '4 open tasks', 'VIP'])
      expect(below(line)).not.toHaveProperty('title');
  });

  it('the company may stand before the job', () => {
    expect(below('Penrose Quarries · Plant Manager')).toMatchObject({
      company: 'Penrose Quarries',
      title: 'Plant Manager',
    });
    expect(below('Fenland AS • Daglig leder')).toMatchObject({ company: 'Fenland AS', title: 'Daglig leder' });
  });

  it('a place may stand behind what the company does', () => {
    const page = '<h1>Alpenblick AG</h1><div>Hotels · Innsbruck, Austria</div>';
    expect(wordsIn(page, { address: 'https://crm.example/companies/4711' })).toMatchObject({
      city: 'Innsbruck',
      country: 'Austria',
    });
  });

  it('an e-mail address has no label, however many things stand beside it', () => {
    const beside = '<div><span>anna@acme.example</span></div>';
    const row = `<div>${beside}<span>Bergen</span><span>Acme AS</span></div>`;
    const page = `<div><div>Anna Berg</div>${row}</div><p>+47 22 33 44 55</p>`;
    expect(wordsIn(page, { title: 'Anna Berg' })).toMatchObject({ email: 'anna@acme.example' });
  });
});

it('a heading that only says what the page does is nobody', () => {
  const page =
    '<h1>View company</h1><section><p>Skerry Distillers Ltd</p></section><p>Website</p><p>skerry.example</p>';
  const read = wordsIn(page, { address: 'https://crm.example/companies/4711', title: 'View company - CRM' });
  expect(read).toMatchObject({ company: 'Skerry Distillers Ltd', website: 'skerry.example' });
});

it('who wrote a remark, and when, is not the record', () => {
  const page = '<p>a@b.example</p><p>+31 20 555 01 42</p><h4>Femke Bakker</h4>';
  expect(wordsIn(page)).toMatchObject({ name: 'Femke Bakker' });
  expect(wordsIn(`${page}<small>16-11-2026 10:12</small>`)).not.toHaveProperty('name');
});

describe("a company's name in a heading of a lower rank", () => {
  const page = '<div><h4>Marlow Castings Ltd</h4><span>Contacted</span></div><h5>Details</h5>';

  it('is the lead where it is the first of the page, and none is higher', () => {
    expect(wordsIn(page + ANNA)).toMatchObject({ company: 'Marlow Castings Ltd', status: 'Contacted' });
  });

  it('is a section under a higher one', () => {
    expect(wordsIn(`${page}<h1>Anna Berg</h1>${ANNA}`)).not.toHaveProperty('company');
  });
});

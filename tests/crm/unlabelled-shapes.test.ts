// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, leadIn, readMarkup, wordsIn } from './read-markup';

describe('a row of stages', () => {
  const bar = (...steps: string[]) => `<ul>${steps.join('')}</ul>`;
  const step = (words: string, attributes = '') => `<li ${attributes}>${words}</li>`;

  it('says by aria-current which one is lit', () => {
    const steps = bar(step('New'), step('Demo', 'aria-current="step"'), step('Won'));
    expect(wordsIn(ANNA + steps)).toMatchObject({ stage: 'Demo' });
  });

  it('says it by the one class that differs', () => {
    const steps = bar(step('Nye saker'), step('Befaring', 'class="x7"'), step('Vunnet'), step('Tapt'));
    expect(wordsIn(ANNA + steps)).toMatchObject({ stage: 'Befaring' });
  });

  it('says nothing where none is lit, and where two are', () => {
    const lit = 'class="active"';
    expect(wordsIn(ANNA + bar(step('New'), step('Demo'), step('Won')))).not.toHaveProperty('stage');
    expect(wordsIn(ANNA + bar(step('New', lit), step('Demo', lit), step('Won')))).not.toHaveProperty('stage');
  });

  it('is not taken for tabs, nor tabs for it', () => {
    const tabs = bar(step('Details'), step('History', 'class="active"'), step('Files'));
    const filter = bar(step('All', 'class="active"'), step('New'), step('Won'));
    const links = bar(step('<a href="/new">New</a>', 'class="active"'), step('Demo'), step('Won'));
    const actions = '<div><button>Lost</button><button>Merge</button><button class="main">Convert</button></div>';
    for (const other of [tabs, filter, links, actions]) expect(wordsIn(ANNA + other)).not.toHaveProperty('stage');
  });
});

it("a deal's amount on a contact's page is not the contact's", () => {
  const page = `${ANNA}<section><h2>Deals</h2><p>Amount</p><p>€120,000</p></section>`;
  expect(wordsIn(page, { address: 'https://crm.example/contacts/4711' })).not.toHaveProperty('amount');
  expect(wordsIn(page)).toMatchObject({ amount: '€120,000' });
});

describe('under a heading that is a label', () => {
  it('the note follows the link to a site', () => {
    const about = '<h3>About</h3><div><a href="https://acme.example">acme.example</a></div><div>Makes chairs.</div>';
    expect(wordsIn(`${ANNA}<section>${about}</section>`)).toMatchObject({ notes: 'Makes chairs.' });
  });

  it('a row with a label of its own is no value', () => {
    const source = '<h2>Source</h2><div><span class="k">Kanal</span><span class="v">Web</span></div>';
    expect(wordsIn(`${ANNA}<section>${source}</section>`)).not.toHaveProperty('source');
  });
});

describe('labels that say where they belong', () => {
  it('a part of an address', () => {
    const rows = '<dt>Primær adresse poststed</dt><dd>Hamar</dd><dt>Primær adresse land</dt><dd>Norge</dd>';
    expect(wordsIn(`${ANNA}<dl>${rows}</dl>`)).toMatchObject({ city: 'Hamar', country: 'Norge' });
    const other = '<dt>Other address city</dt><dd>Bergen</dd>';
    expect(wordsIn(`${ANNA}<dl>${other}</dl>`)).not.toHaveProperty('city');
  });
});

it('what a choice shows is no label', () => {
  const form = '<div><label>Status</label><div><span role="combobox">Assigned to</span></div></div><p>Kim</p>';
  expect(wordsIn(ANNA + form)).toMatchObject({ status: 'Assigned to' });
});

it('a map behind an address is no part of it', () => {
  const address = '<dt>Address</dt><dd>4 Quay Street<br>Leith<br>EH6 6AB<br>United Kingdom <a href="#">map</a></dd>';
  expect(wordsIn(`${ANNA}<dl>${address}</dl>`)).toMatchObject({ country: 'United Kingdom' });
});

it('a remark in a text area comes before a description in one line', () => {
  const form =
    '<label for="d">Description</label><input id="d" value="Forklifts"><label for="c">Comments</label><textarea id="c">In January.</textarea>';
  expect(wordsIn(ANNA + form)).toMatchObject({ notes: 'In January.' });
});

describe('an address', () => {
  const page = '<h1>Anna Berg</h1><div>+47 22 33 44 55</div><div>Acme AS</div>';

  it('may name the record', () => {
    const { key } = leadIn(page, { address: 'https://crm.example/contacts/Anna%20Berg', title: 'Anna Berg' });
    expect(key).not.toBeNull();
  });

  it('may name a view of a list', () => {
    const address = 'https://crm.example/contacts/All%20Contacts';
    expect(readMarkup(page, { address, title: 'All Contacts' }).report.is).toBe('none');
  });
});

describe("a user's profile", () => {
  const address = 'https://desk.example/#user/profile/214';
  const page = (company: string) =>
    `<h1>Anna Berg</h1>${company}${ANNA}<dl><dt>Phone</dt><dd>+47 22 33 44 55</dd><dt>Job title</dt><dd>Buyer</dd></dl>`;

  it('is a record where their company has a page of its own', () => {
    const company = '<a href="#organization/profile/12">Acme AS</a>';
    expect(wordsIn(page(company), { address })).toMatchObject({ company: 'Acme AS', name: 'Anna Berg' });
  });

  it('is none otherwise', () => {
    expect(readMarkup(page(''), { address }).report.is).toBe('none');
  });
});

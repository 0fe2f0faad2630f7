// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lead, rowsIn, wordsIn } from './rows-in';

const CONTACTS = 'https://crm.example/contacts';
const item = (id: number, name: string, beneath: string) =>
  `<li><input type="checkbox"><a href="/contacts/${id}"><span>${name[0]}B</span><div>${name}</div><div>${beneath}</div></a></li>`;

describe('a list of names that lead to records', () => {
  const list = `<ul>${item(1, 'Anna Berg', 'Head of IT at <b>Acme AS</b>')}${item(2, 'Ola Nord', '')}${item(3, 'Kari Lund', 'Lund & Co')}${item(4, 'Per Dahl', 'Head office')}</ul>`;

  it('gives each its name and what the line beneath says', () => {
    expect(wordsIn(list, CONTACTS)).toEqual([
      { name: 'Anna Berg', title: 'Head of IT', company: 'Acme AS' },
      { name: 'Ola Nord' },
      { name: 'Kari Lund', company: 'Lund & Co' },
      // A line that says neither job nor company by itself: it could be a place.
      { name: 'Per Dahl' },
    ]);
  });

  it('opens each one’s own record', () => {
    expect(rowsIn(list, CONTACTS).map(({ address, kind }) => [address, kind])).toEqual(
      [1, 2, 3, 4].map((id) => [`https://crm.example/contacts/${id}`, 'contact']),
    );
  });
});

describe('the cards of a board', () => {
  const card = (id: number, name: string, company: string) =>
    `<article><h3>${lead(id, name)}</h3><dl><dt>Company</dt><dd>${company}</dd></dl><a href="/companies/7">↗</a></article>`;

  it('are rows of their own, also one that is alone in its column', () => {
    const board = `<div><section><h2>New (2)</h2>${card(1, 'Anna Berg', 'Acme AS')}${card(2, 'Ola Nord', 'Nordlys AB')}</section><section><h2>Won (1)</h2>${card(3, 'Kari Lund', 'Lund AS')}</section></div>`;
    expect(wordsIn(board)).toEqual([
      { name: 'Anna Berg', company: 'Acme AS' },
      { name: 'Ola Nord', company: 'Nordlys AB' },
      { name: 'Kari Lund', company: 'Lund AS' },
    ]);
  });

  it('do not fill an empty value from the next card', () => {
    const board = `<div>${card(1, 'Anna Berg', '')}${card(2, 'Ola Nord', 'Nordlys AB')}${card(3, 'Kari Lund', '')}</div>`;
    expect(wordsIn(board)).toEqual([
      { name: 'Anna Berg' },
      { name: 'Ola Nord', company: 'Nordlys AB' },
      { name: 'Kari Lund' },
    ]);
  });

  it('do not find a value in the next card where a label is all that one says', () => {
    const logo = (id: number, words: string) => `<div><p>${words}</p><a href="/leads/${id}"><img alt=""></a></div>`;
    const board = `<main>${logo(1, 'Company')}${logo(2, 'Acme AS')}${logo(3, 'Nordlys AB')}</main>`;
    expect(wordsIn(board)).toEqual([{ company: 'Acme AS' }, { company: 'Nordlys AB' }]);
  });

  it('do not find a value for a bare label in the next card', () => {
    const bare = (id: number, name: string) => `<div><p>${lead(id, name)}</p><p>Company</p></div>`;
    const board = `<main>${bare(1, 'Anna Berg')}${bare(2, 'Ola Nord')}${bare(3, 'Kari Lund')}</main>`;
    expect(wordsIn(board)).toEqual([{ name: 'Anna Berg' }, { name: 'Ola Nord' }, { name: 'Kari Lund' }]);
  });
});

it('links in the navigation are no list', () => {
  const nav = `<nav>${lead(1, 'Anna Berg')}${lead(2, 'Ola Nord')}${lead(3, 'Kari Lund')}</nav>`;
  expect(() => rowsIn(nav)).toThrow(/noRecord/);
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cells, lead, wordsIn } from './rows-in';

const PEOPLE = [
  { name: 'Anna Berg', company: 'Acme AS', city: 'Oslo' },
  { name: 'Ola Nord', company: 'Nordlys AB', city: 'Lund' },
];

const boxes = (role: string, words: string[]) =>
  words.map((one) => `<div role="${role}"><span>${one}</span></div>`).join('');

describe('a grid of boxes with roles', () => {
  it('is read like a table', () => {
    const row = ({ name, company, city }: (typeof PEOPLE)[0], at: number) =>
      `<div role="row">${boxes('gridcell', [lead(at, name), company, city])}</div>`;
    const grid = `<div role="grid"><div role="rowgroup"><div role="row">${boxes('columnheader', ['Name', 'Company', 'City'])}</div></div><div role="rowgroup">${PEOPLE.map(row).join('')}</div></div>`;
    expect(wordsIn(grid)).toEqual(PEOPLE);
  });

  it('counts its columns as it says itself where some are not drawn', () => {
    const cell = (role: string, index: number, words: string) =>
      `<div role="${role}" aria-colindex="${index}">${words}</div>`;
    const grid = `<div role="grid"><div role="row">${cell('columnheader', 1, 'Name')}${cell('columnheader', 2, 'Company')}${cell('columnheader', 3, 'City')}</div>
      <div role="row">${cell('gridcell', 1, 'Anna Berg')}${cell('gridcell', 3, 'Oslo')}</div></div>`;
    expect(wordsIn(grid)).toEqual([{ name: 'Anna Berg', city: 'Oslo' }]);
  });

  it('joins the halves of a row whose first columns stay in view', () => {
    const half = (index: number, role: string, columns: [number, string][]) =>
      `<div role="row" aria-rowindex="${index}">${columns.map(([at, words]) => `<div role="${role}" aria-colindex="${at}">${words}</div>`).join('')}</div>`;
    const grid = `<div role="grid"><div>${half(1, 'columnheader', [[1, 'Name']])}${half(1, 'columnheader', [
      [2, 'Company'],
      [3, 'City'],
    ])}</div>
      <div>${half(2, 'gridcell', [[1, 'Anna Berg']])}${half(3, 'gridcell', [[1, 'Ola Nord']])}</div>
      <div>${half(2, 'gridcell', [
        [2, 'Acme AS'],
        [3, 'Oslo'],
      ])}${half(3, 'gridcell', [
        [2, 'Nordlys AB'],
        [3, 'Lund'],
      ])}</div></div>`;
    expect(wordsIn(grid)).toEqual(PEOPLE);
  });
});

describe('rows of boxes without roles', () => {
  const header = `<div>${cells('div', 'Name', 'Company', 'City')}</div>`;
  const rows = PEOPLE.map(({ name, company, city }, at) => `<div>${cells('div', lead(at, name), company, city)}</div>`);

  it('stand below their header', () => {
    expect(wordsIn(`<main><div>${header}${rows.join('')}</div></main>`)).toEqual(PEOPLE);
  });

  it('may stand in a block of their own', () => {
    expect(
      wordsIn(`<main><div><div>${header}</div><section><div>${rows.join('')}</div></section></div></main>`),
    ).toEqual(PEOPLE);
  });

  it('are left out where their boxes are not as many as the headers', () => {
    const odd = `<div>${cells('div', 'Kari Lund', 'Bergen')}</div>`;
    expect(wordsIn(`<main><div>${header}${rows[0]}${odd}${rows[1]}</div></main>`)).toEqual(PEOPLE);
  });
});

it('a header in a table of its own is that of the table below it', () => {
  const head = `<table><thead><tr>${cells('th', 'Name', 'Company', 'City')}</tr></thead></table>`;
  const body = `<table><tbody>${PEOPLE.map((one) => `<tr>${cells('td', ...Object.values(one))}</tr>`).join('')}</tbody></table>`;
  expect(wordsIn(`<div><div>${head}</div><div>${body}</div></div>`)).toEqual(PEOPLE);
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const APP = 'https://app.copper.com/companies/562111/app#';
const PERSON = `${APP}/browse/list/people/default?fullProfile=people-1001`;
const LIST = `${APP}/browse/list/people/default`;
const input = (name: string, value: string) => `<label>x</label><input placeholder="Add ${name}" value="${value}">`;
/** The list stays in the page under the profile. */
const list = `<table><tbody class="ListViewTableBody"><tr class="et-tr"><td><a class="fullProfileLink">Per Dahl</a></td>
  <td><a href="mailto:per@other.example">per@other.example</a></td><td>+47 99 88 77 66</td></tr></tbody></table>`;

describe('Copper', () => {
  it('reads a person by the placeholders of the inputs', () => {
    const page =
      list +
      input('Name', 'Anna Berg') +
      input('Title', 'IT manager') +
      input('Company', 'Acme AS') +
      input('Email', 'anna@acme.example') +
      input('Owner', 'Kari Nord');
    expect(keyedIn(page, { address: PERSON })).toEqual({
      name: 'Anna Berg',
      title: 'IT manager',
      company: 'Acme AS',
      email: 'anna@acme.example',
      owner: 'Kari Nord',
    });
  });

  it('reads the first of several numbers', () => {
    const page = input('Name', 'Anna Berg') + input('Phone', '+47 22 33 44 55') + input('Phone', '+47 99 88 77 66');
    expect(keyedIn(page, { address: PERSON })).toEqual({ name: 'Anna Berg', phone: '+47 22 33 44 55' });
  });

  it('leaves an empty input empty, whoever is in the list under the profile', () => {
    const page = list + input('Name', 'Anna Berg') + input('Title', 'CFO') + input('Email', '') + input('Phone', '');
    expect(wordsIn(page, { address: PERSON })).toEqual({ name: 'Anna Berg', title: 'CFO' });
  });

  it("reads a company's name as the company", () => {
    const page = input('Name', 'Berg Nord') + input('Phone', '+47 22 33 44 55');
    expect(keyedIn(page, { address: PERSON.replace('people-', 'companies-') })).toEqual({
      company: 'Berg Nord',
      phone: '+47 22 33 44 55',
    });
  });

  it('gives a link to a record, and its profile over any list, one key', () => {
    expect(keysOf([PERSON, `${APP}/contact/1001`, `${APP}/browse/board/x?sort=a&fullProfile=people-1001`])).toEqual([
      'https://app.copper.com/contact/1001',
    ]);
  });

  it.each([
    [`${APP}/deal/42`, 'copper deal'],
    [`${APP}/organization/42`, 'copper company'],
    [`${LIST}?fullProfile=leads-7`, 'copper lead'],
    [`${LIST}?fullProfile=tasks-7`, 'copper'],
    [LIST, 'copper'],
    ['https://app.copper.com/companies/562111/settings', 'copper'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://na1.salesforce.com/00Q5g00000ABCdE';
const row = (label: string, number: number, value: string) =>
  `<tr><td class="labelCol">${label}</td><td class="dataCol"><div id="lea${number}_ileinner">${value}</div></td></tr>`;

describe('Salesforce Classic', () => {
  it.each([
    ['English', ['Lead Owner', 'Company', 'Email']],
    ['Italian', ['Titolare lead', 'Società', 'E-mail aziendale']],
  ])('reads a lead by its numbered cells in %s', (_, [owner, company, email]) => {
    const page = `<table>${[
      row(owner!, 1, '<a href="/005">Kari Nord</a> <a href="/00Q/a">[Change]</a>'),
      row('x', 2, 'Anna Berg'),
      row(company!, 3, 'Acme AS'),
      row('x', 4, 'IT manager'),
      row('x', 8, '+47 22 33 44 55'),
      row(email!, 11, '<a href="mailto:anna@acme.example">anna@acme.example</a>'),
      row('x', 13, 'Open'),
      row('x', 15, '240'),
    ].join('')}</table>`;
    expect(keyedIn(page, { address: LEAD })).toEqual({
      owner: 'Kari Nord',
      name: 'Anna Berg',
      company: 'Acme AS',
      title: 'IT manager',
      phone: '+47 22 33 44 55',
      email: 'anna@acme.example',
      status: 'Open',
      employees: '240',
    });
  });

  it('gives a record one key while it is seen and while it is edited', () => {
    expect(keysOf([LEAD, `${LEAD}AAX`, `${LEAD}/e?retURL=%2F00Q`, `${LEAD}?nooverride=1`])).toEqual([
      'https://na1.salesforce.com/lead/00Q5g00000ABCdE',
    ]);
  });

  it.each([
    ['https://acme.my.salesforce.com/0035g00000ABCdE', 'salesforce-classic contact'],
    ['https://na1.salesforce.com/0015g00000ABCdE', 'salesforce-classic company'],
    ['https://na1.salesforce.com/5005g00000ABCdE', 'generic'],
    ['https://na1.salesforce.com/00Q?fcf=00B5g00000ABCdE', 'generic'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('gives a list no key', () => {
    expect(keysOf(['https://na1.salesforce.com/00Q/o', 'https://na1.salesforce.com/00Q?fcf=00B5g00000ABCdE'])).toEqual([
      null,
    ]);
  });
});

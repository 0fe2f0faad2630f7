// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { leadIn, wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const ID = 'adf21080-0e10-11eb-879b-05d71fb426ec';
const row = (label: string, value: string) =>
  `<div data-testid="fields-list-row"><div data-testid="field-name">${label}</div>
   <div data-testid="fields-list-row-field-components">${value}</div></div>`;
const title = (words: string) => `<div data-testid="header-title"><textarea>${words}</textarea></div>`;

describe('Pipedrive', () => {
  it('reads the title of a person as the name and of an organization as the company', () => {
    const page = title('Anna Berg') + row('Email', 'anna@acme.example') + row('Job title', 'IT manager');
    expect(keyedIn(page, { address: 'https://acme.pipedrive.com/person/7' })).toEqual({ name: 'Anna Berg' });
    expect(keyedIn(page, { address: 'https://acme.pipedrive.com/organization/7' })).toEqual({ company: 'Anna Berg' });
  });

  it.each([
    ['English', 'Email', 'Job title', 'Industry'],
    ['Norwegian', 'E-post', 'Stilling', 'Bransje'],
  ])('reads the rows, which carry no keys, by their labels in %s', (_, email, job, industry) => {
    const page = title('Anna Berg') + row(email, 'anna@acme.example') + row(job, 'IT manager') + row(industry, '-');
    const { fields } = leadIn(page, { address: 'https://acme.pipedrive.com/person/7' });
    expect(fields).toMatchObject({
      email: { words: 'anna@acme.example', way: 'label' },
      title: { words: 'IT manager', way: 'label' },
      industry: { state: 'missing' },
    });
  });

  it('reads a lead in its bar, and nobody of the list beside it', () => {
    const others = ['per@other.example', 'ola@third.example'].map(
      (email) => `<tr><td>Per Dahl</td><td data-test="person.email"><a href="mailto:${email}">${email}</a></td></tr>`,
    );
    const page = `<table><tr><th>Name</th><th>Email</th></tr>${others.join('')}</table>
      <div data-testid="SidebarWrapper">${title('Rollout in Oslo')}${row('Name', 'Anna Berg')}${row('Phone', '+47 22 33 44 55')}</div>`;
    const read = wordsIn(page, { address: `https://acme.pipedrive.com/leads/inbox/${ID}` });
    expect(read).toEqual({ name: 'Anna Berg', phone: '+47 22 33 44 55' });
  });

  it('gives a record one key', () => {
    expect(
      keysOf([
        `https://acme.pipedrive.com/leads/inbox/${ID}`,
        `https://acme.pipedrive.com/leads/inbox/${ID.toUpperCase()}?filter=12`,
      ]),
    ).toEqual([`https://acme.pipedrive.com/lead/${ID}`]);
  });

  it.each([
    ['https://app.pipedrive.com/deal/12', 'pipedrive deal'],
    ['https://acme.pipedrive.com/organization/3', 'pipedrive company'],
    ['https://acme.pipedrive.com/leads/inbox', 'pipedrive'],
    ['https://acme.pipedrive.com/persons/list/user/12', 'pipedrive'],
    ['https://acme.pipedrive.com/pipeline/1/user/everyone', 'pipedrive'],
    ['https://acme.pipedrive.com/settings/fields', 'pipedrive'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });
});

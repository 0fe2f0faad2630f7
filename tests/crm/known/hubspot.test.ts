// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup, wordsIn } from '../read-markup';
import { keyedIn, keysOf, seenAt } from './known-page';

const CONTACT = 'https://app-eu1.hubspot.com/contacts/25245949/record/0-1/123456';

/** The label beside a property's input is in the user's language; the property's own name is in its attributes. */
const property = (label: string, name: string, value: string) =>
  `<div><span data-selenium-test="property-label">${label}</span>
   <textarea data-field="${name}" data-selenium-test="property-input-${name}">${value}</textarea></div>`;
const head = (name: string) => `<h2 data-selenium-test="highlightTitle">${name}</h2>`;

describe('HubSpot', () => {
  it.each([
    ['English', ['First name', 'Last name', 'Email', 'Job title', 'Lead status']],
    ['Spanish', ['Nombre', 'Apellidos', 'Correo', 'Cargo', 'Estado del lead']],
  ])('reads a contact by the names of its properties in %s', (_, [first, last, email, job, status]) => {
    const page =
      head('Anna Berg') +
      property(first!, 'firstname', 'Anna') +
      property(last!, 'lastname', 'Berg') +
      property(email!, 'email', 'anna@acme.example') +
      property(job!, 'jobtitle', 'IT manager') +
      property(status!, 'hs_lead_status', 'In progress') +
      property('x', 'numberofemployees', '240');
    expect(keyedIn(page, { address: CONTACT })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      email: 'anna@acme.example',
      title: 'IT manager',
      status: 'In progress',
      employees: '240',
    });
  });

  it('reads a property where only its test id names it', () => {
    const owner = '<div data-test-id="property-input-hubspot_owner_id"><input value="Kari Nord"></div>';
    const page = property('x', 'email', 'anna@acme.example') + owner;
    expect(keyedIn(page, { address: CONTACT })).toEqual({ email: 'anna@acme.example', owner: 'Kari Nord' });
  });

  it('reads the name at the head as the company on the page of a company, and as nobody on the page of a deal', () => {
    const page = `${head('Acme Nord')}${property('x', 'phone', '+47 22 33 44 55')}${property('y', 'amount', '5000')}`;
    const of = (type: string) => keyedIn(page, { address: `https://app.hubspot.com/contacts/1/record/${type}/7` });
    expect(of('0-2')).toMatchObject({ company: 'Acme Nord' });
    expect(of('0-3')).toEqual({ phone: '+47 22 33 44 55', amount: '5000' });
  });

  it('leaves a property that stands there twice with two values to its label', () => {
    const page =
      property('x', 'email', 'anna@acme.example') +
      property('x', 'company', 'Acme AS') +
      property('Job title', 'jobtitle', 'IT manager') +
      property('z', 'jobtitle', 'CFO');
    expect(keyedIn(page, { address: CONTACT })).toEqual({ email: 'anna@acme.example', company: 'Acme AS' });
    expect(wordsIn(page, { address: CONTACT })).toMatchObject({ title: 'IT manager' });
  });

  it('leaves an empty address empty, whoever else is on the page', () => {
    const page = `${head('Anna Berg')}${property('Email', 'email', '')}${property('x', 'jobtitle', 'CFO')}
      <aside><a href="mailto:per@acme.example">per@acme.example</a></aside>`;
    expect(wordsIn(page, { address: CONTACT })).toEqual({ name: 'Anna Berg', title: 'CFO' });
  });

  it('takes a hidden empty property for nothing', () => {
    const page = `<style>.gone { display: none }</style><form class="gone">${property('x', 'email', '')}</form>
      ${property('x', 'company', 'Acme AS')}<dl><dt>Email</dt><dd>anna@acme.example</dd></dl>`;
    expect(wordsIn(page, { address: CONTACT })).toEqual({ company: 'Acme AS', email: 'anna@acme.example' });
  });

  it('gives the old and the new address of a record one key', () => {
    expect(
      keysOf([
        CONTACT,
        `${CONTACT}/`,
        `${CONTACT}/view/1?interaction=note`,
        'https://app-eu1.hubspot.com/contacts/25245949/contact/123456',
      ]),
    ).toEqual(['https://app-eu1.hubspot.com/contact/123456']);
  });

  it.each([
    ['https://app.hubspot.com/contacts/1/record/0-2/456', 'hubspot company'],
    ['https://app-na2.hubspot.com/contacts/1/record/0-3/456', 'hubspot deal'],
    ['https://app.hubspot.com/contacts/1/record/0-136/456', 'hubspot lead'],
    ['https://app.hubspot.com/contacts/1/record/0-5/456', 'hubspot'],
    ['https://app.hubspot.com/contacts/1/record/2-1234/456', 'hubspot'],
    ['https://app.hubspot.com/contacts/1/objects/0-1/views/12/list', 'hubspot'],
    ['https://app.hubspot.com/contacts/1/lists/12', 'hubspot'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });

  it('takes no ticket for a lead', () => {
    const page = head('Anna Berg') + property('Email', 'email', 'anna@acme.example');
    const ticket = 'https://app.hubspot.com/contacts/1/record/0-5/456';
    expect(readMarkup(page, { address: ticket }).report).toMatchObject({ is: 'none', why: 'noRecord' });
  });
});

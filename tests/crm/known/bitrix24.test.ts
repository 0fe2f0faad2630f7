// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keyedIn, keysOf, seenAt } from './known-page';

const LEAD = 'https://acme.bitrix24.eu/crm/lead/details/12/';
const LIST = 'https://acme.bitrix24.eu/crm/lead/list/';
const field = (label: string, id: string, value: string) =>
  `<div data-cid="${id}"><div>${label}</div><div class="ui-entity-editor-content-block">
   <div class="ui-entity-editor-content-block-text">${value}</div></div></div>`;
const several = (label: string, id: string, values: string[]) =>
  `<div data-cid="${id}"><div>${label}</div>${values
    .map((value) => `<span>Work</span><span class="crm-entity-widget-content-block-mutlifield-value">${value}</span>`)
    .join('')}</div>`;
const ANNA = (labels: string[]) =>
  `<div data-tab-id="main">${[
    field(labels[0]!, 'TITLE', 'Rollout in Oslo'),
    field(labels[1]!, 'NAME', 'Anna'),
    field(labels[2]!, 'LAST_NAME', 'Berg'),
    field(labels[3]!, 'POST', 'IT manager'),
    several(labels[4]!, 'PHONE', ['<a class="crm-entity-phone-number" title="+4722334455">+47 22 33 44 55</a>']),
    several(labels[5]!, 'EMAIL', ['anna@acme.example']),
    field(labels[6]!, 'COMPANY_TITLE', 'Acme AS'),
  ].join('')}</div>`;
const ENGLISH = ANNA(['Name', 'First name', 'Last name', 'Position', 'Phone', 'E-mail', 'Company name']);
const POLISH = ANNA(['Nazwa', 'Imię', 'Nazwisko', 'Stanowisko', 'Telefon', 'Poczta', 'Nazwa firmy']);

// Cards in a frame over a list: tests/e2e/read-frames.test.ts.
describe('Bitrix24', () => {
  it.each([
    ['English', ENGLISH],
    ['Polish', POLISH],
  ])("reads a lead by its fields' ids in %s; its title is nobody's name", (_, page) => {
    expect(keyedIn(page, { address: LEAD })).toEqual({
      name: 'Anna Berg',
      firstName: 'Anna',
      lastName: 'Berg',
      title: 'IT manager',
      phone: '+47 22 33 44 55',
      email: 'anna@acme.example',
      company: 'Acme AS',
    });
  });

  it('reads the first of several numbers', () => {
    const page = field('x', 'LAST_NAME', 'Berg') + several('x', 'PHONE', ['+47 22 33 44 55', '+47 99 88 77 66']);
    expect(keyedIn(page, { address: LEAD })).toMatchObject({ phone: '+47 22 33 44 55' });
  });

  it("reads a company's title as the company", () => {
    const page = field('x', 'TITLE', 'Berg Nord') + several('x', 'WEB', ['https://berg.example']);
    expect(keyedIn(page, { address: LEAD.replace('lead', 'company') })).toEqual({
      company: 'Berg Nord',
      website: 'https://berg.example',
    });
  });

  it('gives a record one key', () => {
    expect(keysOf([LEAD, LEAD.slice(0, -1), `${LEAD}?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`])).toEqual([
      'https://acme.bitrix24.eu/lead/12',
    ]);
  });

  it.each([
    ['https://crm.example/crm/deal/details/3/', 'bitrix24 deal'],
    ['https://acme.bitrix24.com/crm/contact/details/3/', 'bitrix24 contact'],
    ['https://acme.bitrix24.com/crm/lead/details/0/', 'bitrix24'],
    ['https://crm.example/crm/lead/details/0/?category=1', 'bitrix24'],
    [LIST, 'bitrix24'],
    ['https://acme.bitrix24.com/crm/deal/kanban/category/12/', 'bitrix24'],
  ])('%s is %s', (address, seen) => {
    expect(seenAt(address)).toBe(seen);
  });
});

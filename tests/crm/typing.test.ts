// @vitest-environment happy-dom
/** While a person types, only what holds the control is read again, and the page reads as if all of it had been. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readInSteps, readPage } from '../../utils/crm/read-page';
import { A_LEAD } from './read-markup';

const ESPO = 'https://crm.acme.example/#Lead/edit/0123456789abcdef0';
const FORM = `<h1>Anna Berg</h1><form>
  <label for="title">Job title</label><input id="title" value="Purchaser">
  <div><span>Full name</span><div><input id="name" value="Anna Berg"></div></div>
  <table><tr><td>Company</td><td><input id="company" value="Acme AS"></td></tr></table>
  <input id="email" type="email" name="email" value="anna@acme.example">
  <input id="phone" placeholder="Phone" value="+47 22 33 44 55">
  <div class="cell" data-name="website"><label>Website</label><div class="field" data-name="website"><input id="website" value="acme.example"></div></div>
  <div><span>Source</span><span>Website</span><span><input id="site" value="nord.example"></span></div>
  <address><input id="street" value="Torggata 5, 0181 Oslo, Norway"></address>
  <a role="tab" aria-selected="true">Notes</a><div><textarea id="notes">Wants a pump</textarea></div>
</form>`;
const IDS = ['title', 'name', 'company', 'email', 'phone', 'website', 'site', 'street', 'notes'];

const type = (id: string, words: string) => {
  (document.getElementById(id) as HTMLInputElement).value = words;
};
const wholly = (address: string) => readPage(document, address);
const afterTyping = (address: string) => readPage(document, address, [], { onlyTexts: new Set() });

beforeEach(() => {
  document.body.innerHTML = FORM;
  wholly(A_LEAD);
});

describe('a page on which a person types', () => {
  it('tells what was typed', () => {
    type('email', 'bo@nord.example');
    type('title', 'Head of Purchasing');
    expect(afterTyping(A_LEAD).report).toMatchObject({
      lead: { fields: { email: { words: 'bo@nord.example' }, title: { words: 'Head of Purchasing', unsaved: true } } },
    });
  });

  it('keeps what holds no changed control', () => {
    const before = wholly(A_LEAD).report;
    document.querySelector('h1')!.firstChild!.nodeValue = 'Nobody';
    document.querySelector('td')!.firstChild!.nodeValue = 'City';
    type('phone', '+47 99 88 77 66');
    const { report } = afterTyping(A_LEAD);
    expect(report).toMatchObject({ lead: { fields: { phone: { words: '+47 99 88 77 66' } } } });
    expect(before).toMatchObject({ lead: { fields: { company: { words: 'Acme AS' } } } });
    expect(report).toMatchObject({ lead: { fields: { company: { words: 'Acme AS' } } } });
  });

  it.each([2, 4, 6, 8])('and is read again meanwhile, after %i steps, keeps nothing', (count) => {
    type('company', 'Nord AS');
    type('phone', '+47 99 88 77 66');
    const left = readInSteps(document, A_LEAD, [], { onlyTexts: new Set() });
    for (let step = 0; step < count; step++) left.next();
    type('email', 'bo@nord.example');
    const { report } = afterTyping(A_LEAD);
    expect(report).toEqual(wholly(A_LEAD).report);
    expect(report).toMatchObject({ lead: { fields: { company: { words: 'Nord AS' } } } });
  });

  it.each([A_LEAD, ESPO])('reads as if it had been read wholly, whatever is typed: %s', (address) => {
    const words = fc.constantFrom(
      '',
      ' ',
      'Bo Lind',
      'bo@nord.example',
      'Email',
      '12',
      'Nord AS',
      'City: Oslo',
      '-',
      'Select',
    );
    const typed = fc.array(fc.tuple(fc.constantFrom(...IDS), words), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (bursts) => {
        document.body.innerHTML = FORM;
        let read = wholly(address);
        for (const burst of bursts) {
          for (const [id, value] of burst) type(id, value);
          read = afterTyping(address);
        }
        expect(read).toEqual(wholly(address));
      }),
      { numRuns: 60 },
    );
  });
});

// @vitest-environment happy-dom
/** A page on which nothing but texts changed is not walked again, and reads as if it were. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/crm/read-page';
import { A_LEAD } from './read-markup';

const PAGE = `<h1>Anna Berg</h1><dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Email</dt><dd>anna@acme.example</dd>
  <dt>City</dt><dd id="city"> </dd><dt>Company</dt><dd>Acme AS</dd></dl><p>Nothing else</p><p>+47 22 33 44 55</p>`;

/** Every text on the page, the white space between its elements too. */
function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all;
}
const text = (words: string) => texts().find(({ data }) => data === words)!;
const wholly = () => readPage(document, A_LEAD).report;
const byTexts = (...changed: Text[]) => readPage(document, A_LEAD, [], { onlyTexts: new Set(changed) }).report;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  wholly();
});

describe('a page on which only texts changed', () => {
  it('tells the new value', () => {
    const email = text('anna@acme.example');
    email.data = 'bo@nord.example';
    expect(byTexts(email)).toMatchObject({ lead: { fields: { email: { words: 'bo@nord.example' } } } });
  });

  it('is not walked again', () => {
    const email = text('anna@acme.example');
    email.data = 'bo@nord.example';
    document.body.insertAdjacentHTML('beforeend', '<dl><dt>Job title</dt><dd>Purchaser</dd></dl>');
    expect(byTexts(email)).not.toMatchObject({ lead: { fields: { title: {} } } });
  });

  it('is walked again where a text is a label, was one, or was nothing', () => {
    for (const [words, change] of [
      ['Nothing else', 'Job title'],
      ['Email', 'E-mail (private)'],
      [' ', 'Oslo'],
    ] as const) {
      document.body.innerHTML = PAGE;
      wholly();
      const changed = words === ' ' ? (document.getElementById('city')!.firstChild as Text) : text(words);
      changed.data = change;
      document.body.insertAdjacentHTML(
        'beforeend',
        '<dl><dt>Department</dt><dd>D</dd><dt>Website</dt><dd>a.example</dd></dl>',
      );
      expect(byTexts(changed)).toMatchObject({ lead: { fields: { website: { words: 'a.example' } } } });
    }
  });

  it('reads as if it had been walked, whatever the texts say', () => {
    const words = fc.constantFrom(
      'Oslo',
      'Email',
      'City: Bergen',
      '',
      ' ',
      'Ola Nord',
      'o@n.example',
      '+47 99 88 77 66',
      'Nord AS',
    );
    const property = fc.property(fc.array(fc.tuple(fc.nat(), words), { minLength: 1, maxLength: 4 }), (changes) => {
      document.body.innerHTML = PAGE;
      wholly();
      const all = texts();
      const changed = changes.map(([at, to]) => Object.assign(all[at % all.length]!, { data: to }));
      expect(byTexts(...changed)).toEqual(wholly());
    });
    fc.assert(property, { numRuns: 200 });
  });
});

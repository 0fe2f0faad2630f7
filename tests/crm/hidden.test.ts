// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/crm/read-page';
import { A_LEAD, ANNA, leadIn, wordsIn } from './read-markup';

describe('what is hidden is not read', () => {
  it.each([
    ['hidden', '<div hidden><dl><dt>Company</dt><dd>Ghost AS</dd></dl></div>'],
    ['display: none', '<div style="display: none"><dl><dt>Company</dt><dd>Ghost AS</dd></dl></div>'],
    [
      'display: none by a style sheet',
      '<style>.off { display: none }</style><div class="off"><dl><dt>Company</dt><dd>Ghost AS</dd></dl></div>',
    ],
    [
      'visibility: hidden',
      '<style>.off { visibility: hidden }</style><dl class="off"><dt>Company</dt><dd>Ghost AS</dd></dl>',
    ],
    ['aria-hidden', '<div aria-hidden="true"><dl><dt>Company</dt><dd>Ghost AS</dd></dl></div>'],
    ['a closed details', '<details><summary>More</summary><dl><dt>Company</dt><dd>Ghost AS</dd></dl></details>'],
    ['a template', '<template><dl><dt>Company</dt><dd>Ghost AS</dd></dl></template>'],
    ['a hidden input', '<label for="h">Company</label><input id="h" type="hidden" value="Ghost AS">'],
    ['a password', '<label for="h">Company</label><input id="h" type="password" value="Ghost AS">'],
  ])('by %s', (_, markup) => {
    expect(JSON.stringify(leadIn(ANNA + markup).fields)).not.toContain('Ghost');
  });

  it('reads the page of the record in front, where the one before it is still in the document', () => {
    const page = (name: string, style: string) =>
      `<main style="${style}"><dl><dt>Full name</dt><dd>${name}</dd><dt>Email</dt><dd>${name[0]}@acme.example</dd></dl></main>`;
    expect(wordsIn(page('Old Person', 'display:none') + page('New Person', ''))).toMatchObject({ name: 'New Person' });
  });

  it('leaves the hidden editor of a shown value alone', () => {
    const cell =
      '<table><tr><td>Company</td><td><span>Acme AS</span><span style="display:none"><input value="Draft AS"></span></td></tr></table>';
    expect(wordsIn(ANNA + cell)).toMatchObject({ company: 'Acme AS' });
  });
});

describe('a form over the page', () => {
  const FORM =
    '<div role="dialog"><form><label>Last name <input value="Berg"></label><label>Email <input value="new@acme.example"></label><label>Phone <input value="+47 99887766"></label></form></div>';

  it('is what is read', () => {
    const view =
      '<main aria-hidden="true"><dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Email</dt><dd>old@acme.example</dd><dt>Owner</dt><dd>Kari</dd></dl></main>';
    const words = wordsIn(view + FORM);
    expect(words).toMatchObject({ email: 'new@acme.example', name: 'Berg' });
    expect(words).not.toHaveProperty('owner');
  });

  it('lets nothing of a list behind it through', () => {
    const list =
      '<table><tr><th>Email</th><th>Company</th></tr><tr><td>x@y.example</td><td>Other AS</td></tr></table><p>Company: Other AS</p>';
    expect(wordsIn(list + FORM)).not.toHaveProperty('company');
  });

  it('is not a menu, which hides the page from screen readers only', () => {
    const page = `<div aria-hidden="true">${ANNA}</div>`;
    expect(wordsIn(`${page}<div role="menu"><a href="#">Edit</a></div>`)).toMatchObject({ name: 'Anna Berg' });
    expect(() => wordsIn(page)).toThrow('No record was read');
  });

  it('is not a question with two buttons', () => {
    expect(wordsIn(`${ANNA}<div role="dialog"><h2>Delete?</h2><button>Yes</button></div>`)).toMatchObject({
      name: 'Anna Berg',
    });
  });
});

describe('where a page keeps its fields', () => {
  it('may be a slot that is filled from outside', () => {
    document.body.innerHTML = `${ANNA}<crm-slotted><span slot="v">Acme AS</span></crm-slotted>`;
    const root = document.querySelector('crm-slotted')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Company</label><div><slot name="v"></slot></div>';
    expect(readPage(document, A_LEAD).report).toMatchObject({ lead: { fields: { company: { words: 'Acme AS' } } } });
  });

  it('may be an open shadow root', () => {
    document.body.innerHTML = '<crm-record></crm-record>';
    const root = document.querySelector('crm-record')!.attachShadow({ mode: 'open' });
    root.innerHTML = `${ANNA}<crm-field></crm-field>`;
    root.querySelector('crm-field')!.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="c">Company</label><input id="c" value="Acme AS">';
    const { report } = readPage(document, A_LEAD);
    expect(report).toMatchObject({
      is: 'record',
      lead: { fields: { name: { words: 'Anna Berg' }, company: { words: 'Acme AS' } } },
    });
  });
});

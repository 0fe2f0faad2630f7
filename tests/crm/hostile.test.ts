// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { A_LEAD, ANNA, leadIn, readMarkup, wordsIn } from './read-markup';

describe('a hostile page', () => {
  it.each([
    [
      'labels that name each other',
      '<label for="a" id="b">Email</label><label for="b" id="a">Phone</label><span aria-labelledby="x" id="x" role="textbox">Company</span>',
    ],
    [
      'labels that name nothing',
      '<label for="nowhere">Company</label><input aria-labelledby="gone gone gone"><label for="">City</label>',
    ],
    ['ids given many times', '<label for="i">Company</label><p id="i"></p><input id="i"><input id="i">'],
    [
      'links that lead nowhere',
      '<a href="mailto:%E0%A4%A">x</a><a href="tel:">y</a><a href="http://[">z</a><a href>w</a>',
    ],
    ['no labels at all in a deep nest', `${'<div>'.repeat(900)}Email: a@b.example${'</div>'.repeat(900)}`],
    [
      'an empty choice',
      '<label for="s">Status</label><select id="s"></select><div role="radiogroup" aria-label="Status"></div>',
    ],
    ['a tab whose editor is still empty', '<div><span role="tab">Notes</span><div contenteditable=""></div></div>'],
    ['cells outside tables', '<td>Company</td><dt>Email</dt><dd></dd><dt>Phone</dt>'],
  ])('with %s is read without an exception', (_, markup) => {
    expect(() => readMarkup(ANNA + markup)).not.toThrow();
    expect(() => readMarkup(ANNA + markup, { address: 'about:blank' })).not.toThrow();
    expect(() => readMarkup(ANNA + markup, { address: 'https://crm.example/#/%E0%A4%A?id=%' })).not.toThrow();
  });

  it('with ten megabytes in a value is cut off, and its other fields are read', () => {
    const huge = 'word '.repeat(2_000_000);
    const words = wordsIn(
      `${ANNA}<p>Description</p><div></div><label>Description <textarea id="t"></textarea></label>`,
    );
    expect(words).toMatchObject({ name: 'Anna Berg' });
    const lead = leadIn(`${ANNA}<dl><dt>Description</dt><dd>${huge}</dd><dt>Company</dt><dd>${huge}</dd></dl>`);
    expect(lead.fields).toMatchObject({ name: { words: 'Anna Berg' } });
    expect(JSON.stringify(lead).length).toBeLessThan(20_000);
  });

  it('shows text as text: nothing runs, nothing changes', () => {
    const name = 'Anna <img src=x onerror="document.title=1"> Berg';
    readMarkup('<dl><dt>Full name</dt><dd id="n"></dd><dt>Email</dt><dd>a@b.example</dd></dl>');
    document.getElementById('n')!.textContent = name;
    const before = document.documentElement.outerHTML;
    const after = readMarkup(document.body.innerHTML);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(after.report).toMatchObject({ lead: { fields: { name: { words: name } } } });
  });

  it('cannot turn words around or hide in them', () => {
    const words = wordsIn(
      '<dl><dt>Full name</dt><dd>Anna\u202e \u200bBerg</dd><dt>Em\u200bail</dt><dd>a@b.example</dd></dl>',
      { address: A_LEAD },
    );
    expect(words).toMatchObject({ name: 'Anna Berg', email: 'a@b.example' });
  });
});

// @vitest-environment happy-dom
/** Fuzzed markup: whatever stands on a page, it is read without an exception, and as text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayMatter } from '../../utils/crm/may-matter';
import { readPage } from '../../utils/crm/read-page';
import { A_LEAD, ANNA } from './read-markup';

const tags =
  'div span p dl dt dd table tr td th label input textarea select option h1 a button ul li form section dialog';
const labels = ['Email', 'E-post:', 'Phone', 'Company', 'Status', 'Name', 'Description', 'Adresse', 'Owner', '—'];
const odd = [
  '\u202eevil\u202c',
  'a\u200bb',
  '<img src=x onerror=alert(1)>',
  '"\'&<>',
  '\ud800',
  '٣٤',
  'https://x.example',
  'a@b.c',
  '+47 22 00 00 07',
];

const id = fc.constantFrom('a', 'b', 'c', '', 'a b');
const word = fc.oneof(
  fc.constantFrom(...labels),
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const attributes = fc.record(
  {
    id,
    for: id,
    'aria-labelledby': id,
    'aria-label': word,
    role: fc.constantFrom(
      'dialog',
      'textbox',
      'combobox',
      'radiogroup',
      'grid',
      'tab',
      'heading',
      'row',
      'columnheader',
    ),
    title: word,
    href: fc.constantFrom('mailto:%E0%A4%A', 'tel:', 'http://[', '/leads/7', '#', 'javascript:alert(1)'),
    placeholder: word,
    type: fc.constantFrom('email', 'tel', 'hidden', 'nonsense'),
    contenteditable: fc.constantFrom('', 'true', 'x'),
    style: fc.constantFrom('display:none', 'visibility:hidden', 'content:url(x)'),
    open: fc.constant(''),
  },
  { requiredKeys: [] },
);
interface Tree {
  tag: string;
  attributes: Record<string, string | undefined>;
  inside: (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...tags.split(' ')),
    attributes,
    inside: fc.array(tie('node'), { maxLength: 5 }),
  }),
  node: fc.oneof({ maxDepth: 5, withCrossShrink: true }, word, tie('tree')),
}));

function build({ tag, attributes, inside }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...inside.map((node) => (typeof node === 'string' ? node : build(node))));
  return element;
}

it('any markup is read without an exception, and the page is left as it was', () => {
  const property = fc.property(fc.array(tree, { maxLength: 5 }), fc.boolean(), (trees, withLead) => {
    document.body.innerHTML = withLead ? ANNA : '';
    document.body.append(...trees.map(build));
    const before = document.documentElement.outerHTML;
    const { report } = readPage(document, A_LEAD);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(report).length).toBeLessThan(100_000);
    for (const node of document.body.childNodes) mayMatter(node);
  });
  fc.assert(property, { numRuns: 300 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTold, type PagePart } from '../../utils/messages/page-copy';
import { parseToldPage } from '../../utils/messages/page-copy.schema';

const PART: PagePart = {
  is: 'part',
  flow: [-5, 0, -7, 0, 1, 1, 2, 'Anna Berg', -1, -1],
  words: ['p', 'class', 'name'],
  texts: [[3, 'Bo Lind']],
  attributes: [[2, 'title', null]],
  values: [[4, 'anna@acme.example']],
  shown: [[2, false]],
  title: 'Anna Berg',
  did: 'typed',
  isWhole: true,
  isAgain: false,
};

test.each<object>([PART, { is: 'at', address: 'https://crm.example/leads/1' }, { is: 'pointed', node: null }])(
  'what a page tells passes as it is: %o',
  (told) => {
    expect(parseToldPage(told)).toEqual(told);
  },
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a flow that is none', { ...PART, flow: 'p' }],
  ['a node with a negative number', { ...PART, texts: [[-1, 'x']] }],
  ['a text that is none', { ...PART, texts: [[1, {}]] }],
  ['an address that is none', { is: 'at', address: 7 }],
])('%s is nothing that a page of ours tells', (_what, message) => {
  expect(parseToldPage(message)).toBeNull();
});

test('whatever comes, it is parsed without an exception', () => {
  fc.assert(fc.property(fc.anything(), (message) => void parseToldPage(message)));
});

test.each(['onclick', 'onload', 'src', 'srcdoc', 'style', 'action', 'formaction', 'xlink:href'])(
  '%s is never told: it would run or load something',
  (name) => expect(isTold('a', name)).toBe(false),
);

test('an address is told of links alone', () => {
  expect(isTold('a', 'href')).toBe(true);
  expect(isTold('link', 'href')).toBe(false);
});

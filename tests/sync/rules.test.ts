/** The rules as text: every engine that CouchDB 3 was built with must be able to read them. */
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { designDocument } from '../../demo/team/rules.mjs';

const source = designDocument('acme').validate_doc_update;

test('they are plain ECMAScript 5, as SpiderMonkey 1.8.5 reads it', () => {
  expect(() => parse(`(${source})`, { ecmaVersion: 5 })).not.toThrow();
  // Newer than 5 and no matter of syntax: what these engines do not have.
  expect(source).not.toMatch(
    /\.(includes|startsWith|endsWith|padStart|repeat|find|findLast|at|flat)\(|\(\?<|Object\.(values|entries)/,
  );
});

test('they stand alone: nothing of the file around them is used', () => {
  const judge = new Function('doc', 'before', 'user', 'security', `return (${source})(doc, before, user, security)`);
  expect(() => judge({ _id: 'x' }, null, { name: 'marte', roles: ['acme:member'] }, {})).toThrow(
    expect.objectContaining({ forbidden: 'v must be 1' }),
  );
});

/** A question that only a person can answer: the page never decides it. */
import { z } from 'zod';
import { langText } from '../schema-parts';
import { defineKind } from './kind';
import { brief, result } from './result';

const params = z.strictObject({ text: langText });

export default defineKind<z.infer<typeof params>>({
  kind: 'question',
  params,
  fields: () => [],
  askable: true,
  part: 'need',
  empty: () => ({ text: {} }),
  form: () => [{ is: 'text', name: 'text', needed: true }],
  // The answer itself is weighed in check-criteria.ts, as for every kind that is askable.
  check: () => result('notAnswered', []),
  judge: () => brief('notAnswered', undefined),
});

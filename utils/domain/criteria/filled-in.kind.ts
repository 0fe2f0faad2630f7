/** Required data (H1, D9): these fields have a value on the page. */
import { z } from 'zod';
import type { CheckResult } from '../criterion';
import { FIELDS, type Field } from '../lead';
import { defineKind, type Facts } from './kind';
import { result, see } from './result';

const AT_LEAST = ['all', 'any'] as const;

const params = z.strictObject({ fields: z.array(z.enum(FIELDS)), atLeast: z.enum(AT_LEAST) });

/** Fields that hold the same in another form. */
const ALSO: { [F in Field]?: Field[] } = { name: ['lastName', 'firstName'], phone: ['mobile'] };

export default defineKind<z.infer<typeof params>>({
  kind: 'filledIn',
  params,
  fields: ({ fields }) => fields,
  askable: false,
  part: 'data',
  empty: () => ({ fields: [], atLeast: 'all' }),
  form: () => [
    { is: 'fields', name: 'fields', of: FIELDS, needed: true },
    { is: 'choice', name: 'atLeast', of: AT_LEAST },
  ],
  check: ({ fields, atLeast }, facts) => {
    if (fields.length === 0) return result('notUnderstood', []);
    const found = fields.map((field) => filled(field, facts));
    const evidence = found.flatMap((f) => f.evidence);
    const inState = (state: CheckResult['state']) => found.filter((f) => f.state === state);
    if (inState('met').length >= (atLeast === 'all' ? found.length : 1)) return result('met', [], evidence);
    // An empty field refutes; a field that is not on this page may be on another.
    const [open] = inState('unknown');
    const refuted = atLeast === 'all' ? inState('notMet').length > 0 : open === undefined;
    const lacking = found.filter((f) => f.state !== 'met').flatMap((f) => f.fields);
    return result(refuted ? 'notMet' : (open?.why ?? 'notOnPage'), lacking, evidence);
  },
});

function filled(field: Field, { lead }: Facts): CheckResult {
  const seen = [field, ...(ALSO[field] ?? [])].map((f) => see(lead, f));
  const evidence = seen.flatMap((s) => ('why' in s ? [] : [s.evidence]));
  if (evidence.length > 0) return result('met', [field], evidence);
  const whys = seen.map((s) => ('why' in s ? s.why : undefined));
  if (whys.includes('unreadable')) return result('unreadable', [field]);
  return result(whys.includes('emptyOnPage') ? 'notMet' : 'notOnPage', [field]);
}

/** Required data (H1, D9): these fields have a value on the page. */
import { z } from 'zod';
import type { Evidence } from '../criterion';
import { FIELDS, type Field, type Lead } from '../lead';
import { defineKind } from './kind';
import { brief, type Finding, quoted, result, see } from './result';

const AT_LEAST = ['all', 'any'] as const;

const params = z.strictObject({ fields: z.array(z.enum(FIELDS)), atLeast: z.enum(AT_LEAST) });
type Params = z.infer<typeof params>;

/** Fields that hold the same in another form. */
const ALSO: { [F in Field]?: Field[] } = { name: ['lastName', 'firstName'], phone: ['mobile'] };

export default defineKind<Params>({
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
  check: ({ fields, atLeast }, { lead }) => {
    const found = fields.map((field) => ({ field, finding: filled(field, lead) }));
    const evidence = fields.flatMap((field) => shownIn(field, lead));
    const finding = together(
      found.map((one) => one.finding),
      atLeast,
    );
    const lacking = found.filter((one) => one.finding !== 'met').map(({ field }) => field);
    return result(finding, finding === 'met' ? [] : lacking, evidence);
  },
  judge: ({ fields, atLeast }, { lead }) => {
    const found = fields.map((field) => filled(field, lead));
    return brief(together(found, atLeast), fields[found.findIndex((finding) => finding !== 'met')]);
  },
});

/** An empty field refutes; a field that is not on this page may be on another. */
function together(found: Finding[], atLeast: Params['atLeast']): Finding {
  if (found.length === 0) return 'notUnderstood';
  if (atLeast === 'all' ? found.every((one) => one === 'met') : found.includes('met')) return 'met';
  const open = found.find((one) => one !== 'met' && one !== 'notMet');
  return open === undefined || (atLeast === 'all' && found.includes('notMet')) ? 'notMet' : open;
}

function filled(field: Field, lead: Lead): Finding {
  const seen = see(lead, field);
  if (!('why' in seen)) return 'met';
  const whys = [seen.why];
  for (const also of ALSO[field] ?? []) {
    const other = see(lead, also);
    if (!('why' in other)) return 'met';
    whys.push(other.why);
  }
  if (whys.includes('unreadable')) return 'unreadable';
  return whys.includes('emptyOnPage') ? 'notMet' : 'notOnPage';
}

function shownIn(field: Field, lead: Lead): Evidence[] {
  return [field, ...(ALSO[field] ?? [])].flatMap((one) => {
    const seen = see(lead, one);
    return 'why' in seen ? [] : [quoted(one, seen)];
  });
}

/** The contact's role (D2): function × seniority, read from the title in six languages. */
import { z } from 'zod';
import { defineKind } from './kind';
import { byField, type Finding, rememberingFindings } from './result';
import { type Role, rolesOf } from './role-of';
import { FUNCTIONS, SENIORITIES } from './role-words';

const params = z.strictObject({
  /** Any of these; [] is any function. */
  functions: z.array(z.enum(FUNCTIONS)),
  /** Any of these; [] is any seniority. */
  seniority: z.array(z.enum(SENIORITIES)),
});
type Params = z.infer<typeof params>;

export default defineKind<Params>({
  kind: 'role',
  params,
  fields: () => ['title'],
  askable: false,
  part: 'contact',
  empty: () => ({ functions: [], seniority: [] }),
  form: () => [
    { is: 'choices', name: 'functions', of: FUNCTIONS },
    { is: 'choices', name: 'seniority', of: SENIORITIES },
  ],
  ...byField(
    () => 'title',
    rememberingFindings((params, words) => find(params, rolesOf(words))),
  ),
});

/** A person with two roles has the one that is looked for when either is it. */
function find(params: Params, roles: Role[]): Finding {
  const findings = roles.map((role) => findInRole(params, role));
  if (findings.includes('met')) return 'met';
  return findings.length === 0 || findings.includes('notUnderstood') ? 'notUnderstood' : 'notMet';
}

function findInRole({ functions, seniority }: Params, role: Role): Finding {
  const both = [fits(functions, role.functions), fits(seniority, role.seniority)];
  if (both.includes(false)) return 'notMet';
  return both.includes(undefined) ? 'notUnderstood' : 'met';
}

/** Undefined when the title does not say. */
function fits<T>(wanted: readonly T[], said: readonly T[]): boolean | undefined {
  if (wanted.length === 0) return true;
  return said.length === 0 ? undefined : said.some((s) => wanted.includes(s));
}

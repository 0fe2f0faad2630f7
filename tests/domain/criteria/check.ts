/** A check in one line, for tests: `check('oneOf', { field: 'country', values: ['NO'] }, { country: 'Norja' })`. */
import type { Criterion } from '../../../utils/domain/agreement';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import type { Answer } from '../../../utils/domain/criteria/kind';
import type { CriterionResult } from '../../../utils/domain/criterion';
import type { Field, Lead } from '../../../utils/domain/lead';
import { leadOf } from '../lead-of';

export const NOW = '2026-11-22T12:00:00.000Z';

export function criterion(kind: string, params: unknown): Criterion {
  return { id: 'x', kind, params, weight: 'must', part: 'target', label: { en: 'X' } };
}

export function check(
  kind: string,
  params: unknown,
  words: Partial<Record<Field, string>>,
  rest: Partial<Lead> = {},
  answer?: Answer['answer'],
): CriterionResult {
  const said: Answer | undefined = answer && { answer, by: 'p:kari', at: NOW };
  return checkCriterion(criterion(kind, params), { lead: leadOf(words, rest), answer: said, now: NOW });
}

/** `met`, `notMet`, or why it is unknown. */
export function verdict(result: CriterionResult): string | undefined {
  return result.state === 'unknown' ? result.why : result.state;
}

/** The words on the page that a result quotes. */
export function quoted(result: CriterionResult): string[] {
  return result.evidence.flatMap((evidence) => (evidence.from === 'page' ? [evidence.words] : []));
}

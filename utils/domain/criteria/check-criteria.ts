/** Checking a criterion against a lead: by its kind on the page, and by a person's answer where the page is silent. */
import type { Criterion } from '../agreement';
import type { CheckResult, CriterionResult, Evidence } from '../criterion';
import type { Answer, Facts } from './kind';
import { kindOf } from './registry';

/**
 * Depends on its inputs alone. A kind or parameters that this version does not know give unknown, `needsNewerVersion`.
 * The page decides before a person does; both are listed as evidence.
 */
export function checkCriterion(criterion: Criterion, facts: Facts): CriterionResult {
  const kind = kindOf(criterion.kind);
  const params = kind?.params.safeParse(criterion.params);
  if (!kind || !params?.success) {
    return { criterion, state: 'unknown', why: 'needsNewerVersion', evidence: [], fields: [] };
  }
  const byPage = kind.check(params.data, facts);
  return { criterion, ...(kind.askable ? withAnswer(byPage, facts.answer) : byPage) };
}

function withAnswer(byPage: CheckResult, answer: Answer | undefined): CheckResult {
  const asked: CheckResult = { ...byPage, askable: true };
  if (!answer) return asked;
  const byPerson: Evidence = { from: 'person', person: answer.by, at: answer.at, answer: answer.answer };
  const evidence = [...byPage.evidence, byPerson];
  if (byPage.state !== 'unknown' || answer.answer === 'unknown') return { ...asked, evidence };
  return { state: answer.answer === 'yes' ? 'met' : 'notMet', evidence, fields: byPage.fields, askable: true };
}

/** Checking a criterion against a lead: by its kind on the page, and by a person's answer where the page is silent. */
import type { Criterion } from '../agreement';
import type { CheckResult, CriterionResult, Evidence } from '../criterion';
import { wordsOf } from '../lead';
import { canonicalValues } from '../values/canonical-value';
import type { Answer, Brief, CriterionKind, Facts } from './kind';
import { kindOf } from './registry';
import { brief } from './result';

/**
 * Depends on its inputs alone. A kind or parameters that this version does not know give unknown, `needsNewerVersion`.
 * The page decides before a person does; both are listed as evidence.
 */
export function checkCriterion(criterion: Criterion, facts: Facts): CriterionResult {
  const kind = kindOf(criterion.kind);
  const params = kind?.params.safeParse(criterion.params);
  if (!kind || !params?.success) return needsNewerVersion(criterion);
  return checkParsed(criterion, kind, params.data, facts);
}

export function needsNewerVersion(criterion: Criterion): CriterionResult {
  return { criterion, state: 'unknown', why: 'needsNewerVersion', evidence: [], fields: [] };
}

/** @param params as the kind's own schema gave them. */
export function checkParsed(criterion: Criterion, kind: CriterionKind, params: unknown, facts: Facts): CriterionResult {
  const byPage = withReadings(kind.check(params, facts), facts);
  return { criterion, ...(kind.askable ? withAnswer(byPage, facts.answer) : byPage) };
}

/** The state that `checkParsed` gives, without evidence. */
export function judgeParsed(kind: CriterionKind, params: unknown, facts: Facts): Brief {
  const byPage = kind.judge(params, facts);
  const answer = kind.askable && byPage.state === 'unknown' ? facts.answer?.answer : undefined;
  return answer === undefined || answer === 'unknown' ? byPage : brief(answer === 'yes' ? 'met' : 'notMet', undefined);
}

/** What is ambiguous is shown with all its readings, so that a person sees what to mend on the page. */
function withReadings(byPage: CheckResult, { lead, now }: Facts): CheckResult {
  const quoted = byPage.evidence.find((piece) => piece.from === 'page');
  if (byPage.why !== 'ambiguous' || !quoted) return byPage;
  const context = { pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency'), now };
  const readings = canonicalValues(quoted.field, quoted.words, context);
  return readings.length > 1 ? { ...byPage, readings } : byPage;
}

function withAnswer(byPage: CheckResult, answer: Answer | undefined): CheckResult {
  const asked: CheckResult = { ...byPage, askable: true };
  if (!answer) return asked;
  const byPerson: Evidence = { from: 'person', person: answer.by, at: answer.at, answer: answer.answer };
  const evidence = [...byPage.evidence, byPerson];
  if (byPage.state !== 'unknown' || answer.answer === 'unknown') return { ...asked, evidence };
  return { state: answer.answer === 'yes' ? 'met' : 'notMet', evidence, fields: byPage.fields, askable: true };
}

/** What a hand-off keeps of the page: the definition's fields as canonical values, never names or contact data. */
import type { Agreement } from './agreement';
import { kindOf } from './criteria/registry';
import type { HandedOver, Instant } from './events';
import { type Field, type Lead, wordsOf } from './lead';
import { actionAt } from './loop/action-at';
import { campaignKept } from './loop/campaign';
import type { Behaviour } from './loop/history';
import type { Review } from './review';
import { canonicalValue } from './values/canonical-value';

/** What the marketer wants sales to know: in own words, and of what the page says that the lead did. */
export interface ToldToSales {
  note: string;
  history: readonly Behaviour[];
}

/** @param now dates on the page can be relative to it. */
export function handedOver(
  lead: Lead,
  reviewed: Review,
  inForce: Agreement,
  { note, history }: ToldToSales,
  now: Instant,
): HandedOver {
  const company = wordsOf(lead.fields, 'company');
  const acted = actionAt(lead, now);
  return {
    values: keptValues(lead, inForce, now),
    result: Object.fromEntries(reviewed.results.map(({ criterion, state }) => [criterion.id, state])),
    verdict: reviewed.judgement.verdict,
    temperature: reviewed.temperature,
    ...(company !== undefined && inForce.privacy.companyNameTravels && { company }),
    ...(note !== '' && { note }),
    ...(history.length > 0 && { history: [...history] }),
    ...(acted !== undefined && { actionAt: acted }),
  };
}

function keptValues(lead: Lead, agreement: Agreement, now: Instant): HandedOver['values'] {
  const values: HandedOver['values'] = {};
  const context = { pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency'), now };
  for (const field of definitionFields(agreement)) {
    const words = wordsOf(lead.fields, field);
    const value = words === undefined ? undefined : canonicalValue(field, words, context);
    if (value !== undefined) values[field] = value;
  }
  const campaign = campaignKept(lead);
  if (campaign !== undefined) values.campaign = campaign;
  return values;
}

/** Fields that some criterion looks at, and where the lead came from (for F3 and F6; see campaignKept). */
function definitionFields({ definition }: Agreement): Set<Field> {
  const looked = definition.criteria.flatMap((criterion) => {
    const kind = kindOf(criterion.kind);
    const params = kind?.params.safeParse(criterion.params);
    return kind && params?.success ? kind.fields(params.data) : [];
  });
  return new Set<Field>([...looked, 'source']);
}

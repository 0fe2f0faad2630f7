/** A list's rows against the definition, best verdict first. No events: what was answered before is on the record. */
import type { AgreementVersion, Criterion } from './agreement';
import { checkCriterion } from './criteria/check-criteria';
import type { CriterionResult } from './criterion';
import type { Instant } from './events';
import type { Lead } from './lead';
import type { ListRow } from './page-report';
import { type Judgement, judge, type Verdict } from './verdict';

/** From sales-ready to outside the definition: the order that rows stand in. */
export const VERDICTS: Verdict[] = ['ready', 'almost', 'notReady', 'outside'];

export interface CheckedRow {
  row: ListRow;
  results: CriterionResult[];
  judgement: Judgement;
}

export interface CheckedRows {
  /** Among rows of one verdict the one with fewer failing and then fewer open checks first, else the page's order. */
  rows: CheckedRow[];
  counts: Record<Verdict, number>;
  /** Unknown in every row: what this list does not show. */
  unknown: Criterion[];
  /** Companies and deals: no verdict is given for these. */
  notLeads: number;
}

interface ListPage {
  rows: readonly ListRow[];
  address: string;
  crm: string;
  pageLanguage: string | null;
}

export function checkRows(page: ListPage, { agreement }: AgreementVersion, now: Instant): CheckedRows {
  const leads = page.rows.filter(({ kind }) => kind === 'lead' || kind === 'contact');
  const rows = leads
    .map((row): CheckedRow => {
      const facts = { lead: leadOf(row, page), answer: undefined, now };
      const results = agreement.definition.criteria.map((criterion) => checkCriterion(criterion, facts));
      return { row, results, judgement: judge(results) };
    })
    .sort(byVerdict);
  const count = (verdict: Verdict) => rows.filter(({ judgement }) => judgement.verdict === verdict).length;
  return {
    rows,
    counts: { ready: count('ready'), almost: count('almost'), notReady: count('notReady'), outside: count('outside') },
    unknown: agreement.definition.criteria.filter(
      ({ id }) => rows.length > 0 && rows.every(({ results }) => stateOf(results, id) === 'unknown'),
    ),
    notLeads: page.rows.length - leads.length,
  };
}

const stateOf = (results: CriterionResult[], id: string) => results.find(({ criterion }) => criterion.id === id)?.state;

function byVerdict({ judgement: a }: CheckedRow, { judgement: b }: CheckedRow): number {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || a.failing - b.failing || a.open - b.open;
}

/** What a list leaves out stays unknown: a missing column says nothing against a lead. */
function leadOf({ fields, key, kind, address }: ListRow, page: ListPage): Lead {
  const { crm, pageLanguage } = page;
  return { key, kind, crm, address: address ?? page.address, pageLanguage, mode: 'view', fields };
}

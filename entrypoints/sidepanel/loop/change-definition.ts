/** From disputed returns to a proposal: the agreement opens at the definition, with the cases as its note. */
import { casesText } from '../../../components/loop/cases';
import type { LeadEvent } from '../../../utils/domain/events';
import { type Case, type Dispute, disputesOf } from '../../../utils/domain/loop/disputes';
import { openOptionsAt } from '../../../utils/platform/options-page';
import { keepCases } from '../../../utils/store/cases';
import type { Panel } from '../panel';

/** Disputes about criteria that still say what they said when the lead was returned. */
export function disputed({ team, agreements, agreementOf }: Panel): Dispute[] {
  const now = agreements.inForce.agreement;
  const isAsThen = (rejection: LeadEvent, id: string) => {
    const is = criterionIn(now, id);
    return is !== undefined && is === criterionIn(agreementOf(rejection), id);
  };
  return disputesOf(team.stories.value, isAsThen);
}

/** What a criterion checks; other words for it are no other criterion. */
function criterionIn({ definition }: ReturnType<Panel['agreementOf']>, id: string): string | undefined {
  const found = definition.criteria.find((criterion) => criterion.id === id);
  return found && JSON.stringify([found.kind, found.params, found.weight]);
}

export function proposeChange(panel: Panel, criterion: string): Promise<void> {
  return openWith(panel, disputed(panel).find((dispute) => dispute.criterion === criterion)?.cases ?? []);
}

export async function openWith(panel: Panel, cases: readonly Case[]): Promise<void> {
  await keepCases(casesText(cases, panel.agreementOf)).catch((error) => console.error('Leadpact', error));
  await openOptionsAt('definition');
}

/** Returned leads as cases for a change of the definition, in plain text: no person is named in them. */
import { language, t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { LeadEvent } from '../../utils/domain/events';
import type { Case } from '../../utils/domain/loop/disputes';
import { list } from '../format';
import { criterionName, labelOf, noteOf } from './event-words';

/**
 * One line for each return: the company where it travels, the reason, the criteria, sales' note and marketing's answer.
 */
export function casesText(cases: readonly Case[], agreementOf: (event: LeadEvent) => Agreement): string {
  return cases.map((one) => caseText(one, agreementOf(one.rejection))).join('\n');
}

function caseText({ story, rejection }: Case, agreement: Agreement): string {
  const { reason, criteria } = rejection.body;
  const checks = criteria.map((id) => criterionName(agreement, id));
  const answer = story.timeline.findLast(
    (event) => event.kind === 'return answered' && event.body.rejection === rejection._id,
  );
  const notes = [noteOf(rejection), answer && noteOf(answer)].filter((note) => note !== undefined);
  return [
    `– ${story.handOff?.body.company ?? hostOf(story.key)}: ${labelOf(agreement.sla.rejectReasons, reason)}`,
    ...(checks.length > 0 ? [t('loop.cases.checks', [list(checks, language())])] : []),
    ...notes.map((note) => `“${note}”`),
  ].join(' · ');
}

function hostOf(key: string): string {
  return t('loop.leadName.unknown', [URL.canParse(key) ? new URL(key).host : key]);
}

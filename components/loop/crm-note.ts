/** The note that a person pastes into the CRM: the check, the feedback, the next step, in plain text (H3). */
import { language, t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { LeadEvent } from '../../utils/domain/events';
import { textIn } from '../../utils/domain/language';
import type { Story } from '../../utils/domain/loop/story';
import type { Review } from '../../utils/domain/review';
import { isKnown } from '../../utils/domain/standing';
import { details, historyOf, type Names, noteOf, sentence } from './event-words';

const MARK = { met: '✓', notMet: '✕', unknown: '?' } as const;
const FEEDBACK = [
  'handed over',
  'contacted',
  'tried',
  'accepted',
  'praised',
  'rejected',
  'left alone',
  'return answered',
  'won',
  'lost',
  'note',
];

interface Told extends Names {
  agreementOf(event: LeadEvent): Agreement;
  when(at: string): string;
}

export type NextStep = Review['loop'] | 'answered' | 'won' | 'lost';

export function crmNote({ version, results, judgement, timeline }: Review, next: NextStep, told: Told): string {
  const criteria = results.map(({ criterion, state }) => `${MARK[state]} ${textIn(criterion.label, language())}`);
  const happened = timeline
    .filter(isKnown)
    .filter(({ kind }) => FEEDBACK.includes(kind))
    .flatMap((event) => lines(event, told));
  return [
    t('loop.crmNote.check', [String(version.agreement.number), t(`verdict.${judgement.verdict}`)]),
    ...criteria,
    ...(happened.length > 0 ? ['', ...happened] : []),
    '',
    t('loop.crmNote.next', [t(`loop.crmNote.step.${next}`)]),
  ].join('\n');
}

function lines(event: LeadEvent, told: Told): string[] {
  const agreement = told.agreementOf(event);
  const parts = [told.when(event.at), sentence(event, agreement, told), ...details(event, agreement)];
  const note = noteOf(event);
  return [`– ${parts.join(' · ')}`, ...(note ? [`  “${note}”`] : []), ...historyOf(event).map((did) => `  ${did}`)];
}

/** What comes next: an ended deal has no next step, an answered return is with marketing again. */
export function nextStep(loop: Review['loop'], outcome: Story['outcome'], isAnswerOwed: boolean): NextStep {
  if (outcome !== null) return outcome;
  return loop === 'returned' && !isAnswerOwed ? 'answered' : loop;
}

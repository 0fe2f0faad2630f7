/** The review pack in words: the same blocks are shown, printed and copied. */
import { language, t } from '../../locales/words';
import { type FeedbackSummary, failedExperiments, type Origin, type Tally } from '../../utils/domain/feedback-summary';
import { readable } from '../readable';

export interface Block {
  id: string;
  title: string;
  lines: string[];
}

/** The words for ids, as the agreement has them. */
export interface Labels {
  reason(id: string): string;
  leaveReason(id: string): string;
  criterion(id: string): string;
}

const NUMBERS = ['handedOver', 'praised', 'returned', 'leftAlone', 'won', 'lost'] as const;
const ANSWERS = ['fixed', 'disputed', 'nurture', 'changeDefinition', 'open'] as const;
const QUESTIONS = ['energy', 'drain', 'learned', 'next'] as const;

/** Blocks that have something to say; the numbers always do. */
export function packBlocks(summary: FeedbackSummary, { reason, leaveReason, criterion }: Labels): Block[] {
  const origins = (all: Origin[], field: 'source' | 'campaign') => all.map((one) => originLine(one, field, reason));
  const failed = failedExperiments(summary);
  const answers = ANSWERS.filter((answer) => summary.answers[answer] > 0);
  const blocks: Block[] = [
    block(
      'numbers',
      NUMBERS.map((what) => line(t(`pack.${what}`), summary[what])),
    ),
    block('reasons', tallies(summary.reasons, reason)),
    block('leaveReasons', tallies(summary.leaveReasons, leaveReason)),
    block('criteria', tallies(summary.criteria, criterion)),
    block(
      'answers',
      answers.map((answer) => line(t(`pack.answer.${answer}`), summary.answers[answer])),
    ),
    block('sources', origins(summary.sources, 'source')),
    block('campaigns', origins(summary.campaigns, 'campaign')),
    block(
      'failed',
      failed.map((one) => originLine(one, 'campaign', reason)),
    ),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** What a manager and a member of the other team talk about (M3). */
export function questions(): Block {
  return block(
    'questions',
    QUESTIONS.map((one) => t(`pack.question.${one}`)),
  );
}

/** For an email or a chat. */
export function packText(title: string, blocks: readonly Block[]): string {
  const parts = blocks.map((one) => [one.title, ...one.lines.map((text) => `- ${text}`)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}

type BlockId =
  | 'numbers'
  | 'reasons'
  | 'leaveReasons'
  | 'criteria'
  | 'answers'
  | 'sources'
  | 'campaigns'
  | 'failed'
  | 'questions';

const block = (id: BlockId, lines: string[]): Block => ({ id, title: t(`pack.${id}`), lines });
const line = (words: string, count: number) => t('pack.line', [words, new Intl.NumberFormat(language()).format(count)]);
const tallies = (all: Tally[], words: (id: string) => string) => all.map(({ id, count }) => line(words(id), count));

/** "Trade fair: Handed over: 4 · Came back: 3 (Too early: 2, No need: 1)". */
function originLine(origin: Origin, field: 'source' | 'campaign', reason: Labels['reason']): string {
  const counted = (['handedOver', 'praised', 'won', 'returned'] as const).filter((what) => origin[what] > 0);
  const words = counted.map((what) => line(t(`pack.${what}`), origin[what])).join(' · ');
  const why = origin.reasons.length > 0 ? ` (${tallies(origin.reasons, reason).join(', ')})` : '';
  return t('pack.line', [readable(field, origin.value, language()), words + why]);
}

/** Where both sides want to be and by which steps (S12), and who owns which stage of the one pipeline (S9). */
import { t } from '../../locales/words';
import type { Goal, PipelineStage } from '../../utils/domain/agreement';
import { type Language, textIn } from '../../utils/domain/language';
import { day } from '../format';
import { amountOf } from './value-in-words';

interface Props {
  goals: Goal[];
  stages: PipelineStage[];
  language: Language;
}

export function ContractGoals({ goals, stages, language }: Props) {
  return (
    <>
      {goals.length > 0 && <h3>{t('options.field.goals')}</h3>}
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            {textIn(goal.label, language)} ({goal.owner === 'both' ? t('options.both') : t(`me.${goal.owner}`)}):{' '}
            {t('options.diff.changed', [amount(goal.baseline, goal), amount(goal.target, goal)])}
            {goal.steps.length > 0 && ` · ${stepsOf(goal, language)}`}
          </li>
        ))}
      </ul>
      {stages.length > 0 && (
        <p>
          <b>{t('options.field.stages')}:</b>{' '}
          {stages.map(({ label, owner }) => `${textIn(label, language)} (${t(`me.${owner}`)})`).join(' → ')}
        </p>
      )}
    </>
  );
}

const amount = (value: number | null, goal: Goal) => (value === null ? '…' : amountOf(value, goal));

function stepsOf(goal: Goal, language: Language): string {
  return goal.steps.map(({ by, value }) => `${day(by, language)}: ${amountOf(value, goal)}`).join(' · ');
}

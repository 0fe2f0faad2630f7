/** Where we are, where we want to be, and believable steps between (S12). */
import type { ComponentChildren } from 'preact';
import { t } from '../../../locales/words';
import type { Goal } from '../../../utils/domain/agreement';
import { textIn } from '../../../utils/domain/language';
import { Choice } from '../parts/Choice';
import { LangField } from '../parts/LangField';
import { NumberField } from '../parts/NumberField';
import { Things } from '../parts/Things';
import { WrittenField } from '../parts/WrittenField';
import { newId, type SectionProps } from '../section';
import { readSteps, writeSteps } from '../written';

export function Goals({ draft, language, change }: SectionProps) {
  return (
    <>
      {draft.goals.length === 0 && <p class="dim">{t('editor.noGoals')}</p>}
      <Things
        things={draft.goals}
        nameOf={({ label }) => textIn(label, language)}
        make={(): Goal => ({
          id: newId(),
          label: {},
          unit: 'count',
          baseline: null,
          target: null,
          steps: [],
          owner: 'both',
        })}
        onChange={(goals) =>
          change((copy) => {
            copy.goals = goals;
          })
        }
      >
        {(goal, edit) => (
          <GoalFields
            goal={goal}
            words={
              <LangField
                label={t('options.field.label')}
                text={goal.label}
                language={language}
                languages={draft.languages}
                onChange={(label) => edit((copy) => Object.assign(copy, { label }))}
              />
            }
            set={(changed) => edit((copy) => Object.assign(copy, changed))}
          />
        )}
      </Things>
    </>
  );
}

interface Props {
  goal: Goal;
  words: ComponentChildren;
  set(changed: Partial<Goal>): void;
}

function GoalFields({ goal, words, set }: Props) {
  const share = goal.unit === 'share' ? { scale: 100, max: 100, unit: t('options.percent') } : {};
  return (
    <div class="fields">
      {words}
      <Choice
        label={t('options.field.unit')}
        value={goal.unit}
        choices={['count', 'share', 'money']}
        wordsOf={(unit) => t(`options.unit.${unit}`)}
        onChange={(unit) => set(unit === 'money' ? { unit, currency: goal.currency ?? 'EUR' } : { unit })}
      />
      {goal.unit === 'money' && (
        <WrittenField
          label={t('options.field.currency')}
          example="EUR"
          value={goal.currency ?? 'EUR'}
          write={(code) => code}
          read={(text) => (/^[A-Z]{3}$/.test(text) ? text : null)}
          onChange={(currency) => set({ currency })}
        />
      )}
      {(['baseline', 'target'] as const).map((which) => (
        <NumberField
          key={which}
          label={t(`options.field.${which}`)}
          {...share}
          step="any"
          value={goal[which]}
          onClear={() => set({ [which]: null })}
          onChange={(value) => set({ [which]: value })}
        />
      ))}
      <Choice
        label={t('options.field.owner')}
        value={goal.owner}
        choices={['marketing', 'sales', 'both']}
        wordsOf={(owner) => (owner === 'both' ? t('options.both') : t(`me.${owner}`))}
        onChange={(owner) => set({ owner })}
      />
      <WrittenField
        label={t('options.field.steps')}
        example="2027-03-31 20"
        multiline
        value={goal.steps}
        write={writeSteps}
        read={readSteps}
        onChange={(steps) => set({ steps })}
      />
    </div>
  );
}

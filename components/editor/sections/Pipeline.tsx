/** The one pipeline, who owns which stage (S9), and who does what on the way (L5). */
import { t } from '../../../locales/words';
import type { PipelineStage } from '../../../utils/domain/agreement';
import { textIn } from '../../../utils/domain/language';
import { Choice } from '../parts/Choice';
import { LangField } from '../parts/LangField';
import { Things } from '../parts/Things';
import { newId, type SectionProps } from '../section';

export function Pipeline({ draft, language, change }: SectionProps) {
  return (
    <>
      <h3>{t('options.field.stages')}</h3>
      <Things
        things={draft.stages}
        nameOf={({ label }) => textIn(label, language)}
        make={(): PipelineStage => ({ id: newId(), label: {}, owner: 'sales' })}
        onChange={(stages) =>
          change((copy) => {
            copy.stages = stages;
          })
        }
      >
        {(stage, edit) => (
          <div class="fields">
            <LangField
              label={t('options.field.label')}
              text={stage.label}
              language={language}
              languages={draft.languages}
              onChange={(label) =>
                edit((copy) => {
                  copy.label = label;
                })
              }
            />
            <Choice
              label={t('options.field.owner')}
              value={stage.owner}
              choices={['marketing', 'sales']}
              wordsOf={(owner) => t(`me.${owner}`)}
              onChange={(owner) =>
                edit((copy) => {
                  copy.owner = owner;
                })
              }
            />
          </div>
        )}
      </Things>
      <LangField
        label={t('options.field.process')}
        multiline
        text={draft.process}
        language={language}
        languages={draft.languages}
        onChange={(process) =>
          change((copy) => {
            copy.process = process;
          })
        }
      />
    </>
  );
}

/** Why sales may reject a lead or leave it alone (S4, S4b). */
import { t } from '../../../locales/words';
import { textIn } from '../../../utils/domain/language';
import { LangField } from '../parts/LangField';
import { Things } from '../parts/Things';
import { newId, type SectionProps } from '../section';

export function Reasons({ draft, language, change }: SectionProps) {
  return (['rejectReasons', 'leaveReasons'] as const).map((which) => (
    <div key={which}>
      <h3>{t(`options.field.${which}`)}</h3>
      <Things
        things={draft.sla[which]}
        nameOf={({ label }) => textIn(label, language)}
        make={() => ({ id: newId(), label: {} })}
        onChange={(reasons) =>
          change(({ sla }) => {
            sla[which] = reasons;
          })
        }
      >
        {(reason, edit) => (
          <LangField
            label={t('options.field.label')}
            text={reason.label}
            language={language}
            languages={draft.languages}
            onChange={(label) =>
              edit((copy) => {
                copy.label = label;
              })
            }
          />
        )}
      </Things>
    </div>
  ));
}

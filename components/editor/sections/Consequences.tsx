/** What was agreed to happen when a promise is broken, on either side (S6, S11). */
import { t } from '../../../locales/words';
import type { BreachKind, Consequence, Enforcer } from '../../../utils/domain/agreement';
import { textIn } from '../../../utils/domain/language';
import { Choice } from '../parts/Choice';
import { LangField } from '../parts/LangField';
import { NumberField } from '../parts/NumberField';
import { Things } from '../parts/Things';
import { newId, type SectionProps } from '../section';

const BREACHES: BreachKind[] = ['lateContact', 'lateFeedback', 'missedLeads'];
const ENFORCERS: Enforcer[] = ['rep', 'salesManager', 'marketingManager', 'ceo'];

export function Consequences({ draft, language, change }: SectionProps) {
  return (
    <Things
      things={draft.sla.consequences}
      nameOf={({ what }) => textIn(what, language)}
      make={(): Consequence => ({ id: newId(), on: 'lateContact', after: 60, who: 'salesManager', what: {} })}
      onChange={(consequences) =>
        change(({ sla }) => {
          sla.consequences = consequences;
        })
      }
    >
      {(consequence, edit) => {
        const set = (changed: Partial<Consequence>) =>
          edit((copy) => {
            Object.assign(copy, changed);
          });
        return (
          <div class="fields">
            <Choice
              label={t('options.field.on')}
              value={consequence.on}
              choices={BREACHES}
              wordsOf={(kind) => t(`options.breach.${kind}`)}
              onChange={(on) => set({ on })}
            />
            <NumberField
              label={t('options.field.after')}
              unit={t(consequence.on === 'missedLeads' ? 'options.months' : 'options.minutes')}
              value={consequence.after}
              onChange={(after) => set({ after })}
            />
            <Choice
              label={t('options.field.who')}
              value={consequence.who}
              choices={ENFORCERS}
              wordsOf={(who) => t(`options.enforcer.${who}`)}
              onChange={(who) => set({ who })}
            />
            <LangField
              label={t('options.field.what')}
              text={consequence.what}
              language={language}
              languages={draft.languages}
              onChange={(what) => set({ what })}
            />
          </div>
        );
      }}
    </Things>
  );
}

/** When the agreement is looked at again (S8), and whether management signs too (S11). */
import { t } from '../../../locales/words';
import { Check } from '../parts/Check';
import { NumberField } from '../parts/NumberField';
import type { SectionProps } from '../section';

export function ReviewRhythm({ draft, change }: SectionProps) {
  const { review } = draft.sla;
  return (
    <>
      <label class="field">
        {t('options.field.review')} <span class="dim small">({t('options.notAgreed')})</span>
        <input
          type="date"
          class="short"
          value={review.by ?? ''}
          onInput={(event) => {
            const by = event.currentTarget.value || null;
            change(({ sla }) => {
              sla.review.by = by;
            });
          }}
        />
      </label>
      <NumberField
        label={t('options.field.everyMonths')}
        unit={t('options.months')}
        value={review.everyMonths}
        min={1}
        max={60}
        onChange={(everyMonths) =>
          change(({ sla }) => {
            sla.review.everyMonths = everyMonths;
          })
        }
      />
      <Check
        label={t('options.field.managementSigns')}
        checked={draft.managementSigns}
        onChange={(managementSigns) =>
          change((copy) => {
            copy.managementSigns = managementSigns;
          })
        }
      />
    </>
  );
}

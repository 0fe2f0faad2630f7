/** What sales promises (S2, S3, F5): times by temperature, attempts, ways of contact, feedback. */
import { t } from '../../../locales/words';
import type { Channel } from '../../../utils/domain/agreement';
import { textIn } from '../../../utils/domain/language';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { LangField } from '../parts/LangField';
import { MinutesField } from '../parts/MinutesField';
import { NumberField } from '../parts/NumberField';
import { Things } from '../parts/Things';
import { newId, type SectionProps } from '../section';
import { FirstContact } from './FirstContact';

export function Sales({ draft, language, change }: SectionProps) {
  const { sales, warnAt } = draft.sla;
  const promise = (changed: Partial<typeof sales>) =>
    change(({ sla }) => {
      Object.assign(sla.sales, changed);
    });
  return (
    <>
      <FirstContact times={sales.firstContact} onChange={(firstContact) => promise({ firstContact })} />
      <NumberField
        label={t('options.field.attempts')}
        value={sales.attempts}
        min={1}
        max={100}
        onChange={(attempts) => promise({ attempts })}
      />
      <MinutesField
        label={t('options.field.feedbackWithin')}
        minutes={sales.feedbackWithin}
        onClear={() => promise({ feedbackWithin: null })}
        onChange={(feedbackWithin) => promise({ feedbackWithin })}
      />
      <NumberField
        label={t('options.field.warnAt')}
        unit={t('options.percent')}
        scale={100}
        min={1}
        max={99}
        value={warnAt}
        onChange={(value) =>
          change(({ sla }) => {
            sla.warnAt = value;
          })
        }
      />
      <h3>{t('options.field.channels')}</h3>
      <Things
        things={sales.channels}
        nameOf={({ label }) => textIn(label, language)}
        make={(): Channel => ({ id: newId(), label: {}, isContact: true })}
        onChange={(channels) => promise({ channels })}
      >
        {(channel, edit) => (
          <>
            <LangField
              label={t('options.field.label')}
              text={channel.label}
              language={language}
              languages={draft.languages}
              onChange={(label) =>
                edit((copy) => {
                  copy.label = label;
                })
              }
            />
            <Check
              label={t('options.field.isContact')}
              checked={channel.isContact}
              onChange={(isContact) =>
                edit((copy) => {
                  copy.isContact = isContact;
                })
              }
            />
            <Choice
              label={t('options.channelBy.label')}
              value={channel.by ?? 'none'}
              choices={['none', 'phone', 'mail'] as const}
              wordsOf={(by) => t(`options.channelBy.${by}`)}
              onChange={(by) =>
                edit((copy) => {
                  if (by === 'none') delete copy.by;
                  else copy.by = by;
                })
              }
            />
          </>
        )}
      </Things>
    </>
  );
}

/** Exchange rates that the team entered, and what is kept about leads. */
import { t } from '../../../locales/words';
import { Check } from '../parts/Check';
import { NumberField } from '../parts/NumberField';
import { WrittenField } from '../parts/WrittenField';
import type { SectionProps } from '../section';
import { readRates, writeRates } from '../written';

export function Data({ draft, change }: SectionProps) {
  const { rates, privacy } = draft;
  return (
    <>
      <WrittenField
        label={t('options.field.base')}
        example="EUR"
        value={rates?.base ?? ''}
        write={(code) => code}
        read={(text) => (/^([A-Z]{3})?$/.test(text) ? text : null)}
        onChange={(base) =>
          change((copy) => {
            copy.rates = base === '' ? null : { base, worth: copy.rates?.worth ?? {} };
          })
        }
      />
      {rates && (
        <WrittenField
          label={`${t('options.field.worth')} (${rates.base})`}
          example="USD 0.92"
          multiline
          value={rates.worth}
          write={writeRates}
          read={readRates}
          onChange={(worth) =>
            change((copy) => {
              copy.rates = { base: rates.base, worth };
            })
          }
        />
      )}
      <Check
        label={t('options.field.companyNameTravels')}
        checked={privacy.companyNameTravels}
        onChange={(companyNameTravels) =>
          change((copy) => {
            copy.privacy.companyNameTravels = companyNameTravels;
          })
        }
      />
      <NumberField
        label={t('options.field.retentionDays')}
        unit={t('options.days')}
        value={privacy.retentionDays}
        min={1}
        max={3650}
        onChange={(retentionDays) =>
          change((copy) => {
            copy.privacy.retentionDays = retentionDays;
          })
        }
      />
    </>
  );
}

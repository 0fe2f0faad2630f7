/** How soon a lead is contacted after its hand-off, by how warm it is. */
import { t } from '../../../locales/words';
import type { Temperature } from '../../../utils/domain/agreement';
import { MinutesField } from '../parts/MinutesField';

interface Props {
  times: Record<Temperature, number>;
  onChange(times: Record<Temperature, number>): void;
}

export function FirstContact({ times, onChange }: Props) {
  return (
    <fieldset>
      <legend>{t('options.field.firstContact')}</legend>
      {(['hot', 'warm', 'cold'] as const).map((heat) => (
        <MinutesField
          key={heat}
          label={t(`temperature.${heat}`)}
          minutes={times[heat]}
          onChange={(minutes) => onChange({ ...times, [heat]: minutes })}
        />
      ))}
    </fieldset>
  );
}

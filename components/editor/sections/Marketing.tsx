/** What marketing promises (S1, D8, S2b), and the targets that both sides share (S5). */
import { t } from '../../../locales/words';
import { MinutesField } from '../parts/MinutesField';
import { NumberField } from '../parts/NumberField';
import type { SectionProps } from '../section';

export function Marketing({ draft, change }: SectionProps) {
  const { marketing, conversion, revenueShare } = draft.sla;
  const promise = (changed: Partial<typeof marketing>) =>
    change(({ sla }) => {
      Object.assign(sla.marketing, changed);
    });
  const share = (changed: { conversion?: number | null; revenueShare?: number | null }) =>
    change(({ sla }) => {
      Object.assign(sla, changed);
    });
  const percent = { unit: t('options.percent'), scale: 100, max: 100, step: 'any' } as const;
  return (
    <>
      <NumberField
        label={t('options.field.leadsPerMonth')}
        value={marketing.leadsPerMonth}
        onClear={() => promise({ leadsPerMonth: null })}
        onChange={(leadsPerMonth) => promise({ leadsPerMonth })}
      />
      <NumberField
        label={t('options.field.readyShare')}
        {...percent}
        value={marketing.readyShare}
        onClear={() => promise({ readyShare: null })}
        onChange={(readyShare) => promise({ readyShare })}
      />
      <MinutesField
        label={t('options.field.handOffWithin')}
        minutes={marketing.handOffWithin}
        onClear={() => promise({ handOffWithin: null })}
        onChange={(handOffWithin) => promise({ handOffWithin })}
      />
      <NumberField
        label={t('options.field.conversion')}
        {...percent}
        value={conversion}
        onClear={() => share({ conversion: null })}
        onChange={(value) => share({ conversion: value })}
      />
      <NumberField
        label={t('options.field.revenueShare')}
        {...percent}
        value={revenueShare}
        onClear={() => share({ revenueShare: null })}
        onChange={(value) => share({ revenueShare: value })}
      />
    </>
  );
}

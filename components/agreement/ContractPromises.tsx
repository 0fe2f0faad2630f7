/** Both sides' promises, as they stand in the contract; what is not agreed is left out. */
import { t } from '../../locales/words';
import type { Sla } from '../../utils/domain/agreement';
import { type Language, textIn } from '../../utils/domain/language';
import { agreedTime } from '../format';
import { valueInWords } from './value-in-words';

export function ContractPromises({ sla, language }: { sla: Sla; language: Language }) {
  const { firstContact, attempts, feedbackWithin, channels } = sla.sales;
  const { leadsPerMonth, readyShare, handOffWithin } = sla.marketing;
  const { conversion, revenueShare } = sla;
  const targets = Object.entries({ leadsPerMonth, readyShare, handOffWithin, conversion, revenueShare } as const) as [
    'leadsPerMonth',
    number | null,
  ][];
  const agreed = targets.filter(([, value]) => value !== null);
  const ways = channels.filter(({ isContact }) => isContact).map(({ label }) => textIn(label, language));
  return (
    <>
      <h3>{t('options.section.marketing')}</h3>
      {agreed.length === 0 && <p>{t('editor.nothingAgreed')}</p>}
      <ul>
        {agreed.map(([name, value]) => (
          <li key={name}>
            {t(`options.field.${name}`)}: {valueInWords(value, [name])}
          </li>
        ))}
      </ul>
      <h3>{t('options.section.sales')}</h3>
      <ul>
        {(['hot', 'warm', 'cold'] as const).map((heat) => (
          <li key={heat}>{t('clock.target', [t(`temperature.${heat}`), agreedTime(firstContact[heat], language)])}</li>
        ))}
        <li>
          {t('options.field.attempts')}: {attempts}
        </li>
        {feedbackWithin !== null && (
          <li>
            {t('options.field.feedbackWithin')}: {agreedTime(feedbackWithin, language)}
          </li>
        )}
        <li>
          {t('options.field.channels')}: {ways.join(' · ')}
        </li>
      </ul>
    </>
  );
}

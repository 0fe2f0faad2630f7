/** Where the lead comes from and what it did (H4), so that the rep knows it before the first call. */
import { t } from '../locales/words';
import { type Field, type Lead, wordsOf } from '../utils/domain/lead';
import { ShowButton } from './ShowButton';

const TOLD: Field[] = ['source', 'campaign', 'referredBy', 'createdAt', 'lastActivity', 'need', 'timeline', 'notes'];

interface Props {
  lead: Lead;
  onShow(field: Field): void;
}

export function Known({ lead, onShow }: Props) {
  const told = TOLD.filter((field) => wordsOf(lead.fields, field) !== undefined);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="known-title">
      <h2 id="known-title">{t('known.title')}</h2>
      <dl class="known" data-testid="known">
        {told.map((field) => (
          <div key={field}>
            <dt class="dim small">{t(`fields.${field}`)}</dt>
            <dd>
              <span>{wordsOf(lead.fields, field)}</span>
              <ShowButton what={t(`fields.${field}`)} onShow={() => onShow(field)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

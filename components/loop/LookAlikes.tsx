/** Leads that look like the one in view: entered twice, or the same company; a person says whether they are one. */
import { t } from '../../locales/words';
import type { Likeness } from '../../utils/domain/loop/look-alikes';
import { LeadLink, type LeadName } from './LeadLink';

interface Props {
  found: { key: string; lead: LeadName; by: Likeness; handedOver: string | null }[];
  onOne(key: string): void;
}

export function LookAlikes({ found, onOne }: Props) {
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="alike-title" data-testid="look-alikes">
      <h2 id="alike-title">{t('loop.alike.title')}</h2>
      <ul class="stack">
        {found.map(({ key, lead, by, handedOver }) => (
          <li key={key}>
            <LeadLink {...lead} />
            <span class="dim small">
              {' '}
              {t(`loop.alike.${by}`)}
              {handedOver !== null && `, ${t('loop.alike.handedOver', [handedOver])}`}
            </span>{' '}
            <button
              type="button"
              class="tight"
              aria-label={t('loop.alike.oneLabel', [lead.name])}
              onClick={() => onOne(key)}
            >
              {t('loop.alike.one')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

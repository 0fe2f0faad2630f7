/** What became of earlier leads of this source and campaign (F6), with few of them called few. */
import { t } from '../../locales/words';
import { ENOUGH, type Outcomes } from '../../utils/domain/loop/earlier';

interface Props {
  origins: { by: 'source' | 'campaign'; name: string; outcomes: Outcomes }[];
}

export function Earlier({ origins }: Props) {
  if (origins.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title" data-testid="earlier">
      <h2 id="earlier-title">{t('loop.earlier.title')}</h2>
      <ul class="stack">
        {origins.map(({ by, name, outcomes }) => (
          <li key={by} data-by={by}>
            {t(`loop.earlier.${by}`, [name])}
            <div class="small">{countsWords(outcomes)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countsWords({ handedOver, contacted, returned, won, lost }: Outcomes): string {
  if (handedOver === 0) return t('loop.earlier.none');
  const counts = t('loop.earlier.counts', [
    String(handedOver),
    String(contacted),
    String(returned),
    String(won),
    String(lost),
  ]);
  return handedOver < ENOUGH ? `${counts}. ${t('loop.earlier.few')}` : counts;
}

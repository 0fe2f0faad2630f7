/** A criterion that was disputed again and again: the panel proposes to change the definition. */
import { t } from '../../locales/words';

interface Props {
  disputed: { criterion: string; name: string; times: number }[];
  onPropose(criterion: string): void;
}

export function Proposal({ disputed, onPropose }: Props) {
  return (
    <>
      {disputed.map(({ criterion, name, times }) => (
        <section key={criterion} class="stack" data-testid="proposal" aria-label={name}>
          <p class="banner warn">{t('loop.proposal.text', [name, String(times)])}</p>
          <button type="button" class="primary" onClick={() => onPropose(criterion)}>
            {t('loop.proposal.start')}
          </button>
        </section>
      ))}
    </>
  );
}

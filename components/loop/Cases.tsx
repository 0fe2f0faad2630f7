/** The cases for which the definition should change, beside the draft that answers them. */
import { t } from '../../locales/words';

interface Props {
  /** One a line. */
  text: string;
  onDrop(): void;
}

export function Cases({ text, onDrop }: Props) {
  return (
    <section class="stack" aria-labelledby="cases-title" data-testid="cases">
      <h3 id="cases-title">{t('loop.cases.title')}</h3>
      <p class="note">{text}</p>
      <p class="dim small">{t('loop.cases.hint')}</p>
      <button type="button" class="tight" onClick={onDrop}>
        {t('loop.cases.drop')}
      </button>
    </section>
  );
}

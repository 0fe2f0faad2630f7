/** *Show*: scrolls to a field on the page and marks it. */
import { t } from '../locales/words';

interface Props {
  /** What will be shown, for whoever hears the button without seeing what it stands beside. */
  what: string;
  onShow(): void;
}

export function ShowButton({ what, onShow }: Props) {
  return (
    <button type="button" class="plain" aria-label={t('criteria.showLabel', [what])} onClick={onShow}>
      {t('criteria.show')}
    </button>
  );
}

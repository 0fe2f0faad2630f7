/** What was taught about this CRM, by whom, and taking it back. */
import { t } from '../locales/words';
import type { Taught } from '../utils/domain/mapping';
import type { TeachProps } from './FieldsRead';

interface Props extends Pick<TeachProps, 'personName' | 'when' | 'onForget'> {
  here: Taught[];
}

export function TaughtList({ here, personName, when, onForget }: Props) {
  return (
    <div data-testid="taught">
      <h2>{t('read.taughtTitle')}</h2>
      <ul class="read">
        {here.map((taught) => (
          <li key={taught.event}>
            <span>
              {t(`fields.${taught.field}`)}
              <span class="dim small">{t('read.taughtBy', [personName(taught.by), when(taught.at)])}</span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={t('read.forgetLabel', [t(`fields.${taught.field}`)])}
              onClick={() => onForget(taught)}
            >
              {t('read.forget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Before the hand-off: what sales asked for and is missing, field by field, and what the definition says of the lead. */
import { language, t } from '../../locales/words';
import type { CriterionResult } from '../../utils/domain/criterion';
import { textIn } from '../../utils/domain/language';
import type { Field, LeadFields } from '../../utils/domain/lead';
import { list } from '../format';

interface Props {
  gaps: Field[];
  fields: LeadFields;
  /** Musts that fail: for these sales may return the lead. */
  failing: CriterionResult[];
  /** The hand-off before this one, in words. */
  earlier: string | null;
  onShow(field: Field): void;
}

export function BeforeHandOff({ gaps, fields, failing, earlier, onShow }: Props) {
  const names = list(
    failing.map(({ criterion }) => textIn(criterion.label, language())),
    language(),
  );
  return (
    <div data-testid="gaps" class="stack">
      {gaps.length === 0 ? (
        <p class="good">
          <span aria-hidden="true">✓ </span>
          {t('handoff.complete')} {failing.length === 0 && t('loop.beforeHandOff.ready')}
        </p>
      ) : (
        <>
          <p class="warn">
            <span aria-hidden="true">✕ </span>
            {t('loop.beforeHandOff.missing')}
          </p>
          <ul class="gaps">
            {gaps.map((field) => (
              <Gap key={field} field={field} isThere={fields[field] !== undefined} onShow={onShow} />
            ))}
          </ul>
        </>
      )}
      {failing.length > 0 && (
        <p class="warn" data-testid="would-return">
          <span aria-hidden="true">✕ </span>
          {t('loop.beforeHandOff.wouldReturn', [names])}
        </p>
      )}
      {earlier !== null && (
        <p class="small" data-testid="handed-over-before">
          {earlier}
        </p>
      )}
    </div>
  );
}

/** A field without a label on the page cannot be shown. */
function Gap({ field, isThere, onShow }: { field: Field; isThere: boolean; onShow(field: Field): void }) {
  const name = t(`fields.${field}`);
  return (
    <li class="row spread" data-field={field}>
      <span>
        {name}{' '}
        <span class="dim small">{t(isThere ? 'loop.beforeHandOff.emptyThere' : 'loop.beforeHandOff.notThere')}</span>
      </span>
      {isThere && (
        <button
          type="button"
          class="tight"
          aria-label={t('loop.beforeHandOff.goToLabel', [name])}
          onClick={() => onShow(field)}
        >
          {t('loop.beforeHandOff.goTo')}
        </button>
      )}
    </li>
  );
}

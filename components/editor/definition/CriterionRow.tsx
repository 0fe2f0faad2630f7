/** One criterion of the list: its name and kind, its form folded away, and moving or removing it. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../locales/words';
import { words } from '../../../locales/words-by-key';
import type { Criterion } from '../../../utils/domain/agreement';
import { kindOf } from '../../../utils/domain/criteria/registry';
import { isUnfinishedCriterion } from '../../../utils/domain/criteria/unfinished';
import { type Language, textIn } from '../../../utils/domain/language';
import { CriterionForm } from './CriterionForm';
import { OrderButtons } from './OrderButtons';

interface Props {
  criterion: Criterion;
  index: number;
  count: number;
  languages: Language[];
  language: Language;
  /** Just added: its form is open and has the focus. */
  isNew: boolean;
  onChange(criterion: Criterion): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

export function CriterionRow({ criterion, isNew, onChange, onMove, onRemove, index, count, ...say }: Props) {
  const form = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isNew || !form.current) return;
    form.current.open = true;
    // Its name is still the kind's: typing replaces it.
    form.current.querySelector('input')?.select();
  }, [isNew]);
  const name = textIn(criterion.label, say.language) || t('definition.nameless', [String(index + 1)]);
  const kind = kindOf(criterion.kind);
  return (
    <li class="criterion" data-testid="criterion-row" data-criterion={criterion.id}>
      <details ref={form}>
        <summary data-testid="edit">
          <strong>{name}</strong>{' '}
          <span class="dim small">
            {kind ? words(`definition.kinds.${kind.kind}`) : t('definition.unknownKind', [criterion.kind])} ·{' '}
            {t(`definition.weights.${criterion.weight}`)}
          </span>
          {isUnfinishedCriterion(criterion) && (
            <span class="warn small unfinished" data-testid="unfinished">
              {t('definition.unfinished')}
            </span>
          )}
        </summary>
        <CriterionForm criterion={criterion} onChange={onChange} {...say} />
      </details>
      <OrderButtons name={name} index={index} count={count} onMove={onMove} onRemove={onRemove} />
    </li>
  );
}

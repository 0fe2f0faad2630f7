/** Choosing a kind and adding a criterion of it. */
import { useState } from 'preact/hooks';
import { t } from '../../../locales/words';
import { words } from '../../../locales/words-by-key';
import type { CriterionKind } from '../../../utils/domain/criteria/kind';
import { allKinds } from '../../../utils/domain/criteria/registry';
import { OneOf } from './OneOf';

export function AddCriterion({ onAdd }: { onAdd(kind: CriterionKind): void }) {
  const [chosen, setChosen] = useState('oneOf');
  const kinds = allKinds();
  return (
    <div class="row adding">
      <OneOf
        what={t('definition.kindToAdd')}
        of={kinds.map(({ kind }) => kind)}
        value={chosen}
        words={(kind) => words(`definition.kinds.${kind}`)}
        testId="kind"
        onChange={setChosen}
      />
      <button
        type="button"
        class="primary"
        data-testid="add-criterion"
        onClick={() => {
          const kind = kinds.find((one) => one.kind === chosen);
          if (kind) onAdd(kind);
        }}
      >
        {t('definition.addCriterion')}
      </button>
    </div>
  );
}

/** Everything about one criterion: its name, what it checks, how much it counts, which part of the definition it is. */
import { t } from '../../../locales/words';
import type { Criterion, CriterionPart } from '../../../utils/domain/agreement';
import { kindOf } from '../../../utils/domain/criteria/registry';
import type { Language } from '../../../utils/domain/language';
import { TextPerLanguage } from '../TextPerLanguage';
import { KindInput } from './KindInput';
import { OneOf } from './OneOf';

const PARTS: CriterionPart[] = ['target', 'contact', 'budget', 'need', 'journey', 'data'];
const WEIGHTS: Criterion['weight'][] = ['must', 'should'];

interface Props {
  criterion: Criterion;
  languages: Language[];
  language: Language;
  onChange(criterion: Criterion): void;
}

export function CriterionForm({ criterion, languages, language, onChange }: Props) {
  const kind = kindOf(criterion.kind);
  const params = kind?.params.safeParse(criterion.params);
  if (!kind || !params?.success) return <p class="warn">{t('definition.newer')}</p>;
  return (
    <div class="stack">
      <TextPerLanguage
        what={t('definition.label')}
        text={criterion.label}
        languages={languages}
        language={language}
        onChange={(label) => onChange({ ...criterion, label })}
      />
      {kind.form(params.data).map((input) => (
        <KindInput
          key={input.name}
          kind={kind.kind}
          input={input}
          params={params.data as Record<string, unknown>}
          languages={languages}
          language={language}
          onChange={(changed) => onChange({ ...criterion, params: changed })}
        />
      ))}
      <div class="side-by-side">
        <OneOf
          what={t('definition.weight')}
          of={WEIGHTS}
          value={criterion.weight}
          words={(weight) => t(`definition.weights.${weight}`)}
          testId="weight"
          onChange={(weight) => onChange({ ...criterion, weight })}
        />
        <OneOf
          what={t('definition.part')}
          of={PARTS}
          value={criterion.part}
          words={(part) => t(`definition.parts.${part}`)}
          testId="part"
          onChange={(part) => onChange({ ...criterion, part })}
        />
      </div>
    </div>
  );
}

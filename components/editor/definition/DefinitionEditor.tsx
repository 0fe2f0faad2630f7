/** The lead definition, editable in every part: criteria of every kind, temperature, hand-off data and CRM notes. */
import { useId, useRef, useState } from 'preact/hooks';
import { startingParams } from '../../../locales/starter/starting-params';
import { t } from '../../../locales/words';
import { words } from '../../../locales/words-by-key';
import type { LeadDefinition } from '../../../utils/domain/agreement';
import type { CriterionKind } from '../../../utils/domain/criteria/kind';
import { type Language, textIn } from '../../../utils/domain/language';
import { FIELDS } from '../../../utils/domain/lead';
import { AddCriterion } from './AddCriterion';
import { FieldChoices } from './Choices';
import { CriterionRow } from './CriterionRow';
import './definition.css';
import { addCriterion, changeCriterion, moved, removeCriterion } from './edit-definition';
import { newId } from './new-id';
import { TemperatureRules } from './TemperatureRules';

interface Props {
  definition: LeadDefinition;
  /** The languages that the team uses. */
  languages: Language[];
  /** The reader's. */
  language: Language;
  onChange(next: LeadDefinition): void;
}

export function DefinitionEditor({ definition, languages, language, onChange }: Props) {
  const { criteria } = definition;
  const [added, setAdded] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  const title = useId();

  const add = (kind: CriterionKind) => {
    const id = newId(kind.kind);
    setAdded(id);
    const label = { [language]: words(`definition.kinds.${kind.kind}`) };
    onChange(addCriterion(definition, kind, id, label, startingParams(kind.kind, languages)));
  };
  const remove = (id: string, name: string) => {
    onChange(removeCriterion(definition, id));
    setSaid(t('definition.removed', [name]));
    list.current?.focus();
  };
  const move = (index: number, by: -1 | 1, name: string) => {
    onChange({ ...definition, criteria: moved(criteria, index, by) });
    setSaid(t('definition.nowAt', [name, String(index + by + 1), String(criteria.length)]));
  };

  return (
    <div class="definition">
      <section aria-labelledby={title}>
        <h3 id={title} ref={list} tabIndex={-1}>
          {t('definition.criteria')}
        </h3>
        <p class="sr-only" role="status">
          {said}
        </p>
        {criteria.length === 0 && <p class="dim">{t('definition.noCriteria')}</p>}
        <ol class="things" data-testid="criteria-list">
          {criteria.map((criterion, index) => {
            const name = textIn(criterion.label, language);
            return (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                index={index}
                count={criteria.length}
                languages={languages}
                language={language}
                isNew={criterion.id === added}
                onChange={(changed) => onChange(changeCriterion(definition, changed))}
                onMove={(by) => move(index, by, name)}
                onRemove={() => remove(criterion.id, name)}
              />
            );
          })}
        </ol>
        <AddCriterion onAdd={add} />
      </section>
      <section>
        <h3>{t('definition.temperature.title')}</h3>
        <TemperatureRules
          rules={definition.temperature}
          criteria={criteria}
          language={language}
          onChange={(temperature) => onChange({ ...definition, temperature })}
        />
      </section>
      <section data-testid="handoff-fields">
        <FieldChoices
          what={t('definition.handoff')}
          of={FIELDS}
          chosen={definition.handoff}
          onChange={(handoff) => onChange({ ...definition, handoff })}
        />
      </section>
      <section data-testid="crm-notes">
        <FieldChoices
          what={t('definition.crmNotes')}
          of={FIELDS}
          chosen={definition.crmNotes}
          onChange={(crmNotes) => onChange({ ...definition, crmNotes })}
        />
      </section>
    </div>
  );
}

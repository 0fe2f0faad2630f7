/** What a term stands for in the definition in force: its criteria, the version, who signed, and how this lead does. */
import { t } from '../../locales/words';
import type { Criterion } from '../../utils/domain/agreement';
import type { CriterionState } from '../../utils/domain/criterion';
import { type Language, textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';
import { list } from '../format';

export interface DefinitionNow {
  number: number;
  criteria: Criterion[];
  /** Names of those who signed; nobody while the starter is in force. */
  signedBy: string[];
}

interface Props {
  term: Term;
  definition: DefinitionNow;
  /** How the lead in view does, by the criterion's id; null: no lead is in view. */
  states: Record<string, CriterionState> | null;
  language: Language;
}

const MARKS: Record<CriterionState, string> = { met: '✓', notMet: '✕', unknown: '?' };

export function TermCriteria({ term, definition, states, language }: Props) {
  const criteria = criteriaOf(term, definition);
  if (criteria.length === 0) return null;
  const { number, signedBy } = definition;
  return (
    <div class="stack" data-testid="term-criteria">
      <p>
        <b>{number === 0 ? t('criteria.starterTitle') : t('criteria.title', [String(number)])}</b>
      </p>
      <p class="dim small">
        {signedBy.length === 0 ? t('lexicon.notSigned') : t('lexicon.signedBy', [list(signedBy, language)])}
      </p>
      <ul class="plain-list">
        {criteria.map(({ id, label }) => {
          const state = states?.[id];
          return (
            <li key={id} data-state={state}>
              {state && (
                <span class={state === 'met' ? 'good' : state === 'notMet' ? 'bad' : 'dim'}>
                  <span aria-hidden="true">{MARKS[state]} </span>
                  {t(`criteria.${state}`)}:{' '}
                </span>
              )}
              {textIn(label, language)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** `definition` stands for the whole of it. */
export function criteriaOf({ criterion }: Term, { criteria }: DefinitionNow): Criterion[] {
  if (criterion === undefined) return [];
  return criterion === 'definition' ? criteria : criteria.filter(({ id }) => id === criterion);
}

/** When a lead is hot and when it is warm (D6), by ticking criteria. What meets neither is cold. */
import { t } from '../../../locales/words';
import type { Criterion, LeadDefinition, TemperatureRule } from '../../../utils/domain/agreement';
import { type Language, textIn } from '../../../utils/domain/language';
import { Choices } from './Choices';

interface Props {
  rules: LeadDefinition['temperature'];
  criteria: Criterion[];
  language: Language;
  onChange(rules: LeadDefinition['temperature']): void;
}

export function TemperatureRules({ rules, criteria, language, onChange }: Props) {
  const named = (id: string) => {
    const at = criteria.findIndex((one) => one.id === id);
    if (at < 0) return t('definition.gone', [id]);
    return textIn(criteria[at]!.label, language) || t('definition.nameless', [String(at + 1)]);
  };
  return (
    <>
      {(['hot', 'warm'] as const).map((temperature) => {
        const { all, any = [] } = rules[temperature];
        // A rule may name a criterion that is gone: it is shown, so that it can be taken out.
        const ids = [...new Set([...criteria.map(({ id }) => id), ...all, ...any])];
        const set = (rule: TemperatureRule) => {
          const { any: _before, ...rest } = rules[temperature];
          onChange({ ...rules, [temperature]: { ...rest, ...rule } });
        };
        const withAny = (chosen: string[]) => (chosen.length > 0 ? { any: chosen } : {});
        return (
          <div key={temperature} class="rule stack" data-testid={`rule-${temperature}`}>
            <h4>{t(`temperature.${temperature}`)}</h4>
            <Choices
              what={t(`definition.temperature.${temperature}All`)}
              of={ids}
              chosen={all}
              words={named}
              onChange={(chosen) => set({ all: chosen, ...withAny(any) })}
            />
            <Choices
              what={t(`definition.temperature.${temperature}Any`)}
              of={ids}
              chosen={any}
              words={named}
              onChange={(chosen) => set({ all, ...withAny(chosen) })}
            />
            {all.length + any.length === 0 && <p class="dim small">{t(`definition.temperature.${temperature}None`)}</p>}
          </div>
        );
      })}
      <p class="dim small">{t('definition.temperature.cold')}</p>
    </>
  );
}

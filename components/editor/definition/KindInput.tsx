/** One input of a kind's form, drawn from the kind's own description of it. */
import { t } from '../../../locales/words';
import { words } from '../../../locales/words-by-key';
import { type Input, withInput, withValues } from '../../../utils/domain/criteria/form';
import { type LangText, type Language, textIn } from '../../../utils/domain/language';
import type { Field } from '../../../utils/domain/lead';
import { TextPerLanguage } from '../TextPerLanguage';
import { Choices, FieldChoices } from './Choices';
import { ListInput } from './ListInput';
import { CurrencyInput, type Money, MoneyInput } from './MoneyInput';
import { NumberInput } from './NumberInput';
import { newId } from './new-id';
import { OneOf } from './OneOf';
import { ValuesInput } from './ValuesInput';

interface Props {
  kind: string;
  input: Input;
  params: Record<string, unknown>;
  languages: Language[];
  language: Language;
  onChange(params: Record<string, unknown>): void;
}

export function KindInput({ kind, input, params, languages, language, onChange }: Props) {
  const what = words(`definition.inputs.${kind}.${input.name}`);
  const value = params[input.name];
  const set = (changed: unknown) => onChange(withInput(params, input, changed));
  const option = (one: string) => words(`definition.options.${input.name}.${one}`);
  const say = { what, languages, language };
  switch (input.is) {
    case 'field':
      return (
        <OneOf<Field>
          what={what}
          of={input.of}
          value={value as Field}
          words={(f: Field) => t(`fields.${f}`)}
          onChange={set}
        />
      );
    case 'fields':
      return <FieldChoices what={what} of={input.of} chosen={value as Field[]} onChange={set} />;
    case 'number':
      return (
        <NumberInput
          what={what}
          unit={input.unit}
          needed={input.needed}
          language={language}
          value={value as number | undefined}
          onChange={set}
        />
      );
    case 'currency':
      return (
        <CurrencyInput
          what={what}
          value={value as string | undefined}
          none={t('definition.anyCurrency')}
          onChange={set}
        />
      );
    case 'money':
      return <MoneyInput what={what} value={value as Money | undefined} language={language} onChange={set} />;
    case 'yesNo':
      return (
        <label class="tick">
          <input type="checkbox" checked={value === true} onChange={(event) => set(event.currentTarget.checked)} />
          {what}
        </label>
      );
    case 'choice':
      return <OneOf what={what} of={input.of} value={value as string} words={option} onChange={set} />;
    case 'choices':
      return (
        <Choices
          what={what}
          hint={t('definition.noneIsAny')}
          of={input.of}
          chosen={value as string[]}
          words={option}
          onChange={set}
        />
      );
    case 'values':
      return (
        <ValuesInput
          what={what}
          field={input.field}
          values={value as string[]}
          synonyms={(params[input.synonyms] as Record<string, string[]> | undefined) ?? {}}
          language={language}
          onChange={(values, synonyms) => onChange(withValues(params, input, values, synonyms))}
        />
      );
    case 'text':
      return <TextPerLanguage {...say} text={value as LangText} rows={2} onChange={set} />;
    case 'list':
      return <ListInput {...say} things={value as never} newId={() => newId(input.name)} onChange={set} />;
    case 'oneOfList': {
      const list = (params[input.list] ?? []) as { id: string; label: LangText }[];
      const name = (id: string) => textIn(list.find((one) => one.id === id)?.label ?? {}, language) || id;
      return <OneOf what={what} of={list.map(({ id }) => id)} value={value as string} words={name} onChange={set} />;
    }
  }
}

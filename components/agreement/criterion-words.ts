/** A criterion's parameters in the words of its form, for what differs between two versions. */
import { language, t } from '../../locales/words';
import { words } from '../../locales/words-by-key';
import type { Criterion } from '../../utils/domain/agreement';
import type { Input } from '../../utils/domain/criteria/form';
import { kindOf } from '../../utils/domain/criteria/registry';
import { type LangText, textIn } from '../../utils/domain/language';
import type { Field } from '../../utils/domain/lead';
import { valueWords } from '../editor/definition/value-words';
import { list, money } from '../format';

interface Named {
  id: string;
  label: LangText;
}

/** What the form calls this parameter; undefined for a kind or a parameter that this version does not know. */
export function parameterName(criterion: Criterion, name: string): string | undefined {
  const input = inputOf(criterion, name);
  if (input === undefined) return undefined;
  return input.name === name ? words(`definition.inputs.${criterion.kind}.${name}`) : t('definition.alsoCalled');
}

/** What stands below a parameter, in words: a value whose synonyms these are. Things in a list have their own words. */
export function belowParameter(criterion: Criterion, name: string, key: string): string | undefined {
  const input = inputOf(criterion, name);
  if (input?.is === 'values' && input.synonyms === name) return valueWords(input.field, key, language());
  return undefined;
}

/** The value of a parameter as the form shows it; undefined where its form is not known. */
export function parameterInWords(criterion: Criterion, name: string, value: unknown): string | undefined {
  const input = inputOf(criterion, name);
  if (input === undefined) return undefined;
  const { currency } = criterion.params as { currency?: string };
  const option = (one: string) => words(`definition.options.${name}.${one}`);
  const field = (one: string) => t(`fields.${one as Field}`);
  switch (input.is) {
    case 'field':
      return field(value as string);
    case 'fields':
      return together(value, field);
    case 'number':
      return numberWithUnit(value as number, input.unit, currency);
    case 'money': {
      const { amount, currency: code } = value as { amount: number; currency: string };
      return money(amount, code, language());
    }
    case 'choice':
      return option(value as string);
    case 'choices':
      return together(value, option, t('definition.noneIsAny'));
    case 'values': {
      const named = (one: string) => valueWords(input.field, one, language());
      if (input.name === name) return together(value, named);
      const called = Object.entries(value as Record<string, string[]>);
      return called.map(([one, others]) => `${named(one)}: ${others.join(', ')}`).join(' · ');
    }
    case 'list':
      return together(value, ({ label, id }: Named) => textIn(label, language()) || id);
    case 'oneOfList':
      return nameIn((criterion.params as Record<string, Named[] | undefined>)[input.list] ?? [], value as string);
    default:
      return undefined;
  }
}

/** The input of a parameter, by the parameters that stand beside it. */
function inputOf({ kind, params }: Criterion, name: string): Input | undefined {
  const known = kindOf(kind);
  const parsed = known?.params.safeParse(params);
  if (!known || !parsed?.success) return undefined;
  return known
    .form(parsed.data)
    .find((input) => input.name === name || ('synonyms' in input && input.synonyms === name));
}

function numberWithUnit(value: number, unit: 'people' | 'money' | 'days', currency: string | undefined): string {
  if (unit === 'money' && currency !== undefined) return money(value, currency, language());
  const number = new Intl.NumberFormat(language(), { maximumFractionDigits: 20 }).format(value);
  return unit === 'money' ? number : `${number} ${words(`definition.units.${unit}`)}`;
}

function together<T>(values: unknown, inWords: (one: T) => string, none = t('options.diff.nothing')): string {
  const all = (values as T[]).map(inWords);
  return all.length === 0 ? none : list(all, language());
}

function nameIn(things: Named[], id: string): string {
  const label = things.find((one) => one.id === id)?.label;
  return (label && textIn(label, language())) || id || t('options.diff.nothing');
}

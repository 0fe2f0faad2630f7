/** Values at a known CRM's own keys, which are the same in every language. */
import type { Field, RecordKind } from '../../domain/lead';
import { isHonorific } from '../../domain/values/honorific';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import type { Kept } from '../kept';
import { fieldOfKey } from '../keys';
import type { KeyPlace, KnownCrm } from '../known-crm';
import { isControl, type Outline } from '../outline';
import { kindOfType } from '../recognise-crm';
import { isShown } from '../shown';
import { each, type Steps } from '../steps';
import { isEmpty, valueIn } from '../value';
import { fold } from '../words';

const MOST_KEYS = 500;
const PER_STEP = 5;
/** Of these a person may have several; what another person has of them stands on many pages too. */
const CONTACT_DATA = /^(email|phone|mobile|website)$/;

/** A selector of all elements that may carry a key. */
export const keyMarks = ({ keys }: KnownCrm): string =>
  (keys?.places ?? []).map(({ attribute }) => `[${attribute}]`).join();

/** @returns words '' for contact data whose place stands there empty. */
export function* keyedValues(
  { marked, lists }: Outline,
  crm: KnownCrm,
  kind: RecordKind,
  kept: Kept,
): Steps<Candidates> {
  const { keys } = crm;
  if (!keys) return [];
  const fields = new Map(
    Object.entries(keys.fields).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field])),
  );
  const found: Candidates = [];
  for (const place of keys.places) {
    const valuesAt = (element: Element): Candidates => {
      const { key, type } = keyAt(element, place);
      if (!key || (type && kindOfType(crm, type) !== kind)) return [];
      const field = fields.get(`${kind}:${key}`) ?? fields.get(key) ?? fieldOfKey(key);
      if (!field || !isShown(element) || lists.some((list) => list.contains(element))) return [];
      return valueAt(element, place, field);
    };
    yield* each(marked, PER_STEP, (element) => {
      if (found.length < MOST_KEYS) found.push(...kept.of(place, element, [element], () => valuesAt(element)));
    });
  }
  return found.filter((one) => CONTACT_DATA.test(one.field) || !found.some((other) => isOther(one, other)));
}

/** Two values for one key: the key does not say which is the record's, so it says nothing. */
const isOther = (one: Candidates[0], other: Candidates[0]): boolean =>
  one.field === other.field && fold(one.words) !== fold(other.words);

function keyAt(element: Element, { attribute, pattern }: KeyPlace): { key?: string; type?: string } {
  const key = element.getAttribute(attribute) ?? '';
  return pattern ? (pattern.exec(key)?.groups ?? {}) : { key };
}

function valueAt(element: Element, { value: selector }: KeyPlace, field: Field): Candidates {
  const holder = !selector || isControl(element) ? element : holderIn(element, selector);
  if (!holder) return [];
  const value = valueIn([holder]);
  const base = { field, way: 'crm', sure: 0.99 } as const;
  if (isEmpty(value)) return CONTACT_DATA.test(field) ? [{ ...base, words: '', place: holder }] : [];
  value.parts = value.parts.filter(({ words, href }) => isOwn(words) && !(href && field === 'createdAt'));
  // Several controls are parts of one value: a name, an address.
  if (value.parts.filter(({ control }) => control).length > 1) return [];
  const picked = pick(field, value);
  if (!picked) return [];
  const { words, part } = picked;
  return [{ ...base, words, place: part?.element ?? holder, unsaved: part?.control?.unsaved }];
}

function holderIn(element: Element, selector: string): Element | undefined {
  const shown = (css: string) => [...element.querySelectorAll(css)].filter(isShown);
  const controls = shown('input:not([type="hidden"]),textarea,select');
  return shown(selector)[0] ?? (controls.length === 1 ? controls[0] : undefined);
}

/** Neither a form of address beside a name, nor something to do ("[Change]"), nor a comma or a dot between values. */
const isOwn = (words: string): boolean =>
  /[\d$¢-¥\u20a0-\u20cfa-zA-ZÀ-\u1fff]/.test(words) && !/^\[.*\]$/.test(words) && !isHonorific(words);

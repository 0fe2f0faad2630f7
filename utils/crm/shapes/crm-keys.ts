/** Values at a known CRM's own keys, which are the same in every language. */
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { fieldOfKey } from '../keys';
import type { KnownCrm } from '../known-crm';
import { meaningsOf } from '../labels';
import { isShown } from '../shown';
import { valueIn } from '../value';

export function keyedValues(root: Element, { keys }: KnownCrm): Candidates {
  if (!keys) return [];
  return [...root.querySelectorAll(`[${keys.attribute}]`)].slice(0, 2_000).flatMap((element): Candidates => {
    const written = element.getAttribute(keys.attribute)!;
    const key = keys.pattern ? keys.pattern.exec(written)?.groups?.key : written;
    const field = key === undefined ? undefined : (keys.fields?.[key] ?? fieldOfKey(key));
    if (!field || !isShown(element)) return [];
    const value = valueIn([element]);
    value.parts = value.parts.filter((part) => meaningsOf(part.words).length === 0);
    const picked = pick(field, value);
    if (!picked) return [];
    const unsaved = picked.part?.control?.unsaved;
    return [{ field, words: picked.words, way: 'crm', sure: 0.99, place: picked.part?.element ?? element, unsaved }];
  });
}

/** Controls that carry their own label: `aria-label`, a placeholder, or what kind of value they take. */
import type { Field } from '../../domain/lead';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { fieldOfKey } from '../keys';
import { meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { valueIn } from '../value';

const TYPES: Record<string, Field> = { email: 'email', tel: 'phone', url: 'website' };

export function selfLabelledValues({ controls, byId }: Outline): Candidates {
  return controls.flatMap((control) => {
    const value = valueIn([control]);
    const part = value.parts[0];
    if (!part) return [];
    const aria = control.getAttribute('aria-label') ?? textOfIds(control.getAttribute('aria-labelledby'), byId);
    const placeholder = control.getAttribute('placeholder');
    const ways: [Field, 'label' | 'semantics', number, string | undefined][] = [];
    for (const { field, clear } of aria ? meaningsOf(aria) : [])
      ways.push([field, 'label', clear ? 0.92 : 0.75, aria!]);
    for (const { field, clear } of placeholder ? meaningsOf(placeholder.replace(/(\.\.\.|…)$/, '')) : []) {
      ways.push([field, 'label', clear ? 0.85 : 0.7, placeholder!]);
    }
    const type = TYPES[control.getAttribute('type') ?? ''];
    if (type) ways.push([type, 'semantics', 0.8, undefined]);
    const key = fieldOfKey(control.getAttribute('autocomplete')) ?? fieldOfKey(control.getAttribute('name'));
    if (key) ways.push([key, 'semantics', 0.78, undefined]);
    return ways.flatMap(([field, way, sure, label]): Candidates => {
      const picked = pick(field, value);
      if (!picked) return label && part.words === '' ? [{ field, words: '', way, sure: 0, label, place: control }] : [];
      return [{ field, words: picked.words, way, sure, label, place: control, unsaved: part.control?.unsaved }];
    });
  });
}

function textOfIds(ids: string | null, byId: Map<string, Element>): string | undefined {
  if (!ids) return undefined;
  return ids
    .split(/\s+/)
    .slice(0, 4)
    .map((id) => byId.get(id)?.textContent?.slice(0, 100) ?? '')
    .join(' ');
}

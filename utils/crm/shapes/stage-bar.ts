/** A row of stages of which one is lit: the record's stage. */
import type { Candidates } from '../candidate';
import { wordsInControl } from '../control-words';
import { meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { isShown } from '../shown';

export function stageBars({ controls }: Outline): Candidates {
  return controls.flatMap((control): Candidates => {
    if (control.getAttribute('role') !== 'radiogroup' || control.querySelector('input')) return [];
    const current = control.querySelector('[aria-current="step"],[aria-current="true"]');
    const label = control.getAttribute('aria-label') ?? '';
    const isStage = current !== null || meaningsOf(label).some(({ field }) => field === 'stage' || field === 'status');
    const words = isStage && isShown(control) ? wordsInControl(control)?.words : undefined;
    return words ? [{ field: 'stage', words, way: 'semantics', sure: 0.8, place: control }] : [];
  });
}

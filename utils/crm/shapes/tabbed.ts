/** A tab's name is the label of the one text area in its panel: "Internal notes". */
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { textOf, valueIn } from '../value';

const FURTHEST = 6;

export function tabbedValues({ runs, controls }: Outline): Candidates {
  return runs.flatMap((run): Candidates => {
    if (!meaningsOf(run.words).some(({ field }) => field === 'notes')) return [];
    const tab = run.element.closest('[role="tab"]');
    const area = tab && isOpen(tab) ? soleArea(tab, controls) : undefined;
    if (!area) return [];
    const inside = area.hasAttribute('contenteditable') ? [...area.childNodes] : [area];
    if (inside.length === 0) return [];
    const value = valueIn(inside);
    const picked = textOf(value.parts) === '' ? undefined : pick('notes', value);
    return picked
      ? [{ field: 'notes', words: picked.words, way: 'label', sure: 0.8, label: run.words, place: area }]
      : [];
  });
}

const isBehind = (tab: Element, area: Element): boolean => (tab.compareDocumentPosition(area) & 4) !== 0;

/** Says so itself, or no other tab beside it says that it is. */
function isOpen(tab: Element): boolean {
  const selected = tab.getAttribute('aria-selected');
  if (selected !== null) return selected === 'true';
  const beside = tab.closest('[role="tablist"],ul,nav')?.querySelectorAll('[role="tab"]') ?? [];
  const lit = [...beside].filter((other) => /\b(active|selected|current)\b/.test(other.className));
  return lit.length !== 1 || lit[0] === tab;
}

/** The only text area in the nearest block around the tab that holds any. */
function soleArea(tab: Element, controls: Element[]): HTMLElement | undefined {
  const areas = controls.filter((control) => control.matches('textarea,[contenteditable]') && isBehind(tab, control));
  let around: Element | null = tab;
  for (let climbed = 0; around && climbed < FURTHEST; climbed++, around = around.parentElement) {
    const inside = areas.filter((area) => around!.contains(area));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] as HTMLElement) : undefined;
  }
  return undefined;
}

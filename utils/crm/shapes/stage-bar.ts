/** A row of stages of which one is lit: the record's stage. */
import type { Candidates } from '../candidate';
import { wordsInControl } from '../control-words';
import { meaningsOf } from '../labels';
import type { Outline, TextRun } from '../outline';
import { isShown } from '../shown';
import { saysStatus } from '../status-words';

const SURE = 0.8;

export function stageBars({ controls, runs }: Outline): Candidates {
  const chosen = controls.flatMap((control): Candidates => {
    if (control.getAttribute('role') !== 'radiogroup' || control.querySelector('input')) return [];
    const current = control.querySelector('[aria-current="step"],[aria-current="true"]');
    const label = control.getAttribute('aria-label') ?? '';
    const isStage = current !== null || meaningsOf(label).some(({ field }) => field === 'stage' || field === 'status');
    const words = isStage && isShown(control) ? wordsInControl(control)?.words : undefined;
    return words ? [{ field: 'stage', words, way: 'semantics', sure: SURE, place: control }] : [];
  });
  return chosen.length > 0 ? chosen : litSteps(runs);
}

/** Further down are other records. */
const HEAD = 400;
const FEWEST_STEPS = 3;
const LONGEST_STEP = 40;
/** Where "Open" and "Won" choose among records or lead to them. */
const NO_BAR = 'nav,select,[role="tablist"],[role="radiogroup"]';
const NO_STEP = ':scope>button,a[href]:not([href^="#"]),td,input';
const ALL = /^(all|kaikki|tou(s|tes)\b)/i;

/** Only a row with a word that we know for a status is one of stages; tabs look alike. */
function litSteps(runs: TextRun[]): Candidates {
  const head = runs.slice(0, HEAD);
  const known = head.filter(({ words, inList }) => !inList && saysStatus(words));
  return [...new Set(known.map(({ element }) => barAround(element)))].flatMap((bar): Candidates => {
    const lit = bar && litOf([...bar.children]);
    const run = lit && head.find(({ element }) => lit.contains(element));
    return run ? [{ field: 'stage', words: run.words, way: 'semantics', sure: SURE, place: run.element }] : [];
  });
}

/** Steps stand side by side, are alike and short, and lead nowhere. */
export function barAround(step: Element): Element | undefined {
  let at = step.parentElement;
  for (let climbed = 0; at && climbed < 4; climbed++, at = at.parentElement) {
    const steps = [...at.children];
    if (steps.length < FEWEST_STEPS) continue;
    const areSteps = steps.every(({ localName, textContent }) => {
      const words = textContent!.trim();
      return localName === steps[0]!.localName && words !== '' && words.length < LONGEST_STEP && !ALL.test(words);
    });
    return areSteps && !at.querySelector(NO_STEP) && !at.closest(NO_BAR) ? at : undefined;
  }
  return undefined;
}

const CURRENT = '[aria-current="step"],[aria-current="true"],[aria-selected="true"]';

/** The one that says so, or whose class is like no other's while all the others have the same. */
function litOf(steps: Element[]): Element | undefined {
  const isOdd = ({ className }: Element) => steps.filter((other) => other.className === className).length === 1;
  const ways = [
    (step: Element) => step.matches(CURRENT) || step.querySelector(CURRENT) !== null,
    ({ className }: Element) => /current/i.test(className),
    ({ className }: Element) => /active|selected/i.test(className),
    isOdd,
  ];
  const lit = ways.map((is) => steps.filter(is)).find((lit) => lit.length > 0);
  return lit?.length === 1 ? lit[0] : undefined;
}

/** What runs in the browser: each function does one thing once and says how many milliseconds it took. */

import type { Agreement } from '../../utils/domain/agreement';
import { checkCriterion } from '../../utils/domain/criteria/check-criteria';
import { isFlip, type ReplayMemory, replay } from '../../utils/domain/replay';
import { judge } from '../../utils/domain/verdict';
import { plainLoop } from './floor';
import { agreementOf, CRITERIA, leadsSeen, NOW } from './leads';

const leads = leadsSeen(10_000);
const nobodyAnswered = new Map();
const inForce = agreementOf(CRITERIA);
const size = (min: number) => ({ ...CRITERIA[1]!, params: { field: 'employees', min, max: 500 } });

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** As the preview does it: both definitions, the flips. */
function preview(draft: Agreement, memory: ReplayMemory): number {
  return timed(() => [...replay(leads, inForce, draft, () => nobodyAnswered, NOW, memory)].filter(isFlip));
}

const memory: ReplayMemory = new WeakMap();
let edits = 0;

const bench = {
  /** The plain loop, one definition. */
  floor: () => timed(() => plainLoop(leads)),
  /** One criterion was changed, as while a person types. */
  edit: () => {
    edits += 1;
    return preview(agreementOf(CRITERIA.with(1, size(50 + edits))), memory);
  },
  /** Every second criterion was changed, as in a draft of an afternoon. */
  half: () => preview(agreementOf(CRITERIA.map((one, i) => (i % 2 === 0 ? structuredClone(one) : one))), memory),
  /** Every criterion is new, as after an import; words that were read before are known. */
  newDefinition: () => preview(agreementOf(structuredClone(CRITERIA)), memory),
  /** Criterion by criterion without compiling, with what was read before known. */
  uncompiled: () =>
    timed(() =>
      leads.map(({ lead }) => judge(CRITERIA.map((one) => checkCriterion(one, { lead, answer: undefined, now: NOW })))),
    ),
  /** How many leads the plain loop and we judge differently. */
  differences: () => {
    const floor = plainLoop(leads);
    const ours = [...replay(leads, inForce, inForce, () => nobodyAnswered, NOW)];
    return ours.filter(({ after }, i) => after !== floor[i]).length;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench, plainFacts: () => leads.map(({ lead }) => lead.fields) });

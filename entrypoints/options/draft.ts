/** The draft: what was changed of the agreement in force, with undo and redo. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Agreement } from '../../utils/domain/agreement';
import { diffAgreements } from '../../utils/domain/agreement-diff';

export interface Draft {
  agreement: ReadonlySignal<Agreement>;
  /** How many places differ from what is in force. */
  changes: ReadonlySignal<number>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  change(edit: (copy: Agreement) => void): void;
  replace(agreement: Agreement | null): void;
  undo(): void;
  redo(): void;
  /** Another tab kept this one. */
  follow(kept: Agreement | null): void;
}

/** Typing in one field is one step. */
const ONE_STEP_MS = 1_500;
const MOST_STEPS = 200;

/**
 * @param inForce what an untouched draft says; it may read signals.
 * @param kept the draft from before the page was loaded; null: nothing was changed.
 */
export function createDraft(
  inForce: () => Agreement,
  kept: Agreement | null,
  keep: (agreement: Agreement | null) => void,
  now: () => number = Date.now,
): Draft {
  const current = signal(kept);
  const past = signal<(Agreement | null)[]>([]);
  const future = signal<(Agreement | null)[]>([]);
  let last = { place: '', at: 0 };
  const agreement = computed(() => current.value ?? inForce());

  /** What this tab kept and has not heard of again: an echo of older typing must not take newer typing back. */
  let said: string[] = [];
  const set = (next: Agreement | null) => {
    current.value = next;
    said = [...said, JSON.stringify(next)].slice(-MOST_STEPS);
    keep(next);
  };
  const step = (next: Agreement | null) => {
    past.value = [...past.value, current.value].slice(-MOST_STEPS);
    future.value = [];
    set(next);
  };
  const move = (from: typeof past, to: typeof past) => {
    if (from.value.length === 0) return;
    to.value = [...to.value, current.value];
    const next = from.value.at(-1) ?? null;
    from.value = from.value.slice(0, -1);
    last = { place: '', at: 0 };
    set(next);
  };

  return {
    agreement,
    changes: computed(() => (current.value === null ? 0 : diffAgreements(inForce(), current.value).length)),
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change(edit) {
      const copy = structuredClone(agreement.value);
      edit(copy);
      const places = diffAgreements(agreement.value, copy).map(({ path }) => path.join('/'));
      if (places.length === 0) return;
      const isSameStep = places.join() === last.place && now() - last.at < ONE_STEP_MS;
      last = { place: places.join(), at: now() };
      if (isSameStep) set(copy);
      else step(copy);
    },
    replace(next) {
      last = { place: '', at: 0 };
      step(next);
    },
    undo: () => move(past, future),
    redo: () => move(future, past),
    follow(other) {
      const text = JSON.stringify(other);
      const own = said.indexOf(text);
      if (own >= 0) said = said.slice(own + 1);
      else if (text !== JSON.stringify(current.value)) current.value = other;
    },
  };
}

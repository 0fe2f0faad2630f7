import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createDraft } from '../../entrypoints/options/draft';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';

const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });

function open(kept: Agreement | null = null) {
  const stored: (Agreement | null)[] = [];
  const inForce = signal(starter);
  const clock = { now: 0 };
  const draft = createDraft(
    () => inForce.value,
    kept,
    (one) => stored.push(one),
    () => clock.now,
  );
  const attempts = (number: number, after = 10_000) => {
    clock.now += after;
    draft.change(({ sla }) => {
      sla.sales.attempts = number;
    });
  };
  return { draft, stored, inForce, attempts, now: () => draft.agreement.value.sla.sales.attempts };
}

describe('a draft', () => {
  test('is what is in force until something is changed, and follows it', () => {
    const { draft, inForce, now } = open();
    expect(draft.changes.value).toBe(0);
    inForce.value = { ...starter, sla: { ...starter.sla, sales: { ...starter.sla.sales, attempts: 9 } } };
    expect(now()).toBe(9);
  });

  test('an echo of older typing takes no newer typing back; another tab’s change is followed', () => {
    const { draft, stored, attempts, now } = open();
    attempts(3);
    attempts(4);
    draft.follow(stored[0] ?? null);
    expect(now()).toBe(4);
    draft.follow(stored[1] ?? null);
    expect(now()).toBe(4);
    draft.follow(stored[0] ?? null);
    expect(now()).toBe(3);
  });

  test('a change leaves what is in force as it is, and is kept', () => {
    const { draft, stored, attempts, now } = open();
    attempts(3);
    expect([now(), draft.changes.value, starter.sla.sales.attempts]).toEqual([3, 1, 6]);
    expect(stored.at(-1)?.sla.sales.attempts).toBe(3);
  });

  test('undo and redo', () => {
    const { draft, stored, attempts, now } = open();
    attempts(3);
    attempts(4);
    draft.undo();
    expect(now()).toBe(3);
    draft.undo();
    expect([now(), stored.at(-1), draft.canUndo.value]).toEqual([6, null, false]);
    draft.redo();
    draft.redo();
    expect([now(), draft.canRedo.value]).toEqual([4, false]);
  });

  test('a change after an undo drops what could be redone', () => {
    const { draft, attempts } = open();
    attempts(3);
    draft.undo();
    attempts(5);
    expect(draft.canRedo.value).toBe(false);
  });

  test('typing in one field is one step; a pause or another field begins a new one', () => {
    const { draft, attempts, now } = open();
    attempts(1);
    attempts(12, 200);
    draft.undo();
    expect(now()).toBe(6);
    attempts(1);
    attempts(12, 5_000);
    draft.undo();
    expect(now()).toBe(1);
  });

  test('what changes nothing is no step', () => {
    const { draft, attempts } = open();
    attempts(6);
    expect(draft.canUndo.value).toBe(false);
  });

  test('a draft from before the reload is still there', () => {
    const kept = structuredClone(starter);
    kept.sla.sales.attempts = 2;
    expect(open(kept).draft.changes.value).toBe(1);
  });

  test('throwing it away can be undone', () => {
    const { draft, attempts, now } = open();
    attempts(3);
    draft.replace(null);
    expect(draft.changes.value).toBe(0);
    draft.undo();
    expect(now()).toBe(3);
  });
});

/** What differs between two versions, as a flat list that can be put into words. */
import type { Agreement } from './agreement';

/** A value at a place. Things with an id are told apart by it, so that moving one is no change of all. */
export interface Change {
  /** For example `['definition', 'criteria', 'size', 'params', 'min']`. */
  path: string[];
  is: 'added' | 'removed' | 'changed';
  before?: unknown;
  after?: unknown;
}

/** Number and format are not compared: a draft has its number from its place in the row. */
export function diffAgreements(before: Agreement, after: Agreement): Change[] {
  const { v: _v, number: _number, ...old } = before;
  const { v: _v2, number: _number2, ...now } = after;
  return diff(old, now, []);
}

function diff(before: unknown, after: unknown, path: string[]): Change[] {
  if (inOrder(before) === inOrder(after)) return [];
  if (before === undefined) return [{ path, is: 'added', after }];
  if (after === undefined) return [{ path, is: 'removed', before }];
  const [old, now] = [partsOf(before) ?? noneOf(before, after), partsOf(after) ?? noneOf(after, before)];
  if (!old || !now) return [{ path, is: 'changed', before, after }];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const changes = names.flatMap((name) => diff(old.get(name), now.get(name), [...path, name]));
  // The same things in another order.
  return changes.length > 0 ? changes : [{ path, is: 'changed', before, after }];
}

/** The fields of an object have no order; a file or a browser's storage may have changed it. */
function inOrder(value: unknown): string {
  const sorted = (_key: string, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one;
  return JSON.stringify(value, sorted) ?? '';
}

/** An object's fields, or a list's things by their ids; null for what is compared whole. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return isMoney(value) ? null : new Map(Object.entries(value));
  const keys = value.map(keyOfThing);
  const isNamed = value.length > 0 && keys.every((key) => key !== null) && new Set(keys).size === keys.length;
  return isNamed ? new Map(value.map((thing, index) => [keys[index] as string, thing])) : null;
}

/** A thing's id; of a calendar that holds for a time, also its first or last day, since several share an id. */
export function keyOfThing(thing: unknown): string | null {
  const { id, from, until } = (thing ?? {}) as { id?: unknown; from?: unknown; until?: unknown };
  if (typeof id !== 'string') return null;
  const isForATime = typeof from === 'string' || typeof until === 'string';
  return isForATime ? `${id} ${from ?? ''}–${until ?? ''}` : id;
}

/** An empty list beside one of things with ids has none of them: each was added or removed. */
function noneOf(list: unknown, other: unknown): Map<string, unknown> | null {
  return Array.isArray(list) && list.length === 0 && Array.isArray(other) && partsOf(other) ? new Map() : null;
}

/** An amount says nothing without its currency. */
function isMoney(value: object): boolean {
  return Object.keys(value).length === 2 && 'amount' in value && 'currency' in value;
}

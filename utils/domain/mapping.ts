/** What a person taught by pointing: where a field stands on the records of one CRM. */
import type { StoredEvent } from './events';
import type { Field, RecordKind } from './lead';
import { isKnown, standing } from './standing';

/**
 * How to find the place again on another record, the steadiest way that led back to it when it was taught: beside its
 * label; by a name that the program gives it; else by the elements around it. Never by a class name.
 */
export type TaughtPlace =
  | { by: 'label'; label: string }
  | { by: 'key'; name: string; value: string }
  /** Element names with their number among siblings of that name, from the body down: `div:2`. */
  | { by: 'path'; steps: string[] }
  /** The field is not on these pages; whatever looks like it is something else. */
  | { by: 'absence' };

export interface Mapping {
  origin: string;
  kind: RecordKind;
  field: Field;
  place: TaughtPlace;
}

export interface Taught extends Mapping {
  /** The event that taught it, for taking it back. */
  event: string;
  by: string;
  at: string;
}

/** The newest teaching for each field of each kind of record of each CRM, without those that somebody removed. */
export function mappingsOf(events: readonly StoredEvent[]): Taught[] {
  const newest = new Map<string, Taught>();
  for (const event of standing(events)) {
    if (!isKnown(event)) continue;
    if (event.kind === 'mapping taught') {
      const { origin, kind, field } = event.body;
      newest.set(`${origin} ${kind} ${field}`, { ...event.body, event: event._id, by: event.by, at: event.at });
    }
    if (event.kind === 'mapping removed') {
      for (const [slot, { event: taught }] of newest) if (taught === event.body.taught) newest.delete(slot);
    }
  }
  return [...newest.values()];
}

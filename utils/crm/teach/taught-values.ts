/** What the team taught about this CRM decides, over whatever else was found for those fields. */
import type { Field, LeadFields, RecordKind } from '../../domain/lead';
import type { Mapping } from '../../domain/mapping';
import type { Surface } from '../surface';
import { findPlace, wordsAt } from './find-place';

/** The mappings for records of this kind at this address. */
export function mappingsFor(mappings: readonly Mapping[], address: string, kind: RecordKind): Mapping[] {
  if (mappings.length === 0) return [];
  const { origin } = new URL(address);
  return mappings.filter((mapping) => mapping.origin === origin && mapping.kind === kind);
}

/** A field whose taught place is not on this record is not read at all: what else looks like it was said to be wrong. */
export function applyTaught(own: Mapping[], surface: Surface, fields: LeadFields, places: Map<Field, Element>): void {
  for (const { field, place } of own) {
    delete fields[field];
    places.delete(field);
    const found = findPlace(place, surface);
    if (found === undefined) continue;
    const label = place.by === 'label' ? place.label : undefined;
    if (found === 'empty') {
      fields[field] = { state: 'missing', label: label ?? '' };
      continue;
    }
    const unsaved = found.parts.some((part) => part.control?.unsaved);
    const words = wordsAt(field, found);
    fields[field] = {
      state: 'read',
      words,
      way: 'mapping',
      sure: 1,
      ...(label && { label }),
      ...(unsaved && { unsaved }),
    };
    places.set(field, found.parts[0]?.element ?? found.place);
  }
}

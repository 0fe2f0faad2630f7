/**
 * Everything that is stored, as one file of JSON Lines: a header, then one thing a line, so that a file of any length is
 * read and written piece by piece, and a line that is broken takes no other with it.
 */
import { z } from 'zod';
import type { Citation } from './agreement';
import type { Instant, StoredEvent } from './events';
import { parseEnvelope } from './events.schema';
import type { PersonId } from './person';

/** Characters; an event's note ends at 5,000, an agreement at 2 MB. */
export const LONGEST_LINE = 2_100_000;

export interface ExportHeader {
  leadpact: 'export';
  format: 1;
  /** Of the extension that wrote it. */
  version: string;
  made: Instant;
  /** Whose export it is. */
  by: PersonId;
  /** What the file must bring at least, so that one that was cut off is noticed. */
  counts: { events: number; agreements: number };
}

/** A text under the citation that it claims. */
export interface ExportedText {
  cite: Citation;
  agreement: object;
}
export type ExportLine =
  | { is: 'event'; event: StoredEvent }
  | { is: 'agreement'; row: ExportedText }
  /** What belongs to a person's own profile, by name. */
  | { is: 'setting'; name: string; value: unknown }
  /** Of a newer version: nothing that this one could store. */
  | { is: 'newer' };

const header = z.looseObject({
  leadpact: z.literal('export'),
  format: z.number().int().min(1),
  version: z.string().max(50),
  made: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1).max(200),
  counts: z.looseObject({ events: z.number().int().min(0), agreements: z.number().int().min(0) }),
});
const text = z.object({ cite: z.string().max(200), agreement: z.looseObject({ number: z.number().int().min(0) }) });
const setting = z.object({ name: z.string().max(100), value: z.unknown() });

/** The file's first line, or why it is none of ours. */
export function readHeader(line: string): ExportHeader | 'notAnExport' | 'newerFormat' {
  const parsed = header.safeParse(jsonOf(line));
  if (!parsed.success) return 'notAnExport';
  return parsed.data.format > 1 ? 'newerFormat' : (parsed.data as ExportHeader);
}

/** One line after the header, or why it cannot be stored. */
export function readLine(line: string): ExportLine | 'notJson' | 'notAnEntry' {
  const json = jsonOf(line);
  if (json === undefined) return 'notJson';
  if (typeof json !== 'object' || json === null) return 'notAnEntry';
  if ('event' in json) {
    const event = parseEnvelope(json.event);
    return event ? { is: 'event', event } : 'notAnEntry';
  }
  if ('agreement' in json) {
    const row = text.safeParse(json.agreement);
    return row.success ? { is: 'agreement', row: row.data } : 'notAnEntry';
  }
  if ('setting' in json) {
    const read = setting.safeParse(json.setting);
    return read.success ? { is: 'setting', name: read.data.name, value: read.data.value } : 'notAnEntry';
  }
  return { is: 'newer' };
}

/** Undefined when it is no JSON; a key that would change what every object is does not come in. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line, (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

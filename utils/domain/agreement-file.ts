/** An agreement as a file: the text alone, to be edited, or versions with their signatures, for a colleague. */
import { z } from 'zod';
import type { Agreement, Citation } from './agreement';
import { agreementSchema } from './agreement.schema';
import type { StoredEvent } from './events';
import { parseEvent } from './events.schema';
import { type JsonFlaw, jsonFlaw } from './json-place';

export const LARGEST = 2_000_000;

/** A value that does not fit: where it stands, and why. */
export interface Misfit {
  path: string[];
  why: 'missing' | 'type' | 'tooSmall' | 'tooBig' | 'notAChoice' | 'format' | 'other';
  /** The limit, the type or the choices. */
  wanted: string;
}
export type FileProblem =
  | JsonFlaw
  | { is: 'tooLarge' | 'notAnAgreement' | 'newerFormat' | 'forged' | 'unreadable' }
  | { is: 'misfits'; misfits: Misfit[] };

export interface SignedCopy {
  versions: { cite: Citation; agreement: Agreement }[];
  events: StoredEvent[];
}
export type AgreementFile =
  | { is: 'agreement'; agreement: Agreement }
  | ({ is: 'signedCopy' } & SignedCopy)
  | { is: 'refused'; problem: FileProblem };

const signedCopy = z.object({
  leadpact: z.literal('signed copy'),
  versions: z.array(z.object({ cite: z.string().max(200), agreement: z.unknown() })).max(200),
  events: z.array(z.unknown()).max(5_000),
});

/** The text of a file, read; nothing in it is believed beyond its form. */
export function readAgreementFile(text: string): AgreementFile {
  if (text.length > LARGEST) return refused({ is: 'tooLarge' });
  const flaw = jsonFlaw(text);
  if (flaw) return refused(flaw);
  // A key that would change what every object is.
  const json: unknown = JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
  const copy = signedCopy.safeParse(json);
  return copy.success ? readCopy(copy.data) : readAgreement(json);
}

export function readAgreement(json: unknown): Exclude<AgreementFile, { is: 'signedCopy' }> {
  if (typeof json !== 'object' || json === null || !('v' in json) || !('definition' in json))
    return refused({ is: 'notAnAgreement' });
  if (typeof json.v === 'number' && json.v > 1) return refused({ is: 'newerFormat' });
  const { $schema: _forEditors, ...document } = json as Record<string, unknown>;
  const parsed = agreementSchema.safeParse(document);
  if (parsed.success) return { is: 'agreement', agreement: parsed.data as Agreement };
  return refused({ is: 'misfits', misfits: parsed.error.issues.map((issue) => misfitOf(issue, document)) });
}

/** What does not fit in an agreement that is being written. */
export function misfitsOf(agreement: Agreement): Misfit[] {
  const read = readAgreement(agreement);
  return read.is === 'refused' && read.problem.is === 'misfits' ? read.problem.misfits : [];
}

export function agreementText(agreement: Agreement): string {
  return `${JSON.stringify({ $schema: './agreement.schema.json', ...agreement }, null, 2)}\n`;
}

export function signedCopyText(copy: SignedCopy): string {
  return `${JSON.stringify({ leadpact: 'signed copy', ...copy }, null, 2)}\n`;
}

const refused = (problem: FileProblem) => ({ is: 'refused', problem }) as const;

function readCopy(copy: z.infer<typeof signedCopy>): AgreementFile {
  const versions: SignedCopy['versions'] = [];
  for (const { cite, agreement } of copy.versions) {
    const read = readAgreement(agreement);
    if (read.is === 'refused') return read;
    versions.push({ cite, agreement: read.agreement });
  }
  const events = copy.events.map(parseEvent);
  if (events.includes(null)) return refused({ is: 'forged' });
  return { is: 'signedCopy', versions, events: events.filter((event) => event !== null) };
}

function misfitOf(issue: z.core.$ZodIssue, document: unknown): Misfit {
  const path = issue.path.map(String);
  const there = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
  if (there === undefined) return { path, why: 'missing', wanted: '' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, why: 'type', wanted: issue.expected };
    case 'too_small':
      return { path, why: 'tooSmall', wanted: String(issue.minimum) };
    case 'too_big':
      return { path, why: 'tooBig', wanted: String(issue.maximum) };
    case 'invalid_value':
      return { path, why: 'notAChoice', wanted: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { path, why: 'format', wanted: issue.format === 'date' ? '2027-01-31' : '' };
    default:
      return { path, why: 'other', wanted: '' };
  }
}

/** Taking in an exported file: line by line, each checked, a slice at a time, the same file as often as one likes. */
import type { StoredEvent } from '../domain/events';
import { type ExportHeader, type ExportLine, LONGEST_LINE, readHeader, readLine } from '../domain/export-file.schema';
import type { PersonId } from '../domain/person';
import { citationOf } from './agreements';
import { isSealIntact, sealName } from './event-id';
import { type Added, addEvents, areStored } from './events';
import { linesOf } from './lines-of';
import type { AgreementRow } from './schema';

/** Lines stored in one transaction: all of them or none. */
const SLICE = 500;
/** Broken lines that are told one by one; the rest is counted. */
const TOLD = 100;

export type BadLine =
  | 'tooLong'
  | 'notJson'
  | 'notAnEntry'
  /** The content is not what the id was made of. */
  | 'forged'
  /** Somebody else's file, and an entry in the name of the one who takes it in. */
  | 'inYourName'
  | 'newer';

export interface ImportReport extends Added {
  header: ExportHeader;
  texts: number;
  /** Broken lines by their number in the file, the first ones; `badCount` counts all. */
  bad: { line: number; why: BadLine }[];
  badCount: number;
  /** How many entries the file promised and did not bring. */
  missing: number;
  settings: Record<string, unknown>;
}

/**
 * Stores what is new. What was stored before stays, whatever the file says; a broken line keeps no other line out.
 * @param told bytes read so far.
 * @returns the report, or why the file is none of ours. @throws StoreRefused, or the signal's reason: slices that were
 * stored before stay, and the next import goes on.
 */
export async function importFile(
  file: Blob,
  me: PersonId,
  signal: AbortSignal,
  told: (done: number, all: number) => void,
): Promise<ImportReport | 'notAnExport' | 'newerFormat'> {
  let read = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, to) {
      read += piece.byteLength;
      to.enqueue(piece);
    },
  });
  const lines = linesOf(file.stream().pipeThrough(counted), LONGEST_LINE);
  const first = await lines.next();
  const header = readHeader(first.value ?? '');
  if (typeof header === 'string') {
    await lines.return(undefined);
    return header;
  }
  const report: ImportReport = {
    header,
    added: 0,
    known: 0,
    erased: 0,
    texts: 0,
    bad: [],
    badCount: 0,
    missing: 0,
    settings: {},
  };
  let number = 1;
  let brought = 0;
  let slice: [number, string | null][] = [];
  const store = async () => {
    signal.throwIfAborted();
    brought += await takeIn(slice, me, report);
    slice = [];
    told(read, file.size);
  };
  for await (const line of lines) {
    number += 1;
    if (line === '') continue;
    slice.push([number, line]);
    if (slice.length === SLICE) await store();
  }
  await store();
  report.missing = Math.max(0, header.counts.events + header.counts.agreements - brought);
  return report;
}

/** @returns how many events and texts the slice brought, broken ones too. */
async function takeIn(slice: [number, string | null][], me: PersonId, report: ImportReport): Promise<number> {
  const read = await Promise.all(slice.map(([, line]) => soundLine(line)));
  const events = new Map<string, { event: StoredEvent; line: number }>();
  const texts: AgreementRow[] = [];
  const refuse = (line: number, why: BadLine) => {
    report.badCount += 1;
    if (report.bad.length < TOLD) report.bad.push({ line, why });
  };
  let settings = 0;
  for (const [index, found] of read.entries()) {
    const line = slice[index]![0];
    if (typeof found === 'string') refuse(line, found);
    else if (found.is === 'event') events.set(sealName(found.event._id), { event: found.event, line });
    else if (found.is === 'agreement') texts.push(found.row as AgreementRow);
    else {
      settings += 1;
      report.settings[found.name] = found.value;
    }
  }
  const came = [...events.values()];
  const stored = await areStored(came.map(({ event }) => event));
  const fresh: StoredEvent[] = [];
  for (const [index, { event, line }] of came.entries()) {
    if (stored[index]) report.known += 1;
    // A colleague's file brings my own entries back to me; it makes none for me.
    else if (event.by === me && report.header.by !== me) refuse(line, 'inYourName');
    else fresh.push(event);
  }
  const { added, erased, texts: newTexts } = await addEvents(fresh, texts);
  report.added += added;
  report.erased += erased;
  report.texts += newTexts;
  return slice.length - settings;
}

async function soundLine(line: string | null): Promise<Exclude<ExportLine, { is: 'newer' }> | BadLine> {
  if (line === null) return 'tooLong';
  const read = readLine(line);
  if (typeof read === 'string') return read;
  if (read.is === 'newer') return 'newer';
  if (read.is === 'event' && !(await isSealIntact(read.event))) return 'forged';
  if (read.is === 'agreement' && (await citationOf(read.row.agreement as AgreementRow['agreement'])) !== read.row.cite)
    return 'forged';
  return read;
}

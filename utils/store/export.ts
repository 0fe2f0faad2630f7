/** Everything that is stored, as lines of one file (see the format in the domain's export-file.schema). */
import type { Instant } from '../domain/events';
import type { ExportHeader } from '../domain/export-file.schema';
import type { PersonId } from '../domain/person';
import { openStore } from './open';
import { rowKey } from './row-key';
import { orRefused } from './store-refused';

/** Rows read at once: more is not faster, and the page answers in between. */
const SLICE = 1_000;

export interface ExportAbout {
  by: PersonId;
  version: string;
  made: Instant;
  /** What belongs to the person's own profile. */
  settings: Record<string, unknown>;
}
export interface ExportPiece {
  /** Whole lines, each with its end. */
  text: string;
  events: number;
  counts: ExportHeader['counts'];
}

/**
 * Rows that are no events any more are written as they are: an export leaves nothing out. Readings of leads seen stay on
 * this device.
 * @throws StoreRefused
 */
export async function* exportPieces({ settings, ...about }: ExportAbout): AsyncGenerator<ExportPiece> {
  const db = await openStore();
  const [all, texts] = await orRefused(() => Promise.all([db.count('events'), db.getAll('agreements')]));
  const counts = { events: all, agreements: texts.length };
  const header: ExportHeader = { leadpact: 'export', format: 1, ...about, counts };
  const named = Object.entries(settings).map(([name, value]) => ({ setting: { name, value } }));
  // Texts before the events that cite them, so that a file that was cut off cites nothing that is nowhere.
  const first = [header, ...named, ...texts.map((agreement) => ({ agreement }))];
  yield { text: lines(first), events: 0, counts };
  let events = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows = await orRefused(() => db.getAll('events', after, SLICE));
    const last = rows.at(-1);
    if (last === undefined) return;
    events += rows.length;
    yield { text: lines(rows.map((event) => ({ event }))), events, counts };
    after = IDBKeyRange.lowerBound(rowKey(last._id), true);
  }
}

/**
 * What one person entered after an instant, with every version of the agreement: for a colleague, so that their own
 * settings stay here. What others entered they give out themselves.
 * @returns null: nothing new; `newest`: when the last entry of the file was made. @throws StoreRefused
 */
export async function ownFile(
  { by, ...about }: Omit<ExportAbout, 'settings'>,
  since: Instant | null,
): Promise<{ file: Blob; events: number; newest: Instant } | null> {
  const after = IDBKeyRange.bound([by, since ?? ''], [by, '\uffff'], true);
  const [events, texts] = await orRefused(async () => {
    const db = await openStore();
    return Promise.all([db.getAllFromIndex('events', 'byPerson', after), db.getAll('agreements')]);
  });
  const newest = events.at(-1)?.made;
  if (newest === undefined) return null;
  const counts = { events: events.length, agreements: texts.length };
  const header: ExportHeader = { leadpact: 'export', format: 1, by, ...about, counts };
  const pieces = [
    lines([header]),
    lines(texts.map((agreement) => ({ agreement }))),
    lines(events.map((event) => ({ event }))),
  ];
  return { file: new Blob(pieces, { type: 'application/jsonl' }), events: events.length, newest };
}

/**
 * The whole file. Its pieces leave the script's memory as they are made.
 * @throws StoreRefused, or the signal's reason when it was aborted.
 */
export async function exportFile(
  about: ExportAbout,
  signal: AbortSignal,
  told: (done: number, all: number) => void,
): Promise<{ file: Blob; counts: ExportHeader['counts'] }> {
  const pieces: Blob[] = [];
  let counts = { events: 0, agreements: 0 };
  for await (const piece of exportPieces(about)) {
    signal.throwIfAborted();
    pieces.push(new Blob([piece.text]));
    counts = { ...piece.counts, events: piece.events };
    told(piece.events, piece.counts.events);
  }
  return { file: new Blob(pieces, { type: 'application/jsonl' }), counts };
}

const lines = (things: object[]) => things.map((thing) => `${JSON.stringify(thing)}\n`).join('');

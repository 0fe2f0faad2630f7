/** One request to a CouchDB: signed in, bounded in time and size, its errors told apart. */
import { boundedText } from './bounded-text';
import { serverError } from './couchdb.schema';
import type { Outside } from './target';
import { CheckpointUnknown, SyncTrouble } from './trouble';

export interface Asked {
  path: string;
  body?: unknown;
  signal: AbortSignal;
  /** Largest answer, bytes. */
  most: number;
  /** ms that the server itself may wait before it answers. */
  waitMs?: number;
}

/** The server has this long to begin and end its answer, ms. */
const PATIENCE = 60_000;

export class RequestTooLarge extends Error {}

/** What was sent is at fault, or the token, which cannot be read: one status for both. */
export class BadRequest extends Error {
  constructor(
    readonly isToken: boolean,
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * The parsed JSON of a good answer, or rows: a server that could not write one of many says 417 or 500 with a row for each.
 * @throws SyncTrouble, CheckpointUnknown (400), BadRequest (400), RequestTooLarge (413), TooMuch
 */
export async function ask(base: string, user: string, outside: Outside, asked: Asked, dated: (ms: number) => void) {
  const { body, signal, waitMs = 0 } = asked;
  const started = outside.now();
  const answer = await outside
    .fetch(base + asked.path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(outside.secret !== null && { authorization: authorization(user, outside.secret) }),
      },
      // Name and password go to the address that was allowed, and nowhere else.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE + waitMs)]),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    .catch((error) => {
      throw new SyncTrouble('offline', 'no answer', error);
    });
  const date = Date.parse(answer.headers.get('date') ?? '');
  // A long wait says nothing about clocks: the header is written when the answer begins, or when it ends.
  if (!Number.isNaN(date) && waitMs === 0) dated(date - (started + outside.now()) / 2);
  const text = await boundedText(answer, answer.ok ? asked.most : 100_000);
  const json = parsed(text);
  if (!answer.ok && !Array.isArray(json)) throw refusal(answer.status, json);
  if (json === undefined) throw new SyncTrouble('strange', 'the answer is no JSON');
  return json;
}

/** A token of the company's sign-in is a JWT; everything else is a password. */
function authorization(user: string, secret: string): string {
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(secret)) return `Bearer ${secret}`;
  const bytes = new TextEncoder().encode(`${user}:${secret}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, json: unknown): Error {
  const { error, reason } = serverError.safeParse(json).data ?? { error: '', reason: '' };
  const detail = `${status} ${error} ${reason}`.slice(0, 500);
  if (status === 401) return new SyncTrouble('signedOut', detail);
  if (status === 403) return new SyncTrouble(/locked/i.test(reason) ? 'locked' : 'notMember', detail);
  if (status === 404) return new SyncTrouble('gone', detail);
  if (status === 413) return new RequestTooLarge(detail);
  if (status === 429 || status >= 500) return new SyncTrouble('busy', detail);
  if (status === 400 && /since|sequence/i.test(reason)) return new CheckpointUnknown(detail);
  if (status === 400) return new BadRequest(error === 'bad_request', detail);
  return new SyncTrouble('strange', detail);
}

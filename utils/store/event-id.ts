/** An event's id: who made it, when, and a hash of what it says, so that nobody can rewrite it unseen. */
import { base32nopad } from '@scure/base';
import canonicalize from 'canonicalize';
import { decodeTime, isValid, ulid } from 'ulid';
import type { EventDraft, LeadEvent, StoredEvent } from '../domain/events';

/** First 128 bits of SHA-256 over the canonical JSON (RFC 8785) of `value`, in base32 (RFC 4648, no padding). */
export async function contentHash(value: unknown): Promise<string> {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a content hash');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base32nopad.encode(new Uint8Array(digest, 0, 16));
}

/**
 * `e:<by>:<ULID of made>:<hash of the event without _id and _rev>`.
 * @param stamp makes the ULID of an epoch ms; of entries that belong together, each after the one before.
 */
export async function sealEvent<E extends EventDraft>(draft: E, stamp = ulid): Promise<E & { _id: string }> {
  const json = JSON.parse(JSON.stringify(draft)) as E;
  const id = `e:${json.by}:${stamp(Date.parse(json.made))}:${await contentHash(json)}`;
  return { ...json, _id: id };
}

/** True when the id's author, time and hash are those of the event's content. */
export async function isSealIntact(event: LeadEvent | StoredEvent): Promise<boolean> {
  const { _id, _rev: _ignored, ...content } = event as StoredEvent & { _rev?: string };
  const [mark, by, stamp, hash] = _id.split(':');
  // One event has one way of writing its time: small letters would make a second id of it.
  if (mark !== 'e' || by !== event.by || !stamp || !isValid(stamp) || stamp !== stamp.toUpperCase()) return false;
  try {
    return decodeTime(stamp) === Date.parse(event.made) && hash === (await contentHash(content));
  } catch {
    // A time that no ULID can hold, or half a letter: nothing that was ever sealed.
    return false;
  }
}

/**
 * The same for every id that one event could have: the random part of an id is under no seal, so that somebody who copies
 * an event could give it another one. Author, time and content are what makes it the same.
 */
export function sealName(id: string): string {
  const [mark, by, stamp = '', hash] = id.split(':');
  return [mark, by, stamp.slice(0, TIME_LENGTH), hash].join(':');
}

/** Characters of a ULID that are its time. */
const TIME_LENGTH = 10;

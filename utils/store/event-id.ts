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

/** `e:<by>:<ULID of made>:<hash of the event without _id and _rev>`. */
export async function sealEvent<E extends EventDraft>(draft: E): Promise<E & { _id: string }> {
  const json = JSON.parse(JSON.stringify(draft)) as E;
  const id = `e:${json.by}:${ulid(Date.parse(json.made))}:${await contentHash(json)}`;
  return { ...json, _id: id };
}

/** True when the id's author, time and hash are those of the event's content. */
export async function isSealIntact(event: LeadEvent | StoredEvent): Promise<boolean> {
  const { _id, _rev: _ignored, ...content } = event as StoredEvent & { _rev?: string };
  const [mark, by, stamp, hash] = _id.split(':');
  if (mark !== 'e' || by !== event.by || stamp === undefined || !isValid(stamp)) return false;
  return decodeTime(stamp) === Date.parse(event.made) && hash === (await contentHash(content));
}

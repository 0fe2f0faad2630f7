/** Under which key an event's row stands: small, because every index repeats it. */
import { base32nopad } from '@scure/base';
import { decodeTime } from 'ulid';

const SEALED = /^e:[^:]+:([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}:([A-Z2-7]{26})$/;
const TIME_BYTES = 6;

/**
 * 22 bytes: the time (ms, big-endian) and the hash of an id. The hash is made over author, time and content, so that two
 * ids have one key when, and only when, they are one entry: the random part of an id is under no seal. An id of another
 * form is its own key. Keys are stored: what this gives for an id never changes.
 */
export function rowKey(id: string): string | Uint8Array<ArrayBuffer> {
  const [, stamp, hash] = SEALED.exec(id) ?? [];
  if (stamp === undefined || hash === undefined) return id;
  const digest = decoded(hash);
  if (digest === null) return id;
  const key = new Uint8Array(TIME_BYTES + digest.length);
  let ms = decodeTime(`${stamp}${'0'.repeat(16)}`);
  for (let at = TIME_BYTES - 1; at >= 0; at -= 1) {
    key[at] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  key.set(digest, TIME_BYTES);
  return key;
}

/** Null: letters that no encoder writes. */
function decoded(hash: string): Uint8Array | null {
  try {
    return base32nopad.decode(hash);
  } catch {
    return null;
  }
}

// @ts-check
/** The demo team's history as events, sealed as the extension seals its own. */
import { createHash } from 'node:crypto';
import { base32nopad } from '@scure/base';
import canonicalize from 'canonicalize';
import { ulid } from 'ulid';
import { history } from './history.mjs';

const DAY = 86_400_000;

/**
 * @param {string} crm the demo CRM's address, without a slash at its end
 * @param {number} [now] epoch milliseconds
 */
export function teamEvents(crm, now = Date.now()) {
  const day = (/** @type {number} */ ahead) => new Date(now + ahead * DAY).toISOString().slice(0, 10);
  let rejection = '';
  return history(day(-1), day(3)).map(({ kind, by, lead, daysAgo, body }) => {
    const at = new Date(now - daysAgo * DAY).toISOString();
    const key = lead === undefined ? {} : { lead: `${crm}/lead/${encodeURIComponent(`leads/${lead}`)}` };
    // An answer names the rejection before it.
    const told = kind === 'return answered' ? { ...body, rejection } : body;
    const event = sealed({ v: 1, team: 'local', kind, by, made: at, at, body: told, ...key });
    if (kind === 'rejected') rejection = event._id;
    return event;
  });
}

/** @template {{ by: string, made: string }} E @param {E} event */
function sealed(event) {
  const hash = createHash('sha256')
    .update(String(canonicalize(event)))
    .digest()
    .subarray(0, 16);
  return { ...event, _id: `e:${event.by}:${ulid(Date.parse(event.made))}:${base32nopad.encode(hash)}` };
}

// @ts-check
/** Entries as a team makes them, sealed as the extension seals them. */
import { createHash } from 'node:crypto';
import { base32nopad } from '@scure/base';
import canonicalize from 'canonicalize';
import { ulid } from 'ulid';

const KINDS = ['contacted', 'tried', 'praised', 'accepted', 'note'];

/** In batches of a thousand. @param {number} count @param {string} team */
export async function* entries(count, team) {
  const begin = Date.parse('2025-01-01T08:00:00.000Z');
  for (let first = 0; first < count; first += 1_000) {
    yield Array.from({ length: Math.min(1_000, count - first) }, (_, n) => entry(first + n, begin, team));
  }
}

/** @param {number} n @param {number} begin @param {string} team */
function entry(n, begin, team) {
  const made = new Date(begin + n * 60_000).toISOString();
  const by = `member${n % 50}`;
  const said = {
    v: 1,
    team,
    kind: KINDS[n % KINDS.length],
    lead: `https://crm.acme.example/lead/${n % 4_000}`,
    by,
    made,
    at: made,
    body: { note: `Snakket med innkjøp om tilbud ${n}` },
  };
  const digest = createHash('sha256')
    .update(String(canonicalize(said)))
    .digest();
  return { ...said, _id: `e:${by}:${ulid(Date.parse(made))}:${base32nopad.encode(digest.subarray(0, 16))}` };
}

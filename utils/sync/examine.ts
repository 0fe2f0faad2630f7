/** Reads what a target gave: nothing is taken whose id, hash and time do not hold. */
import { z } from 'zod';
import type { Agreement } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import { parseEnvelope } from '../domain/events.schema';
import { LONGEST_LINE } from './json-lines';
import type { ExaminedPage, Flag, Seals, VersionDoc } from './sync-store';
import type { PulledPage } from './target';

/** A clock may be wrong by this much; the server's rules allow the same. */
const SOON = 600_000;

/** The text is checked by its hash here; whether this version of Leadpact understands it is asked when it is used. */
const version = z.looseObject({
  _id: z.string().regex(/^agr:\d{6}$/),
  cite: z.string().max(200),
  agreement: z.looseObject({ number: z.number().int().min(1) }),
});

type Found = { event: StoredEvent } | { version: VersionDoc } | { flag: Flag } | null;

export async function examine(page: PulledPage, seals: Seals, now: Instant): Promise<ExaminedPage> {
  const found = await Promise.all(page.docs.map((doc) => examineOne(doc, seals, now)));
  const events: StoredEvent[] = [];
  const versions: VersionDoc[] = [];
  const flags: Flag[] = [];
  for (const one of found) {
    if (one === null) continue;
    if ('event' in one) events.push(one.event);
    else if ('version' in one) versions.push(one.version);
    else flags.push(one.flag);
  }
  return { events, versions, deleted: page.deleted, flags, checkpoint: page.checkpoint };
}

async function examineOne(doc: unknown, seals: Seals, now: Instant): Promise<Found> {
  const id = idOf(doc);
  if (id === null) return { flag: { id: '?', why: 'unreadable' } };
  // The server's own rules travel in the same feed.
  if (id.startsWith('_design/')) return null;
  // The server's bookkeeping is no part of what was said.
  const { _rev: _ignored, ...said } = doc as Record<string, unknown>;
  if (JSON.stringify(said).length > LONGEST_LINE) return { flag: { id, why: 'unreadable' } };
  if (id.startsWith('agr:')) {
    const parsed = version.safeParse(said);
    if (!parsed.success) return { flag: { id, why: 'unreadable' } };
    const { cite, agreement } = parsed.data;
    const isWhole =
      Number(id.slice(4)) === agreement.number && cite === (await seals.citationOf(agreement as unknown as Agreement));
    return isWhole ? { version: parsed.data as unknown as VersionDoc } : { flag: { id, why: 'seal' } };
  }
  const event = parseEnvelope(said);
  if (event === null) return { flag: { id, why: 'unreadable' } };
  if (!(await seals.isIntact(event).catch(() => false))) return { flag: { id, why: 'seal' } };
  if (Date.parse(event.made) > Date.parse(now) + SOON) return { flag: { id, why: 'future', kept: event } };
  return { event };
}

function idOf(doc: unknown): string | null {
  const id = typeof doc === 'object' && doc !== null ? (doc as { _id?: unknown })._id : null;
  return typeof id === 'string' && id.length <= 1_000 ? id : null;
}

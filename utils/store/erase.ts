/** Erasing for good on this device: the rows go, and their names stay, so that nothing brings them back. */
import { erasedLead, erasedPerson, type Forgotten, goesWithItsAuthor, keysOfLead } from '../domain/erasure';
import type { Instant, StoredEvent } from '../domain/events';
import { announce } from './changes';
import { allOf, eventsOfKind } from './events';
import { openStore } from './open';
import { rowKey } from './row-key';
import { orRefused } from './store-refused';

/** What is here about a lead (under each of its keys) or by a person, also rows that no longer can be shown. */
export async function keptAbout(who: Forgotten): Promise<StoredEvent[]> {
  const leads = 'lead' in who ? [...(await keysOf(who))] : [];
  return orRefused(async () => {
    const db = await openStore();
    if ('person' in who) {
      return (await db.getAllFromIndex('events', 'byPerson', allOf(who.person))).filter(goesWithItsAuthor);
    }
    return (await Promise.all(leads.map((lead) => db.getAllFromIndex('events', 'byLead', allOf(lead))))).flat();
  });
}

/**
 * Erases a lead with the last reading of it, or a person, in one step: all or nothing. Whatever was made until now about
 * them is refused from now on, by id and by name.
 * @returns how many events went. @throws StoreRefused; then nothing was erased.
 */
export async function erase(who: Forgotten, now: Instant): Promise<number> {
  const events = await keptAbout(who);
  const leads = 'lead' in who ? [...(await keysOf(who))] : [];
  const names = 'lead' in who ? leads.map(erasedLead) : [erasedPerson(who.person)];
  await eraseRows(
    events.map(({ _id }) => _id),
    leads,
    names,
    now,
  );
  return events.length;
}

/** Carries out an administrator's deletion: the ids are blocked also where the events never came. */
export function eraseEvents(ids: readonly string[], now: Instant): Promise<void> {
  return eraseRows(ids, [], [], now);
}

async function eraseRows(ids: readonly string[], leads: readonly string[], names: readonly string[], at: Instant) {
  const touched = await orRefused(async () => {
    const db = await openStore();
    const transaction = db.transaction(['events', 'seen', 'erased', 'unshared', 'flagged'], 'readwrite', {
      durability: 'strict',
    });
    const events = transaction.objectStore('events');
    const known = await Promise.all(ids.map((id) => events.get(rowKey(id))));
    // A copy of an entry under another id has its key, and is not what was meant.
    const gone = known.filter((row, index) => row?._id === ids[index]);
    await Promise.all([
      ...[...ids, ...names].map((id) => transaction.objectStore('erased').put({ id, at })),
      ...gone.map((row) => events.delete(rowKey(row!._id))),
      // What waits for the team or was set aside is a copy as well.
      ...ids.map((id) => transaction.objectStore('unshared').delete(id)),
      ...ids.map((id) => transaction.objectStore('flagged').delete(id)),
      ...leads.map((lead) => transaction.objectStore('seen').delete(lead)),
      transaction.done,
    ]);
    return new Set<string | null>([...leads, ...gone.flatMap((row) => (row ? [row.lead ?? null] : []))]);
  });
  announce(touched);
}

async function keysOf({ lead }: { lead: string }): Promise<Set<string>> {
  const [linked, undone] = await Promise.all([eventsOfKind('linked'), eventsOfKind('undone')]);
  return keysOfLead(lead, [...linked, ...undone]);
}

/** What this person was told, and until when they asked to be left in peace about it. */
import { z } from 'zod';
import type { Announced } from '../domain/sla/alerts';
import { openStore } from './open';
import { orRefused } from './store-refused';

const row = z.object({ id: z.string(), at: z.number(), snoozedUntil: z.number().nullable() });

export function announcements(): Promise<Announced[]> {
  return orRefused(async () => {
    const rows: unknown[] = await (await openStore()).getAll('announced');
    return rows.flatMap((unknown) => row.safeParse(unknown).data ?? []);
  });
}

/** Durably: a browser that ends the next moment has kept it. */
export function keepAnnounced(told: readonly Announced[]): Promise<void> {
  return orRefused(async () => {
    const transaction = (await openStore()).transaction('announced', 'readwrite', { durability: 'strict' });
    await Promise.all([...told.map((one) => transaction.store.put(one)), transaction.done]);
  });
}

/** Lets go of what was told before `before` (epoch ms) and cannot come again, because its clock is settled. */
export function forgetAnnounced(before: number, stillOpen: ReadonlySet<string>): Promise<void> {
  return orRefused(async () => {
    const transaction = (await openStore()).transaction('announced', 'readwrite');
    const old = (await transaction.store.getAll()).filter(({ id, at }) => at < before && !stillOpen.has(id));
    await Promise.all([...old.map(({ id }) => transaction.store.delete(id)), transaction.done]);
  });
}

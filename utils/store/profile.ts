/** What makes a profile one person's own, to be taken along to a new machine: who they are, their hours, their draft. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { PersonId } from '../domain/person';
import { orRefused } from './store-refused';

/** By the name under which each is stored; whoever reads one parses it. */
const MOVES = ['person', 'starterZone', 'agreementDraft'] as const;

const items = MOVES.map((name) => ({ name, item: storage.defineItem<unknown>(`local:${name}`) }));
const owner = z.object({ id: z.string().regex(/^[^:]+$/), name: z.string().max(200) });

export function profileToMove(): Promise<Record<string, unknown>> {
  return orRefused(async () => {
    const all = await Promise.all(items.map(async ({ name, item }) => [name, await item.getValue()] as const));
    return Object.fromEntries(all.filter(([, value]) => value != null));
  });
}

/** Whose profile an export brings along; null: nobody's. */
export function profileOwner(brought: Record<string, unknown>): { id: PersonId; name: string } | null {
  return owner.safeParse(brought.person).data ?? null;
}

/** Goes on as the person whose profile this is. The file was theirs: the person has to say so first. */
export function adoptProfile(brought: Record<string, unknown>): Promise<void> {
  return orRefused(async () => {
    if (profileOwner(brought) === null) return;
    for (const { name, item } of items) if (brought[name] != null) await item.setValue(brought[name]);
  });
}

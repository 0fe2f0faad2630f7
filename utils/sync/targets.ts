/** Every way of sharing, by its id. A new one is a new file `x.sync.ts`. */
import type { SyncTarget } from './target';

export const TARGETS: ReadonlyMap<string, SyncTarget> = new Map(
  Object.values(import.meta.glob<SyncTarget>('./*.sync.ts', { eager: true, import: 'default' })).map((target) => [
    target.id,
    target,
  ]),
);

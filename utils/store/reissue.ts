/** A person's own entries under a new name: what was made alone becomes part of a team. */
import type { EventDraft, StoredEvent } from '../domain/events';
import { sealEvent } from './event-id';

export interface Reissued {
  old: string;
  event: StoredEvent;
}

/**
 * The events once more, by `account` in `team`, each with `was: <old id>`; an id that a body names follows. Those that
 * are so already are left alone.
 */
export async function reissued(own: readonly StoredEvent[], account: string, team: string): Promise<Reissued[]> {
  const moving = own.filter((event) => event.by !== account || event.team !== team);
  const left = new Map(moving.map((event) => [event._id, event]));
  const done = new Map<string, string>();
  const again: Reissued[] = [];
  const move = async (event: StoredEvent): Promise<void> => {
    left.delete(event._id);
    // What it names goes first, so that its own hash holds the new id.
    for (const named of stringsIn(event.body)) {
      const before = left.get(named);
      if (before) await move(before);
    }
    const { _id: was, ...said } = event;
    const draft = { ...said, by: account, team, was, body: renamed(event.body, done) };
    const sealed = (await sealEvent(draft as unknown as EventDraft)) as unknown as StoredEvent;
    done.set(was, sealed._id);
    again.push({ old: was, event: sealed });
  };
  for (const event of moving) if (left.has(event._id)) await move(event);
  return again;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsIn(part);
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => renamed(part, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, names)]));
}

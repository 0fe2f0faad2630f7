/** What this person entered, as a file for colleagues: what is new since the last one. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../utils/domain/events';
import { now, today } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';
import { ownVersion } from '../../utils/platform/version';
import { onStoreChange } from '../../utils/store/changes';
import { enteredSince } from '../../utils/store/events';
import { ownFile } from '../../utils/store/export';
import { keepOwnFileUntil, ownFileUntil } from '../../utils/store/export-dates';
import type { Desk } from './desk';

export interface OwnFile {
  /** How much the next file brings, and until when the last one went; null while that is not known. */
  next: ReadonlySignal<{ count: number; last: Instant | null } | null>;
  look(): Promise<void>;
  save(): Promise<void>;
}

export function openOwnFile(desk: Desk, stopped: AbortSignal): OwnFile {
  const next = signal<{ count: number; last: Instant | null } | null>(null);
  const look = async () => {
    const { id } = desk.person.value;
    const last = await ownFileUntil(id);
    next.value = { count: (await enteredSince(id, last))?.count ?? 0, last };
  };
  onStoreChange(() => void look().catch(report), stopped);
  return {
    next,
    look,
    async save() {
      const by = desk.person.value.id;
      const made = await ownFile({ by, version: ownVersion(), made: now() }, await ownFileUntil(by));
      if (made === null) return;
      saveFile(`leadpact-${today()}-${made.events}.jsonl`, made.file);
      await keepOwnFileUntil(by, made.newest);
      await look();
    },
  };
}

function report(error: unknown): void {
  console.error('Leadpact', error);
}

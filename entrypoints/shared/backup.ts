/** Whether to remind the person of an export, followed as entries are made. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../utils/domain/events';
import { remindsToExport, type Unexported } from '../../utils/domain/export-reminder';
import { now } from '../../utils/platform/clock';
import { whenStored } from '../../utils/store/changes';
import { enteredSince } from '../../utils/store/events';
import { exportDates, putExportOff } from '../../utils/store/export-dates';
import { teamMembership } from '../../utils/store/membership';
import { thisPerson } from '../../utils/store/settings';

export interface Backup {
  /** Own entries to be reminded of; null: none. */
  due: ReadonlySignal<number | null>;
  last: ReadonlySignal<Instant | null>;
  look(): Promise<void>;
  putOff(): Promise<void>;
}

export function followBackup(stopped: AbortSignal): Backup {
  const due = signal<number | null>(null);
  const last = signal<Instant | null>(null);
  const look = async () => {
    const [{ id }, dates, membership] = await Promise.all([thisPerson(), exportDates(), teamMembership()]);
    const unexported: Unexported | null = await enteredSince(id, dates.last);
    last.value = dates.last;
    // In a team everything is kept there as well.
    const isDue = membership === null && remindsToExport(unexported, dates.last, dates.putOff, now());
    due.value = isDue ? (unexported?.count ?? null) : null;
  };
  // A reminder only: what is refused here is said where something is stored or read.
  const quietly = () => void look().catch((error) => console.error('Leadpact', error));
  quietly();
  whenStored(look, stopped);
  return {
    due,
    last,
    look,
    putOff: async () => {
      await putExportOff(now());
      await look();
    },
  };
}

/** Everything that is stored here: counted, given out, taken in, erased. */
import { type Signal, signal } from '@preact/signals';
import type { Forgotten } from '../../utils/domain/erasure';
import type { KnownLead } from '../../utils/domain/known-leads';
import { now, today } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';
import { ownVersion } from '../../utils/platform/version';
import { keptAbout } from '../../utils/store/erase';
import { countStored, countUnreadable, enteredSince } from '../../utils/store/events';
import { exportFile } from '../../utils/store/export';
import { keepLastExport } from '../../utils/store/export-dates';
import { type ImportReport, importFile } from '../../utils/store/import';
import { knownLeads } from '../../utils/store/known-leads';
import { adoptProfile, profileOwner, profileToMove } from '../../utils/store/profile';
import { countSeen, eraseSeen } from '../../utils/store/seen';
import { StoreRefused } from '../../utils/store/store-refused';
import type { TeamAgreements } from '../shared/agreements';
import type { Backup } from '../shared/backup';
import { forget } from '../shared/forget';
import type { Desk } from './desk';

export type Outcome =
  | { is: 'exported'; events: number }
  | { is: 'exportCancelled' | 'importCancelled' | 'notAnExport' | 'newerFormat' | 'unreadable' | 'seenErased' }
  | { is: 'erased'; events: number }
  /** `owner`: somebody whose own export this is, on a device where nobody has entered anything. */
  | { is: 'imported'; report: ImportReport; owner: { name: string } | null };

export interface Vault {
  counts: Signal<{ events: number; agreements: number; seen: number } | null>;
  /** Rows that cannot be read; 0 while nobody has looked. */
  unreadable: Signal<number>;
  leads: Signal<KnownLead[]>;
  /** 0 to 1 while something is being given out or taken in. */
  working: Signal<{ is: 'exporting' | 'importing'; done: number } | null>;
  outcome: Signal<Outcome | null>;
  look(): Promise<void>;
  cancel(): void;
  exportAll(): Promise<void>;
  importAll(file: File): Promise<void>;
  /** Goes on as the person whose export was taken in. */
  adopt(): Promise<void>;
  countKept(who: Forgotten): Promise<number>;
  erase(who: Forgotten): Promise<void>;
  eraseSeen(): Promise<void>;
}

export function openVault(desk: Desk, agreements: TeamAgreements, backup: Backup): Vault {
  const counts: Vault['counts'] = signal(null);
  const unreadable = signal(0);
  const leads = signal<KnownLead[]>([]);
  const working: Vault['working'] = signal(null);
  const outcome = signal<Outcome | null>(null);
  let running = new AbortController();

  const look = async () => {
    const [stored, seen, known] = await Promise.all([countStored(), countSeen(), knownLeads()]);
    counts.value = { ...stored, seen };
    leads.value = known;
    await backup.look();
    unreadable.value = await countUnreadable();
  };
  /** Does it, says what came of it, and what the storage refused. */
  const attempt = async (work: () => Promise<Outcome | null>) => {
    outcome.value = null;
    desk.said.value = null;
    try {
      const came = await work();
      working.value = null;
      outcome.value = came;
      await look();
      await agreements.load();
    } catch (error) {
      console.error('Leadpact', error);
      desk.said.value = {
        is: 'refused',
        why: error instanceof StoreRefused ? error.reason : 'unavailable',
        again: null,
      };
    } finally {
      working.value = null;
    }
  };
  const start = (is: 'exporting' | 'importing') => {
    running = new AbortController();
    working.value = { is, done: 0 };
    return (done: number, all: number) => {
      working.value = { is, done: all === 0 ? 1 : done / all };
    };
  };

  return {
    counts,
    unreadable,
    leads,
    working,
    outcome,
    look,
    cancel: () => running.abort(),
    exportAll: () =>
      attempt(async () => {
        const told = start('exporting');
        const made = now();
        const about = { by: desk.person.value.id, version: ownVersion(), made, settings: await profileToMove() };
        try {
          const { file, counts: done } = await exportFile(about, running.signal, told);
          saveFile(`leadpact-${today()}.jsonl`, file);
          await keepLastExport(made);
          return { is: 'exported', events: done.events };
        } catch (error) {
          if (running.signal.aborted) return { is: 'exportCancelled' };
          throw error;
        }
      }),
    importAll: (file) =>
      attempt(async () => {
        const told = start('importing');
        try {
          const report = await importFile(file, desk.person.value.id, running.signal, told);
          if (typeof report === 'string') return { is: report };
          const owner = profileOwner(report.settings);
          const isNobodyYet = (await enteredSince(desk.person.value.id, null)) === null;
          const isOwn = owner !== null && owner.id === report.header.by && owner.id !== desk.person.value.id;
          return { is: 'imported', report, owner: isNobodyYet && isOwn ? owner : null };
        } catch (error) {
          if (running.signal.aborted) return { is: 'importCancelled' };
          if (error instanceof StoreRefused) throw error;
          return { is: 'unreadable' };
        }
      }),
    adopt: () => {
      const taken = outcome.peek();
      return attempt(async () => {
        if (taken?.is === 'imported') await adoptProfile(taken.report.settings);
        location.reload();
        return taken;
      });
    },
    countKept: async (who) => (await keptAbout(who)).length,
    erase: (who) =>
      attempt(async () => {
        const events = await forget(who, desk.person.value, agreements.inForce);
        if ('person' in who && who.person === desk.person.value.id) await desk.forgetMe();
        return { is: 'erased', events };
      }),
    eraseSeen: () => attempt(() => eraseSeen().then(() => ({ is: 'seenErased' }))),
  };
}

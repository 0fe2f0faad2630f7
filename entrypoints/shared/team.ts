/** The team as a page shows it: joined or not, what waits, what went wrong; joining and leaving. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Agreement } from '../../utils/domain/agreement';
import type { Invitation } from '../../utils/domain/invitation';
import { type Membership, NEVER_SYNCED, type SyncState } from '../../utils/domain/sharing';
import { now } from '../../utils/platform/clock';
import { keepSyncAlarm } from '../../utils/platform/sync-alarm';
import { onStoreChange } from '../../utils/store/changes';
import {
  joinTeam,
  leaveTeam,
  type Shared,
  syncState,
  teamMembership,
  tryRefusedAgain,
  whatIsShared,
} from '../../utils/store/membership';
import { ownPerson } from '../../utils/store/settings';
import { forgetTeamSecret, keepTeamSecret } from '../../utils/store/team-secret';
import type { Folder } from '../../utils/sync/folder.sync';
import { SyncTrouble, type Trouble } from '../../utils/sync/trouble';
import { alone, connect, onTeamChanged, sayTeamChanged, syncNow } from './sync';

export interface TeamStatus {
  membership: Membership | null;
  state: SyncState;
  shared: Shared;
}

export interface Team {
  status: ReadonlySignal<TeamStatus>;
  /** Null when it was joined, else why not. */
  joinServer(invitation: Invitation, secret: string, stay: boolean): Promise<Trouble | null>;
  joinFolder(folder: Folder): Promise<Trouble | null>;
  signIn(secret: string, stay: boolean): Promise<void>;
  syncNow(): Promise<void>;
  tryRefusedAgain(): Promise<void>;
  leave(data: 'keep' | 'wipe'): Promise<void>;
}

const NOTHING: Shared = { waiting: new Set(), refused: [], unverified: 0, flagged: [] };
/** Stored with the membership: a folder's name is all that can be shown of it. */
export type FolderSettings = { folder: Folder & { name?: string }; writer: string };

export function openTeam(stopped: AbortSignal): Team {
  const status = signal<TeamStatus>({ membership: null, state: NEVER_SYNCED, shared: NOTHING });
  const load = async () => {
    const [membership, state] = await Promise.all([teamMembership(), syncState()]);
    const shared = membership ? await whatIsShared(membership.account) : NOTHING;
    status.value = { membership, state, shared };
  };
  // Thousands of entries can arrive at once: whatever comes while one look is under way is seen by the next.
  let isLooking = false;
  let isStale = false;
  const look = () => {
    isStale = true;
    if (!isLooking) void lookAgain();
  };
  const lookAgain = async () => {
    isLooking = true;
    while (isStale && !stopped.aborted) {
      isStale = false;
      await load().catch((error) => console.error('Leadpact', error));
      await new Promise((later) => setTimeout(later, 100));
    }
    isLooking = false;
  };
  onStoreChange(look, stopped);
  onTeamChanged(look, stopped);
  look();

  const share = async () => {
    await syncNow(true, stopped);
  };
  const join = async (joining: Membership) => {
    const me = (await ownPerson()).id;
    await alone(() => joinTeam(joining, [me, joining.account]));
    await keepSyncAlarm(true);
    sayTeamChanged('membership');
    await share();
    await load();
  };
  /** Asks the target before anything is changed. */
  const reached = async (settings: unknown, target: string, secret?: string): Promise<Trouble | null> => {
    try {
      const connection = await connect({ settings, target }, undefined, secret);
      await connection.pull(null, stopped);
      return null;
    } catch (error) {
      console.error('Leadpact', error);
      return error instanceof SyncTrouble ? error.why : 'strange';
    }
  };

  return {
    status,
    async joinServer({ address, database, user }, secret, stay) {
      const settings = { address, database, user };
      const trouble = await reached(settings, 'couchdb', secret);
      if (trouble !== null) return trouble;
      await keepTeamSecret(secret, stay);
      await join({ target: 'couchdb', settings, account: user, team: database, joined: now() });
      return null;
    },
    async joinFolder(folder) {
      const settings: FolderSettings = { folder, writer: crypto.randomUUID() };
      const trouble = await reached(settings, 'folder');
      if (trouble !== null) return trouble;
      const { id } = await ownPerson();
      await join({ target: 'folder', settings, account: id, team: 'local', joined: now() });
      return null;
    },
    async signIn(secret, stay) {
      await keepTeamSecret(secret, stay);
      await share();
    },
    syncNow: share,
    async tryRefusedAgain() {
      await tryRefusedAgain();
      await share();
    },
    async leave(data) {
      await alone(() => leaveTeam(data));
      await Promise.all([forgetTeamSecret(), keepSyncAlarm(false)]);
      sayTeamChanged('membership');
      await load();
    },
  };
}

export function ownTexts({ flagged }: Shared): { cite: string; agreement: Agreement }[] {
  return flagged
    .filter(({ why }) => why === 'numberTaken')
    .map(({ id, kept }) => ({ cite: id, agreement: kept as Agreement }));
}

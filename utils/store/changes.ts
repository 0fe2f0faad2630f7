/** Tells the extension's other open pages that something was stored, so that two panels show the same. */
import type { LeadKey } from '../domain/lead';

export interface StoreChange {
  /** The lead whose events changed; null: events about no lead, such as a person's name. */
  events: LeadKey | null;
  /** It came from the team, and need not be sent there. */
  from?: 'team';
}

const CHANNEL = 'leadpact:store';
let channel: BroadcastChannel | undefined;

/** What one step stored, in one message: a team's entries come by the thousand. */
export function announce(abouts: Iterable<LeadKey | null>, from?: 'team'): void {
  channel ??= new BroadcastChannel(CHANNEL);
  channel.postMessage([...abouts].map((events): StoreChange => ({ events, ...(from && { from }) })));
}

/**
 * Calls `work` with the leads that changed (null: what is about no lead). What is stored while it works is gathered and
 * worked on in one go after it: a team's entries and an import come by the thousand.
 */
export function whenStored(work: (leads: ReadonlySet<LeadKey | null>) => Promise<void>, signal: AbortSignal): void {
  let gathered = new Set<LeadKey | null>();
  let isWorking = false;
  const run = async () => {
    isWorking = true;
    // What one message brings is heard one by one.
    await Promise.resolve();
    while (gathered.size > 0 && !signal.aborted) {
      const leads = gathered;
      gathered = new Set();
      await work(leads).catch((error) => console.error('Leadpact', error));
    }
    isWorking = false;
  };
  onStoreChange(({ events }) => {
    gathered.add(events);
    if (!isWorking) void run();
  }, signal);
}

/** Calls `heard` for changes made by other pages, until the signal ends. */
export function onStoreChange(heard: (change: StoreChange) => void, signal: AbortSignal): void {
  const listening = new BroadcastChannel(CHANNEL);
  listening.onmessage = ({ data }: MessageEvent<StoreChange[]>) => {
    for (const change of data) heard(change);
  };
  signal.addEventListener('abort', () => listening.close(), { once: true });
}

/** Calls `heard` once for each step of another page that stored something about no lead, however much it was. */
export function onTeamWideChange(heard: () => void, signal: AbortSignal): void {
  const listening = new BroadcastChannel(CHANNEL);
  listening.onmessage = ({ data }: MessageEvent<StoreChange[]>) => {
    if (data.some(({ events }) => events === null)) heard();
  };
  signal.addEventListener('abort', () => listening.close(), { once: true });
}

/** What the team did with every lead, as signals: read once, and each lead anew when something about it was stored. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StoredEvent } from '../../../utils/domain/events';
import type { LeadKey } from '../../../utils/domain/lead';
import { sideAt } from '../../../utils/domain/loop/colleagues';
import { createStories, type Story } from '../../../utils/domain/loop/story';
import type { Side } from '../../../utils/domain/person';
import type { SeenLead } from '../../../utils/domain/replay';
import { whenStored } from '../../../utils/store/changes';
import { eventsOfKind } from '../../../utils/store/events';
import { heardNews, keepHeardNews } from '../../../utils/store/heard-news';
import { seenLeads } from '../../../utils/store/seen';
import type { TeamEvents } from '../team-events';

export interface TeamLoop {
  stories: ReadonlySignal<Story[]>;
  sideAt: ReadonlySignal<(person: string, at: string) => Side | null>;
  /** Leads that this person looked at, by key: only this device knows their names. */
  seen: ReadonlySignal<ReadonlyMap<LeadKey, SeenLead>>;
  /** Ids of the news that were read. */
  heard: Signal<ReadonlySet<string>>;
  hear(ids: readonly string[], stillTold: ReadonlySet<string>): Promise<void>;
}

/** @param inView its change means that another lead was seen. */
export function followTeam(
  { events }: TeamEvents,
  inView: ReadonlySignal<LeadKey | null>,
  stopped: AbortSignal,
): TeamLoop {
  const people = signal<StoredEvent[]>([]);
  const seen = signal<ReadonlyMap<LeadKey, SeenLead>>(new Map());
  const heard = signal<ReadonlySet<string>>(new Set());
  // A storage that cannot be read is told by what reads the lead in view; the lists stay as they are.
  const tell = (error: unknown) => console.error('Leadpact', error);

  const loadPeople = async () => {
    people.value = (await Promise.all(['person', 'undone'].map(eventsOfKind))).flat();
  };
  const loadSeen = async () => {
    seen.value = new Map((await seenLeads()).map((lead) => [lead.key, lead]));
  };

  Promise.all([
    loadPeople(),
    heardNews().then((ids) => {
      heard.value = new Set(ids);
    }),
  ]).catch(tell);
  effect(() => {
    void inView.value;
    loadSeen().catch(tell);
  });
  whenStored(async (leads) => {
    if (leads.has(null)) await loadPeople();
  }, stopped);
  const fold = createStories();

  return {
    stories: computed(() => fold(events.value ?? new Map())),
    sideAt: computed(() => sideAt(people.value)),
    seen,
    heard,
    async hear(ids, stillTold) {
      heard.value = new Set([...heard.value, ...ids].filter((id) => stillTold.has(id)));
      await keepHeardNews([...heard.value]).catch(tell);
    },
  };
}

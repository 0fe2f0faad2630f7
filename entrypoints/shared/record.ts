/** Recording what happened: an event is sealed and stored together with every text that it cites. */
import { monotonicFactory } from 'ulid';
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { Entry, EventBodies, EventDraft, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { madeAfter } from '../../utils/domain/made';
import type { Person } from '../../utils/domain/person';
import { teamTime } from '../../utils/domain/sharing';
import { sayClocksChanged } from '../../utils/messages/clocks-changed';
import { sealEvent } from '../../utils/store/event-id';
import { addEvents, newestMade } from '../../utils/store/events';
import { syncState, teamMembership } from '../../utils/store/membership';
import type { AgreementRow } from '../../utils/store/schema';

interface About {
  lead?: LeadKey;
  by: Person;
  now: Instant;
  /** When it happened, where that was before `now`; the event keeps both. */
  at?: Instant;
  /** What the event is stamped with. */
  inForce: AgreementVersion;
  /** Another text that the body names. */
  text?: AgreementRow;
}

/** @returns the stored event. @throws StoreRefused: then nothing was stored. */
export async function recordEvent<K extends KnownKind>(
  kind: K,
  body: EventBodies[K],
  about: About,
): Promise<StoredEvent> {
  const [event] = await recordEvents([{ kind, body } as Entry], about);
  return event!;
}

let newest = { made: '', stamp: monotonicFactory() };

/** Entries of one instant stay in their order: an assignment comes after its hand-off. */
function stampOf(made: Instant): (time?: number) => string {
  if (newest.made !== made) newest = { made, stamp: monotonicFactory() };
  return newest.stamp;
}

/** What is about no lead and nothing that was agreed needs no stamp. */
type Unstamped = Omit<About, 'text' | 'inForce'> & { inForce?: AgreementVersion };

/** Seals entries in this person's name and for their team, not yet stored: one can name the id of another. */
export async function sealer({ lead, by, now, at, inForce }: Unstamped) {
  const [membership, { clockAhead }] = await Promise.all([teamMembership(), syncState()]);
  const author = membership?.account ?? by.id;
  // As the team's server has it: a device's clock can be wrong, and deadlines are everybody's.
  const made = madeAfter(await newestMade(author), new Date(teamTime(Date.parse(now), clockAhead)).toISOString());
  const inOrder = stampOf(made);
  return ({ kind, body }: Entry): Promise<StoredEvent> => {
    const draft = {
      v: 1,
      team: membership?.team ?? 'local',
      kind,
      by: author,
      made,
      at: at === undefined || at > made ? made : at,
      body,
      ...(inForce && { agreement: inForce.cite }),
      ...(lead && { lead }),
    };
    return sealEvent(draft as EventDraft, inOrder);
  };
}

/** Entries that belong together: all of them are stored, or none. @throws StoreRefused: then nothing was stored. */
export async function recordEvents(entries: readonly Entry[], { text, ...about }: About): Promise<StoredEvent[]> {
  const { cite, agreement } = about.inForce;
  const events = await Promise.all(entries.map(await sealer(about)));
  await addEvents(events, [{ cite, agreement }, ...(text ? [text] : [])]);
  void sayClocksChanged();
  return events;
}

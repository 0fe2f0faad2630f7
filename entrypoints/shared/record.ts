/** Recording what happened: an event is sealed and stored together with every text that it cites. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { Entry, EventBodies, EventDraft, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { madeAfter } from '../../utils/domain/made';
import type { Person } from '../../utils/domain/person';
import { sayClocksChanged } from '../../utils/messages/clocks-changed';
import { sealEvent } from '../../utils/store/event-id';
import { addEvents, newestMade } from '../../utils/store/events';
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

/** Entries that belong together: all of them are stored, or none. @throws StoreRefused: then nothing was stored. */
export async function recordEvents(
  entries: readonly Entry[],
  { lead, by, now, at, inForce, text }: About,
): Promise<StoredEvent[]> {
  const { cite, agreement } = inForce;
  const made = madeAfter(await newestMade(by.id), now);
  const events = await Promise.all(
    entries.map(({ kind, body }) => {
      const draft = {
        v: 1,
        team: 'local',
        kind,
        by: by.id,
        made,
        at: at ?? made,
        agreement: cite,
        body,
        ...(lead && { lead }),
      };
      return sealEvent(draft as EventDraft);
    }),
  );
  await addEvents(events, [{ cite, agreement }, ...(text ? [text] : [])]);
  void sayClocksChanged();
  return events;
}

/** Recording what happened: an event is sealed and stored together with every text that it cites. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { EventBodies, EventDraft, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { madeAfter } from '../../utils/domain/made';
import type { Person } from '../../utils/domain/person';
import { sealEvent } from '../../utils/store/event-id';
import { addEvent, newestMade } from '../../utils/store/events';
import type { AgreementRow } from '../../utils/store/schema';

interface About {
  lead?: LeadKey;
  by: Person;
  now: Instant;
  /** What the event is stamped with. */
  inForce: AgreementVersion;
  /** Another text that the body names. */
  text?: AgreementRow;
}

/** @returns the stored event. @throws StoreRefused: then nothing was stored. */
export async function recordEvent<K extends KnownKind>(
  kind: K,
  body: EventBodies[K],
  { lead, by, now, inForce, text }: About,
): Promise<StoredEvent> {
  const { cite, agreement } = inForce;
  const made = madeAfter(await newestMade(by.id), now);
  const draft = {
    v: 1,
    team: 'local',
    kind,
    by: by.id,
    made,
    at: made,
    agreement: cite,
    body,
    ...(lead && { lead }),
  };
  const event = await sealEvent(draft as EventDraft);
  await addEvent(event, { cite, agreement }, ...(text ? [text] : []));
  return event;
}

/** Recording what happened: an event is sealed and stored together with every text that it cites. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { EventBodies, EventDraft, Instant, KnownKind, StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { madeAfter } from '../../utils/domain/made';
import type { Person } from '../../utils/domain/person';
import { teamTime } from '../../utils/domain/sharing';
import { sealEvent } from '../../utils/store/event-id';
import { addEvent, newestMade } from '../../utils/store/events';
import { syncState, teamMembership } from '../../utils/store/membership';
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
  const [membership, { clockAhead }] = await Promise.all([teamMembership(), syncState()]);
  const account = membership?.account ?? by.id;
  // As the team's server has it: a device's clock can be wrong, and deadlines are everybody's.
  const teamNow = new Date(teamTime(Date.parse(now), clockAhead)).toISOString();
  const made = madeAfter(await newestMade(account), teamNow);
  const draft = {
    v: 1,
    team: membership?.team ?? 'local',
    kind,
    by: account,
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

/** Sealed events of a team, in one line. */
import type { StoredEvent } from '../../utils/domain/events';
import { sealEvent } from '../../utils/store/event-id';

export async function sealed(
  by: string,
  note: string,
  { team = 'local', made = new Date().toISOString(), ...rest }: Partial<StoredEvent> = {},
): Promise<StoredEvent> {
  const lead = 'https://crm.example/lead/1';
  const draft = { v: 1, team, kind: 'note', lead, by, made, at: made, body: { note }, ...rest };
  return (await sealEvent(draft as never)) as StoredEvent;
}

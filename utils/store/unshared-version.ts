/** A version travels when its proposer's device sends it; the starter stays where it is. */
import type { StoredEvent } from '../domain/events';
import type { AgreementRow, UnsharedRow } from './schema';

export function unsharedVersion({ cite, agreement }: AgreementRow, events: readonly StoredEvent[]): UnsharedRow[] {
  const proposal = events.find(
    ({ kind, body }) => kind === 'agreement proposed' && (body as { cite?: unknown } | null)?.cite === cite,
  );
  return proposal && agreement.number > 0 ? [{ id: `v:${cite}`, by: proposal.by }] : [];
}

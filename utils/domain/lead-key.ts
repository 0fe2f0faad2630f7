/** The one key of a record, the same in view mode, edit mode and every language of its page. */
import type { LeadKey, RecordKind } from './lead';

/**
 * `<origin>/<kind>/<record id>`. The id is percent-encoded, so that an id with a slash stays one part.
 * @param address any address of the record; only its origin counts.
 */
export function leadKey(address: string, kind: RecordKind, recordId: string): LeadKey {
  return `${new URL(address).origin}/${kind}/${encodeURIComponent(recordId)}`;
}

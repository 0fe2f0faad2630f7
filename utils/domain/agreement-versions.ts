/** Which version is in force: proposed by one, signed by both sides, and only the signed text. */
import type { Agreement, AgreementVersion, Citation } from './agreement';
import type { Instant, StoredEvent } from './events';
import type { PersonId, Side } from './person';
import { isKnown, standing } from './standing';

export interface Signature {
  /** The event's id, by which its author can take it back. */
  event: string;
  side: Side;
  by: PersonId;
  at: Instant;
  trial: boolean;
}

/**
 * Proposed: waits for signatures. Signed or trial: complete; the one in force is among these. Superseded: a later one
 * took its place.
 */
export interface Version {
  cite: Citation;
  agreement: Agreement;
  proposed: { by: PersonId; at: Instant; base: Citation | null; note?: string } | null;
  /** One a side: the first that counts. */
  signatures: Signature[];
  /** The sides whose signature is missing. */
  missing: Side[];
  standing: 'proposed' | 'trial' | 'signed';
  /** When the last needed signature was made. */
  completedAt: Instant | null;
}

export interface Versions {
  inForce: AgreementVersion;
  /** Newest first. */
  versions: Version[];
  /** The newest proposal that still waits for a signature and is newer than what is in force. */
  waiting: Version | null;
}

/**
 * @param texts every stored version by citation; the caller has checked that each text has the hash it is cited by.
 * @param starter in force, provisionally, until a version is complete.
 * @param today local day, `YYYY-MM-DD`.
 */
export function versionsOf(
  texts: readonly { cite: Citation; agreement: Agreement }[],
  events: readonly StoredEvent[],
  starter: AgreementVersion,
  today: string,
): Versions {
  const history = standing(events).filter(isKnown);
  const versions = texts
    .filter(({ agreement }) => agreement.number > 0)
    .map(({ cite, agreement }): Version => {
      const proposal = history.find((event) => event.kind === 'agreement proposed' && event.body.cite === cite);
      const signatures = signaturesOf(cite, history);
      const needed: Side[] = agreement.managementSigns ? ['marketing', 'sales', 'management'] : ['marketing', 'sales'];
      const missing = needed.filter((side) => !signatures.some((signature) => signature.side === side));
      const isTrial = signatures.some(({ trial }) => trial) || isOnePerson(signatures);
      return {
        cite,
        agreement,
        proposed:
          proposal?.kind === 'agreement proposed'
            ? { by: proposal.by, at: proposal.at, base: proposal.body.base, note: proposal.body.note }
            : null,
        signatures,
        missing,
        standing: missing.length > 0 ? 'proposed' : isTrial ? 'trial' : 'signed',
        completedAt:
          missing.length > 0
            ? null
            : (signatures
                .map(({ at }) => at)
                .sort()
                .at(-1) ?? null),
      };
    })
    .sort((a, b) => b.agreement.number - a.agreement.number || compare(a.completedAt, b.completedAt));

  const complete = versions.filter(({ standing }) => standing !== 'proposed');
  const valid = complete.find(({ agreement }) => agreement.validFrom === null || agreement.validFrom <= today);
  const inForce: AgreementVersion = valid
    ? { cite: valid.cite, agreement: valid.agreement, standing: valid.standing === 'trial' ? 'trial' : 'signed' }
    : starter;
  const waiting = versions.find(
    (version) => version.standing === 'proposed' && version.agreement.number > inForce.agreement.number,
  );
  return { inForce, versions, waiting: waiting ?? null };
}

/** The first signature of each side. Two texts with one number are told apart by the hash in their citation. */
function signaturesOf(cite: Citation, history: ReturnType<typeof standing>): Signature[] {
  const signatures: Signature[] = [];
  for (const event of history) {
    if (!isKnown(event) || event.kind !== 'agreement signed' || event.body.cite !== cite) continue;
    const { side, trial } = event.body;
    if (signatures.some((signature) => signature.side === side)) continue;
    signatures.push({ event: event._id, side, by: event.by, at: event.at, trial: trial === true });
  }
  return signatures;
}

/** One person for both sides is a trial, whatever the signature calls itself. */
function isOnePerson(signatures: Signature[]): boolean {
  const of = (side: Side) => signatures.find((signature) => signature.side === side)?.by;
  return of('marketing') !== undefined && of('marketing') === of('sales');
}

/** Of two complete texts with one number, the one that was complete first; a complete one before a waiting one. */
function compare(a: Instant | null, b: Instant | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

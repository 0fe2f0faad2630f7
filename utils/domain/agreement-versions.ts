/** Which version is in force: proposed by one, signed by both sides, and only the signed text. */
import type { Agreement, AgreementVersion, Citation } from './agreement';
import type { Instant, StoredEvent } from './events';
import { type PersonId, SIDES, type Side } from './person';
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
  /** One a side: the first of its own, else the first as a trial. */
  signatures: Signature[];
  /** Signatures as a trial in whose place that side's own came later. */
  replaced: Signature[];
  /** The sides whose signature is missing. */
  missing: Side[];
  /** The sides whose own signature is missing: a trial does not stand for it. */
  unsigned: Side[];
  standing: 'proposed' | 'trial' | 'signed';
  /** When the last needed signature was first made, a trial's too. */
  completedAt: Instant | null;
}

export interface Versions {
  inForce: AgreementVersion;
  /** Newest first. */
  versions: Version[];
  /**
   * The newest that waits for a signature and is newer than what is in force: a proposal; a trial too, where both sides
   * signed what is in force.
   */
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
      const all = signaturesOf(cite, history);
      const firsts = SIDES.flatMap((side) => all.find((signature) => signature.side === side) ?? []);
      const signatures = SIDES.flatMap((side) => ownFirst(all.filter((signature) => signature.side === side)));
      const needed = signersOf(agreement);
      const missing = needed.filter((side) => !signatures.some((signature) => signature.side === side));
      const unsigned = needed.filter((side) => !signatures.some((one) => one.side === side && !one.trial));
      const isTrial = signatures.some(({ trial }) => trial) || isOnePerson(signatures);
      return {
        cite,
        agreement,
        proposed:
          proposal?.kind === 'agreement proposed'
            ? { by: proposal.by, at: proposal.at, base: proposal.body.base, note: proposal.body.note }
            : null,
        signatures,
        replaced: firsts.filter((first) => !signatures.includes(first)),
        missing,
        unsigned,
        standing: missing.length > 0 ? 'proposed' : isTrial ? 'trial' : 'signed',
        completedAt:
          missing.length > 0
            ? null
            : (firsts
                .map(({ at }) => at)
                .sort()
                .at(-1) ?? null),
      };
    })
    .sort(
      (a, b) => b.agreement.number - a.agreement.number || rank(a) - rank(b) || compare(a.completedAt, b.completedAt),
    );

  const complete = versions.filter(({ standing }) => standing !== 'proposed');
  const begun = complete.filter(({ agreement }) => agreement.validFrom === null || agreement.validFrom <= today);
  // What one person tries out never takes the place of what both sides signed, whatever its number.
  const valid = begun.find(({ standing }) => standing === 'signed') ?? begun[0];
  const inForce: AgreementVersion = valid
    ? { cite: valid.cite, agreement: valid.agreement, standing: valid.standing === 'trial' ? 'trial' : 'signed' }
    : starter;
  const waits = inForce.standing === 'signed' ? ['proposed', 'trial'] : ['proposed'];
  const waiting = versions.find(
    ({ standing, agreement }) => waits.includes(standing) && agreement.number > inForce.agreement.number,
  );
  return { inForce, versions, waiting: waiting ?? null };
}

/** What this side has still to sign: the newest proposal, else the one in force while it is only a trial. */
export function awaitedFrom(side: Side, { waiting, versions, inForce }: Versions): Version | null {
  const trial = versions.find(({ cite, standing }) => cite === inForce.cite && standing === 'trial');
  return [waiting, trial].find((version) => version?.unsigned.includes(side)) ?? null;
}

/** The sides that must sign, the one that is asked first. */
export function signersOf({ managementSigns }: Pick<Agreement, 'managementSigns'>): Side[] {
  return managementSigns ? [...SIDES] : ['marketing', 'sales'];
}

/** Every signature, oldest first. Two texts with one number are told apart by the hash in their citation. */
function signaturesOf(cite: Citation, history: ReturnType<typeof standing>): Signature[] {
  return history.flatMap((event) => {
    if (!isKnown(event) || event.kind !== 'agreement signed' || event.body.cite !== cite) return [];
    const { side, trial } = event.body;
    return { event: event._id, side, by: event.by, at: event.at, trial: trial === true };
  });
}

/** A side's first signature of its own; until there is one, the first as a trial. */
function ownFirst(ofOneSide: Signature[]): Signature[] {
  const counts = ofOneSide.find(({ trial }) => !trial) ?? ofOneSide[0];
  return counts ? [counts] : [];
}

/** One person for both sides is a trial, whatever the signature calls itself. */
function isOnePerson(signatures: Signature[]): boolean {
  const of = (side: Side) => signatures.find((signature) => signature.side === side)?.by;
  return of('marketing') !== undefined && of('marketing') === of('sales');
}

/** Of two texts with one number, what two persons signed stands before one person's trial. */
function rank({ standing }: Version): number {
  return standing === 'signed' ? 0 : 1;
}

/** Of two complete texts with one number, the one that was complete first; a complete one before a waiting one. */
function compare(a: Instant | null, b: Instant | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** What a company sets by policy (`storage.managed`): the agreement, the CRM's hosts, the team's server. */
import { z } from 'zod';
import type { Agreement } from './agreement';
import { type FileProblem, readAgreementFile } from './agreement-file';

export interface Policy {
  agreement: Agreement | null;
  /** Why the agreement that is set cannot be read. */
  problem: FileProblem | null;
  /** Where the agreement is to be fetched; an inline one counts before it. */
  address: AgreementAddress | null;
  /** An address that is not fetched, since anybody on the way could change what comes. */
  unsafeAddress: string | null;
  /** Shown; access to a host still needs the person's grant. */
  crmHosts: string[];
  /** Shown. */
  teamServer: string | null;
}

export interface AgreementAddress {
  url: string;
  /** The fingerprint that its text must have; null: whatever the address answers counts. */
  hash: string | null;
}

export const NO_POLICY: Policy = {
  agreement: null,
  problem: null,
  address: null,
  unsafeAddress: null,
  crmHosts: [],
  teamServer: null,
};

const managed = z.object({
  agreement: z.string().optional().catch(undefined),
  agreementAddress: z.string().min(1).max(2_000).optional().catch(undefined),
  agreementHash: z.string().max(200).optional().catch(undefined),
  crmHosts: z.array(z.string().max(500)).max(100).optional().catch(undefined),
  teamServer: z.url().optional().catch(undefined),
});

/** One setting that does not fit leaves the others as they are. */
export function parsePolicy(unknown: unknown): Policy {
  const parsed = managed.safeParse(unknown);
  if (!parsed.success) return NO_POLICY;
  const { agreement, agreementAddress, agreementHash, crmHosts = [], teamServer = null } = parsed.data;
  const set = { ...NO_POLICY, crmHosts, teamServer };
  if (agreement !== undefined) return { ...set, ...inline(agreement) };
  if (agreementAddress === undefined) return set;
  const url = safeUrl(agreementAddress, teamServer);
  // A citation, `3:HASH`, is as good as its hash.
  const hash = agreementHash?.split(':').at(-1) || null;
  return url === null ? { ...set, unsafeAddress: agreementAddress } : { ...set, address: { url, hash } };
}

/** True when the company sets an agreement, whether it can be read or not. */
export function setsAgreement({ agreement, problem, address, unsafeAddress }: Policy): boolean {
  return agreement !== null || problem !== null || address !== null || unsafeAddress !== null;
}

function inline(text: string): Pick<Policy, 'agreement' | 'problem'> {
  const file = readAgreementFile(text);
  if (file.is === 'agreement') return { agreement: file.agreement, problem: null };
  return { agreement: null, problem: file.is === 'refused' ? file.problem : { is: 'notAnAgreement' } };
}

/** A whole address, or one on the team's server; https, or this computer itself. */
function safeUrl(address: string, teamServer: string | null): string | null {
  const base = teamServer ?? undefined;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const isHere = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || isHere ? url.href : null;
}

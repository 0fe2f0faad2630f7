/** What a company sets by policy (`storage.managed`): the agreement, the CRM's hosts, the team's server. */
import { z } from 'zod';
import type { Agreement } from './agreement';
import { type FileProblem, readAgreementFile } from './agreement-file';

export interface Policy {
  agreement: Agreement | null;
  /** Why the agreement that is set cannot be read. */
  problem: FileProblem | null;
  /** Shown; access to a host still needs the person's grant. */
  crmHosts: string[];
  /** Shown. */
  teamServer: string | null;
}

export const NO_POLICY: Policy = { agreement: null, problem: null, crmHosts: [], teamServer: null };

const managed = z.object({
  agreement: z.string().optional().catch(undefined),
  crmHosts: z.array(z.string().max(500)).max(100).optional().catch(undefined),
  teamServer: z.url().optional().catch(undefined),
});

/** One setting that does not fit leaves the others as they are. */
export function parsePolicy(unknown: unknown): Policy {
  const parsed = managed.safeParse(unknown);
  if (!parsed.success) return NO_POLICY;
  const { agreement, crmHosts = [], teamServer = null } = parsed.data;
  const rest = { crmHosts, teamServer };
  if (agreement === undefined) return { ...NO_POLICY, ...rest };
  const file = readAgreementFile(agreement);
  if (file.is === 'agreement') return { agreement: file.agreement, problem: null, ...rest };
  return { agreement: null, problem: file.is === 'refused' ? file.problem : { is: 'notAnAgreement' }, ...rest };
}

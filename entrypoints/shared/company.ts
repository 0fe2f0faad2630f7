/** The agreement that the company sets by policy, inline or at an address: followed while the page is open. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Agreement, AgreementVersion } from '../../utils/domain/agreement';
import { type FileProblem, LARGEST, readAgreementFile } from '../../utils/domain/agreement-file';
import type { Instant } from '../../utils/domain/events';
import { type AgreementAddress, type Policy, setsAgreement } from '../../utils/domain/policy.schema';
import { now } from '../../utils/platform/clock';
import { fetchText } from '../../utils/platform/fetch-text';
import { companyPolicy, onPolicyChange } from '../../utils/platform/policy';
import { citationOf } from '../../utils/store/agreements';
import { type CompanyCopy, companyCopy, keepCompanyCopy } from '../../utils/store/company-copy';

/** Why what is set now is not in force. */
export type CompanyTrouble =
  | { is: 'broken'; problem: FileProblem }
  | { is: 'malformed'; problem: FileProblem; address: string }
  | { is: 'unreachable' | 'tooLarge' | 'wrongHash' | 'notHttps'; address: string };

export interface Company {
  policy: ReadonlySignal<Policy>;
  /** In force whatever was signed; null: the company sets none, or none could be read yet. */
  version: ReadonlySignal<AgreementVersion | null>;
  trouble: ReadonlySignal<CompanyTrouble | null>;
  /** When what is in force was read. */
  readAt: ReadonlySignal<Instant | null>;
}

/** An address is asked again so often, for a panel that stays open for days. */
const AGAIN_MS = 3_600_000;

/** Resolves with what is known on this device; what an address answers comes later. */
export async function followCompany(stopped: AbortSignal): Promise<Company> {
  const policy = signal(await companyPolicy());
  const kept = signal<CompanyCopy | null>(null);
  const version = signal<AgreementVersion | null>(null);
  const trouble = signal<CompanyTrouble | null>(null);
  const readAt = signal<Instant | null>(null);
  let newest = 0;

  const show = (copy: CompanyCopy | null) => {
    kept.value = copy;
    version.value = copy?.version ?? null;
    readAt.value = copy?.readAt ?? null;
  };
  const takeUp = async (agreement: Agreement) => {
    const copy: CompanyCopy = {
      version: { cite: await citationOf(agreement), agreement, standing: 'company' },
      readAt: now(),
    };
    // The same text leaves the version as it is: nothing that follows it is worked out again.
    show(copy.version.cite === kept.value?.version.cite ? { ...copy, version: kept.value.version } : copy);
    trouble.value = null;
    await keepCompanyCopy(copy).catch((error) => console.error('Leadpact', error));
  };

  const fetchAgreement = async ({ url, hash }: AgreementAddress, turn: number) => {
    const found = await readFrom(url, hash, stopped);
    if (turn !== newest || stopped.aborted) return;
    if ('agreement' in found) await takeUp(found.agreement);
    else trouble.value = found;
  };

  const look = async () => {
    newest += 1;
    const turn = newest;
    const set = await companyPolicy();
    if (turn !== newest) return;
    policy.value = set;
    if (!setsAgreement(set)) {
      show(null);
      trouble.value = null;
      await keepCompanyCopy(null).catch(() => undefined);
      return;
    }
    if (kept.value === null) show(await companyCopy().catch(() => null));
    if (set.agreement) await takeUp(set.agreement);
    else if (set.problem) trouble.value = { is: 'broken', problem: set.problem };
    else if (set.unsafeAddress) trouble.value = { is: 'notHttps', address: set.unsafeAddress };
    else if (set.address) void fetchAgreement(set.address, turn);
  };

  await look();
  onPolicyChange(() => void look(), stopped);
  const timer = setInterval(() => void look(), AGAIN_MS);
  stopped.addEventListener('abort', () => clearInterval(timer));
  addEventListener('online', () => void look(), { signal: stopped });
  return { policy, version, trouble, readAt };
}

/** The agreement that an address answers, or why there is none. */
async function readFrom(
  url: string,
  hash: string | null,
  stopped: AbortSignal,
): Promise<{ agreement: Agreement } | CompanyTrouble> {
  const answer = await fetchText(url, LARGEST, stopped);
  if (answer.is !== 'text') return { is: answer.is, address: url };
  const file = readAgreementFile(answer.text);
  if (file.is === 'refused') return { is: 'malformed', problem: file.problem, address: url };
  if (file.is !== 'agreement') return { is: 'malformed', problem: { is: 'notAnAgreement' }, address: url };
  const isAsSet = hash === null || (await citationOf(file.agreement)).split(':')[1] === hash;
  return isAsSet ? { agreement: file.agreement } : { is: 'wrongHash', address: url };
}

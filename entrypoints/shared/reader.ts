/** Where the content script runs: on the CRMs that were granted, and never on the team's server. */
import { originPattern } from '../../utils/platform/page-access';
import { injectIntoOpenTabs, registerReader } from '../../utils/platform/reader-script';
import { askedServer } from '../../utils/store/asked-server';
import { teamMembership } from '../../utils/store/membership';
import { TARGETS } from '../../utils/sync/targets';

/** @param granted origins that may have the script in their open tabs at once. */
export async function keepReader(granted: readonly string[] = []): Promise<void> {
  const servers = await serverPatterns();
  await registerReader(servers);
  await injectIntoOpenTabs(granted.filter((origin) => !servers.includes(origin)));
}

/** Access to these was granted for sharing, not for reading. */
async function serverPatterns(): Promise<string[]> {
  const [membership, asked] = await Promise.all([teamMembership(), askedServer()]);
  const target = TARGETS.get(membership?.target ?? '');
  const settings = target?.settings.safeParse(membership?.settings);
  const addresses = [...(settings?.success ? target!.origins(settings.data) : []), ...(asked === null ? [] : [asked])];
  return addresses.map(originPattern).filter((pattern) => pattern !== null);
}

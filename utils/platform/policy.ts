/** What the company's administrator set for this extension. */
import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from '../domain/policy.schema';

/** Firefox rejects where nothing is set. */
export async function companyPolicy(): Promise<Policy> {
  return browser.storage.managed.get(null).then(parsePolicy, () => NO_POLICY);
}

/** Hears of a policy that changes while the page is open. Firefox reads it at its start only. */
export function onPolicyChange(heard: () => void, signal: AbortSignal): void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') heard();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

/** What the company's administrator set for this extension. */
import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy, parsePolicy } from '../domain/policy.schema';

/** Firefox rejects where nothing is set. */
export async function companyPolicy(): Promise<Policy> {
  return browser.storage.managed.get(null).then(parsePolicy, () => NO_POLICY);
}

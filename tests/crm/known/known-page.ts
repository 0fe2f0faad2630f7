/** What a known CRM's keys and addresses say. The pages in these tests are built from public facts, never copied. */
import { readAddress } from '../../../utils/crm/address';
import type { Field } from '../../../utils/domain/lead';
import { leadIn } from '../read-markup';

type About = Parameters<typeof leadIn>[1];

/** The fields that were read at the CRM's keys, in the page's words. */
export function keyedIn(body: string, about: About): { [F in Field]?: string } {
  const read = Object.entries(leadIn(body, about).fields).flatMap(([field, reading]) =>
    reading?.state === 'read' && reading.way === 'crm' ? [[field, reading.words]] : [],
  );
  return Object.fromEntries(read);
}

/** The different keys of these addresses. */
export const keysOf = (addresses: string[]): (string | null)[] => [
  ...new Set(addresses.map((address) => readAddress(address).key)),
];

/** Which kind of record a CRM sees at an address: `hubspot contact`; `hubspot` where it is none of ours. */
export function seenAt(address: string): string {
  const { crm, kind } = readAddress(address);
  return [crm, kind].filter(Boolean).join(' ');
}

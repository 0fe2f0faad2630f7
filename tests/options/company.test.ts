/** The agreement that a company sets, followed while the page is open: what was there stays until something good comes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCompany } from '../../entrypoints/shared/company';
import { starterAgreement } from '../../locales/starter/agreement';
import { agreementText } from '../../utils/domain/agreement-file';
import { parsePolicy } from '../../utils/domain/policy.schema';
import { citationOf } from '../../utils/store/agreements';

let set: object = {};
let changed = () => {};
vi.mock('../../utils/platform/policy', () => ({
  companyPolicy: async () => parsePolicy(set),
  onPolicyChange: (heard: () => void) => {
    changed = heard;
  },
}));

const address = 'https://files.example/agreement.json';
const hours = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const numbered = (number: number) => ({ ...hours, number });
const answers = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
let stopped = new AbortController();
const follow = () => followCompany(stopped.signal);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('addEventListener', () => {});
  set = {};
  stopped = new AbortController();
});

afterEach(() => {
  stopped.abort();
  vi.unstubAllGlobals();
});

test('nothing set, nothing in force, nothing fetched', async () => {
  answers(() => new Response(''));
  const { version, trouble } = await follow();
  expect([version.value, trouble.value]).toEqual([null, null]);
  expect(fetch).not.toHaveBeenCalled();
});

test('an address is fetched without cookies, and its agreement is in force', async () => {
  set = { agreementAddress: address, agreementHash: (await citationOf(numbered(3))).split(':')[1] };
  answers(() => new Response(agreementText(numbered(3))));
  const { version, trouble } = await follow();
  await vi.waitFor(() => expect(version.value?.agreement.number).toBe(3));
  expect(version.value?.standing).toBe('company');
  expect(trouble.value).toBeNull();
  expect(vi.mocked(fetch).mock.calls[0]).toMatchObject([address, { credentials: 'omit' }]);
});

test.each<[string, () => Response, string]>([
  ['a server that is away', () => Response.error(), 'unreachable'],
  ['a page that is not there', () => new Response('Not found', { status: 404 }), 'unreachable'],
  ['something else', () => new Response('<html>'), 'malformed'],
  ['a body without end', () => new Response('x'.repeat(2_000_001)), 'tooLarge'],
])('%s is told, and the last good copy stays in force', async (_, answer, trouble) => {
  set = { agreementAddress: address };
  answers(() => new Response(agreementText(numbered(3))));
  const before = await follow();
  await vi.waitFor(() => expect(before.version.value?.agreement.number).toBe(3));
  stopped.abort();
  stopped = new AbortController();
  answers(answer);
  const company = await follow();
  // At once: the copy is on this device.
  expect(company.version.value?.agreement.number).toBe(3);
  await vi.waitFor(() => expect(company.trouble.value?.is).toBe(trouble));
  expect(company.version.value?.agreement.number).toBe(3);
  expect(company.readAt.value).not.toBeNull();
});

test('a text with another fingerprint than the one that is set is not taken', async () => {
  set = { agreementAddress: address, agreementHash: 'A'.repeat(26) };
  answers(() => new Response(agreementText(numbered(3))));
  const { version, trouble } = await follow();
  await vi.waitFor(() => expect(trouble.value?.is).toBe('wrongHash'));
  expect(version.value).toBeNull();
});

test('an address that anybody on the way could change is not even asked', async () => {
  set = { agreementAddress: 'http://files.example/agreement.json' };
  answers(() => new Response(agreementText(numbered(3))));
  const { trouble } = await follow();
  expect(trouble.value).toEqual({ is: 'notHttps', address: 'http://files.example/agreement.json' });
  expect(fetch).not.toHaveBeenCalled();
});

test('a policy that changes is taken up while the page is open; one that is broken leaves what was there', async () => {
  set = { agreement: agreementText(numbered(3)) };
  const { version, trouble } = await follow();
  expect(version.value?.agreement.number).toBe(3);
  set = { agreement: agreementText(numbered(4)) };
  changed();
  await vi.waitFor(() => expect(version.value?.agreement.number).toBe(4));
  set = { agreement: '{' };
  changed();
  await vi.waitFor(() => expect(trouble.value?.is).toBe('broken'));
  expect(version.value?.agreement.number).toBe(4);
  set = {};
  changed();
  await vi.waitFor(() => expect(version.value).toBe(null));
  expect(trouble.value).toBeNull();
  // Nothing is left of it for the next start.
  set = { agreement: '{' };
  expect((await follow()).version.value).toBeNull();
});

test('a slow answer to an old policy does not overtake the new one', async () => {
  set = { agreementAddress: address };
  let answer: (response: Response) => void = () => {};
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  const { version } = await follow();
  set = { agreement: agreementText(numbered(4)) };
  changed();
  await vi.waitFor(() => expect(version.value?.agreement.number).toBe(4));
  const late = new Response(agreementText(numbered(3)));
  answer(late);
  await vi.waitFor(() => expect(late.bodyUsed).toBe(true));
  expect(version.value?.agreement.number).toBe(4);
});

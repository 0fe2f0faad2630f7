/** The demo CRM's server: its page for every address, its leads, and what forms send. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lead } from '../../demo/crm/data/leads.mjs';
import { startCrm } from '../../demo/crm/server.mjs';

let crm: Awaited<ReturnType<typeof startCrm>>;
beforeAll(async () => {
  crm = await startCrm({ now: Date.UTC(2026, 10, 20) });
});
afterAll(() => crm.close());

const send = (method: string, path: string, values: unknown) =>
  fetch(crm.url + path, { method, body: JSON.stringify(values) });
const leadAt = async (path: string): Promise<Lead> => (await fetch(crm.url + path)).json();

test.each(['/', '/leads', '/leads/17', '/leads/17/edit', '/leads/new', '/dashboard'])(
  '%s is the page',
  async (path) => {
    const answer = await fetch(crm.url + path);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('/app/main.js');
  },
);

test('it listens on loopback only', () => {
  expect(new URL(crm.url).hostname).toBe('127.0.0.1');
});

test('files outside the app are not given out', async () => {
  for (const path of ['/app/server.mjs', '/app/..%2fserver.mjs', '/app/%2e%2e/server.mjs']) {
    const text = await (await fetch(crm.url + path)).text();
    expect(text).not.toContain('createServer');
  }
});

test('dates count back from now', async () => {
  expect(await leadAt('/api/leads/11')).toMatchObject({ id: 11, createdAt: '2026-11-19' });
});

test('what a form saves is there afterwards, and nothing else of what was sent', async () => {
  await send('PUT', '/api/leads/18', { title: ' Styreleder ', employees: 12, id: 99, history: 'none' });
  const lead = await leadAt('/api/leads/18');
  expect(lead).toMatchObject({ id: 18, title: 'Styreleder', employees: 12, company: 'Bråten Sagbruk AS' });
  expect(lead.history).toHaveLength(2);
});

test('a new lead gets an address of its own', async () => {
  const made: Lead = await (await send('POST', '/api/leads', { firstName: 'Eva', employees: null })).json();
  expect(await leadAt(`/api/leads/${made.id}`)).toMatchObject({ firstName: 'Eva', employees: null, history: [] });
});

test('an unknown lead and a broken body are answered, not crashed on', async () => {
  expect((await fetch(`${crm.url}/api/leads/999`)).status).toBe(404);
  expect((await fetch(`${crm.url}/api/leads/17`, { method: 'PUT', body: '{' })).status).toBe(400);
  expect((await fetch(`${crm.url}/api/leads/17`, { method: 'DELETE' })).status).toBe(405);
});

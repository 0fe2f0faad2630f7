/** Access that was granted for the team's server lets nothing read its pages. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReader } from '../../entrypoints/shared/reader';
import { rememberAskedServer } from '../../utils/store/asked-server';
import { joinTeam, leaveTeam } from '../../utils/store/membership';

const CRM = 'https://crm.example/*';
const SERVER = 'https://db.example/*';
let granted: string[];
let registered: string[] | null;
let injected: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  await leaveTeam('wipe');
  granted = [CRM, SERVER];
  registered = null;
  injected = [];
  const keep = async ([{ matches }]: [{ matches: string[] }]) => {
    registered = matches;
  };
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins: granted }) },
    scripting: {
      getRegisteredContentScripts: async () => (registered ? [{}] : []),
      registerContentScripts: keep,
      updateContentScripts: keep,
      unregisterContentScripts: async () => {
        registered = null;
      },
      executeScript: async () => [],
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) => {
    injected.push(...url);
    return [];
  }) as never);
});

const settings = { address: 'https://db.example', database: 'acme', user: 'marte' };
const join = () =>
  joinTeam({ target: 'couchdb', settings, account: 'marte', team: 'acme', joined: '2026-11-02T08:00:00.000Z' }, []);

test('outside a team every origin that was granted is read', async () => {
  await keepReader(granted);
  expect(registered).toEqual([CRM, SERVER]);
  expect(injected).toEqual([CRM, SERVER]);
});

test('the team’s server is not, neither its open tabs nor those to come', async () => {
  await join();
  await keepReader(granted);
  expect(registered).toEqual([CRM]);
  expect(injected).toEqual([CRM]);
});

test('nor is the server that somebody is about to join, or could not', async () => {
  await rememberAskedServer('https://db.example:6984');
  await keepReader(granted);
  expect(registered).toEqual([CRM]);
});

test('with nothing but the server granted nothing stays registered', async () => {
  await keepReader();
  await join();
  granted = [SERVER];
  await keepReader();
  expect(registered).toBeNull();
});

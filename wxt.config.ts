import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { labelsPlugin } from './utils/crm/compact-labels';

// `wxt build --mode open` builds the variant that `npm run read` and the headless tests use: it has the right to read
// every page from the start, because a headless browser cannot answer the browser's permission question.
// What ships has no host permission at all.
const GECKO = {
  id: 'leadpact@leadpact.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * For content scripts, 3 kB smaller than the polyfill: they open ports and listen to events, which are alike in all
 * browsers, and promises are native in Manifest V3. An answer to `onMessage` by a promise would need the polyfill.
 */
const browserAsItIs = () => ({
  name: 'leadpact:browser',
  enforce: 'pre' as const,
  resolveId: (source: string) => (/^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(source) ? NATIVE : undefined),
  load: (id: string) =>
    id === NATIVE ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : chrome' : undefined,
});
const NATIVE = '\0browser';

const ownContext = () => ({
  name: 'leadpact:own-context',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? ONE_COPY : undefined),
});
const ONE_COPY = fileURLToPath(new URL('entrypoints/shared/one-copy.ts', import.meta.url));

/**
 * What every page needs, in one file: cut by who shares what it came in a dozen, and asking for that many costs the popup
 * more than reading them.
 */
const SHARED_BY_PAGES = {
  name: 'shared',
  test: /node_modules\/(preact|idb|@wxt-dev|webextension-polyfill|async-mutex|superlock|dequal)\/|node_modules\/wxt\/dist\/(browser|utils\/storage)|rolldown.runtime|locales\/words|domain\/language/,
};

/** Pages for looking at the clock's states, and for reading a tab on request: what ships has neither. */
const ONLY_OPEN = ['clock-states', 'read-tab'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [labelsPlugin()] }),
  hooks: {
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode === 'open') return;
      const shipped = found.filter(({ name }) => !ONLY_OPEN.includes(name));
      found.splice(0, found.length, ...shipped);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script'))
        config.plugins?.push(browserAsItIs(), ownContext());
      if (entrypoints.some(({ name }) => name === 'popup')) {
        Object.assign(config.build!.rollupOptions!.output!, { codeSplitting: { groups: [SHARED_BY_PAGES] } });
      }
    },
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    host_permissions: mode === 'open' ? ['<all_urls>'] : [],
    omnibox: { keyword: 'lex' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    // What a company sets by policy. Firefox takes it from a file of its own, without a schema.
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: GECKO } }
      : { storage: { managed_schema: 'managed-schema.json' } }),
  }),
});

/** Wires the background. It keeps nothing in variables: it may end after any line and starts again from what is stored. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../../locales/words';
import { followTestClock } from '../../utils/platform/clock';
import { OPEN_PANEL } from '../../utils/platform/commands';
import { allowedOrigins } from '../../utils/platform/page-access';
import { injectIntoOpenTabs, registerReader } from '../../utils/platform/reader-script';
import { makeSelectionMenu } from '../../utils/platform/selection-menu';
import { openSidePanel } from '../../utils/platform/side-panel';
import { refreshLookup } from '../shared/lexicon';
import { runAlerts } from './alerts';
import { listenForLookups } from './look-up';
import { runSharing } from './sharing';

export default defineBackground(() => {
  // Settings are for our own pages; content scripts live in foreign pages and read nothing of them.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });

  const lookAtClocks = runAlerts(followTestClock());
  runSharing(lookAtClocks);
  listenForLookups();
  browser.runtime.onInstalled.addListener(() => void makeSelectionMenu(t('lexicon.menu')));

  const atStart = async () => {
    lookAtClocks();
    await registerReader();
    await injectIntoOpenTabs(await allowedOrigins());
    await refreshLookup();
  };
  browser.runtime.onInstalled.addListener(atStart);
  browser.runtime.onStartup.addListener(atStart);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerReader();
    await injectIntoOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(registerReader);
});

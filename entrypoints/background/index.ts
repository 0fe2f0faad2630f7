/** Wires the background. It keeps nothing in variables: it may end after any line and starts again from what is stored. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../../locales/words';
import { onLookupOutdated } from '../../utils/messages/lookup-outdated';
import { followTestClock } from '../../utils/platform/clock';
import { OPEN_PANEL } from '../../utils/platform/commands';
import { allowedOrigins } from '../../utils/platform/page-access';
import { makeSelectionMenu } from '../../utils/platform/selection-menu';
import { openSidePanel } from '../../utils/platform/side-panel';
import { refreshLookup } from '../shared/lexicon';
import { keepReader } from '../shared/reader';
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
  onLookupOutdated(refreshLookup);
  browser.runtime.onInstalled.addListener(() => void makeSelectionMenu(t('lexicon.menu')));

  const atStart = async () => {
    lookAtClocks();
    await keepReader(await allowedOrigins());
    await refreshLookup();
  };
  browser.runtime.onInstalled.addListener(atStart);
  browser.runtime.onStartup.addListener(atStart);
  browser.permissions.onAdded.addListener(({ origins = [] }) => keepReader(origins));
  browser.permissions.onRemoved.addListener(() => keepReader());
});

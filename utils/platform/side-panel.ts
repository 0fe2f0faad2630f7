/** The browser's own side panel: `sidePanel` in Chrome and Edge, `sidebarAction` in Firefox. */
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the tab of a window. Both browsers refuse this unless it is called in a person's click or key
 * press, before anything is awaited.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: FirefoxSidebar }).sidebarAction;
  return sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
}

/** The keyboard shortcut that opens the panel, as the person has set it. */
import { browser } from 'wxt/browser';

export const OPEN_PANEL = 'open-panel';

/** For example `Alt+Shift+Y`; null when none is set. */
export async function openPanelShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === OPEN_PANEL)?.shortcut || null;
}

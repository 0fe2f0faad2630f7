/** The entry in the menu of a selection, on any page. */
import { browser } from 'wxt/browser';

const ID = 'look-up';

/** @param title `%s` stands for the selection. Made at install and update: the browser keeps it. */
export async function makeSelectionMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/** `chosen` is called in the person's click, so that it may open what only a click may. */
export function onSelectionMenu(chosen: (selection: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ID && selectionText) chosen(selectionText);
  });
}

// @ts-check
/** A real click on the extension's toolbar button: opens the popup and gives `activeTab`, as a person's click does. */

/** The browser takes this command only when it was started with this flag. */
export const TOOLBAR_FLAG = '--enable-unsafe-extension-debugging';

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extensionId
 * @param {string} address the address of the tab over which the button is clicked
 */
export async function clickToolbarButton(context, extensionId, address) {
  const browser = context.browser();
  if (!browser) throw new Error('This browser gives no DevTools session to click with.');
  const devtools = await browser.newBrowserCDPSession();
  // playwright's types know the stable commands only.
  const send = /** @type {(command: string, params: object) => Promise<any>} */ (devtools.send.bind(devtools));
  // A tab is a target of its own, beside its page; only an empty filter lists it.
  const { targetInfos } = await send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((/** @type {any} */ { type, url }) => type === 'tab' && url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await devtools.detach();
}

/**
 * Firefox's own window in a test: its address bar, menus, sidebar and shortcuts, which no page can reach. WebDriver BiDi
 * evaluates there since Firefox was started with `--remote-allow-system-access`.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBuilt } from '../../demo/browser/packages.mjs';

export const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const GECKO_ID = 'leadpact@leadpact.example';
/** Fixed beforehand, so that the address of the extension's pages is known. */
const UUID = '2f6f0d6e-6a0b-4a55-9d0c-3d0d6f1a7c11';

export const ownPage = (file: string) => `moz-extension://${UUID}/${file}`;

/** With the extension; on a display where there is one, because headless a popup has the focus before a person's has. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: process.env.DISPLAY === undefined,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Driven, Firefox takes every window for the active one, and then no popup gets the focus as it does for a person.
      'focusmanager.testmode': false,
    },
  });
  await browser.installExtension(await ensureBuilt('open', { browser: 'firefox' }));
  return browser;
}

type Key = [key: string, code?: string, held?: string[]];

export interface FirefoxWindow {
  /** What a function's source gives in the window, as JSON. */
  evaluate<T>(source: string): Promise<T>;
  /** Real keys, through the same door as a keyboard's: shortcuts hear them too. */
  press(...keys: Key[]): Promise<void>;
  type(text: string): Promise<void>;
}

export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const { context } = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!;

  async function evaluate<T>(source: string): Promise<T> {
    const expression = `(async () => JSON.stringify((await (${source})()) ?? null))()`;
    const asked = { expression, target: { context }, awaitPromise: true };
    const answer = (await connection.send('script.evaluate', asked)).result as Answer;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }
  const press = (...keys: Key[]) => evaluate<void>(`() => (${pressIn})(${JSON.stringify(keys)})`);
  return { evaluate, press, type: (text) => press(...[...text].map((letter): Key => [letter])) };
}

/** Runs in Firefox's window. */
const pressIn = `(keys) => {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('somebody else has the keyboard');
  const eventOf = (key, code = '') => new KeyboardEvent('', { key, code });
  for (const [key, code, held = []] of keys) {
    for (const one of held) keyboard.keydown(eventOf(one, one + 'Left'));
    keyboard.keydown(eventOf(key, code));
    keyboard.keyup(eventOf(key, code));
    for (const one of held.toReversed()) keyboard.keyup(eventOf(one, one + 'Left'));
  }
}`;

interface Tree {
  contexts: { context: string; url: string }[];
}
type Answer =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Puts the marker of terms into a tab, with the look of its marks: a style sheet of the browser's, none of the page's. */
import { browser } from 'wxt/browser';

const FILE = '/content-scripts/term-marks.js';
/** Not by colour alone: a dotted line. It takes no room, so nothing in the page moves. */
const LOOK =
  '::highlight(leadpact-term) { text-decoration: underline dotted 2px #2f4fd8; background-color: rgb(47 79 216 / 0.1); }';

/** @throws the browser's own error when the tab may not be read. */
export async function injectMarker(tabId: number): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId }, css: LOOK }),
    browser.scripting.executeScript({ target: { tabId }, files: [FILE] }),
  ]);
}

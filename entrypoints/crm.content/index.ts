/** The one content script: tells the page to a panel for as long as it asks, and does nothing else. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_PORT, type PageAsked, type PageTold } from '../../utils/messages/page-copy';
import type { OneCopy } from '../shared/one-copy';
import { elementNumbered } from './element-numbered';
import { point } from './point';
import { showPlace } from './show-place';
import { type PageTeller, tellPage } from './tell-page';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx: OneCopy) {
    /** On the person's word, for as long as this page lives. */
    let isOff = false;

    const listen = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name !== PAGE_PORT) return;
      let telling = new AbortController();
      let pointing: AbortController | undefined;
      let page: PageTeller | undefined;
      const tell = (message: PageTold) => port.postMessage(message);
      const stop = () => {
        telling.abort();
        pointing?.abort();
        page = undefined;
      };
      const begin = () => {
        telling = new AbortController();
        page = tellPage(window, tell, telling.signal);
      };
      const letPoint = () => {
        pointing = new AbortController();
        point(document, pointing.signal, (place) => {
          // What is pointed at must be known to the panel before it hears of it.
          if (place) page?.flush();
          tell({ is: 'pointed', node: (place && page?.numberOf(place)) ?? null });
        });
      };
      const answer: { [Ask in PageAsked['ask']]: (asked: PageAsked & { ask: Ask }) => void } = {
        tell: () => {
          isOff = false;
          if (!page) begin();
        },
        // Another panel, or this one before it was closed, may have turned it off.
        look: () => {
          if (isOff) tell({ is: 'off', address: window.location.href });
          else if (page) page.again();
          else begin();
        },
        show: ({ node }) => showPlace(page && elementNumbered(document, node, page.numberOf), telling.signal),
        point: letPoint,
        stopPointing: () => {},
        off: () => {
          isOff = true;
          stop();
          tell({ is: 'off', address: window.location.href });
        },
      };

      port.onDisconnect.addListener(stop);
      // A newer script took over: let the panel know, it connects again and finds the newer one.
      ctx.onInvalidated(() => {
        stop();
        port.disconnect();
      });
      port.onMessage.addListener((message: unknown) => {
        pointing?.abort();
        const asked = message as PageAsked;
        (answer[asked.ask] as (asked: PageAsked) => void)(asked);
      });
    };
    browser.runtime.onConnect.addListener(listen);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(listen));
  },
});

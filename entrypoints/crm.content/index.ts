/** The one content script: reads the page for as long as a panel looks at it, and does nothing else. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageAsk } from '../../utils/messages/page-port';
import { PAGE_PORT } from '../../utils/messages/page-port';
import { showPlace } from './show-place';
import { watchPage } from './watch';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const listen = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name !== PAGE_PORT) return;
      const watching = new AbortController();
      const stop = () => watching.abort();
      port.onDisconnect.addListener(stop);
      // A newer script took over: let the panel know, it connects again and finds the newer one.
      ctx.onInvalidated(() => {
        stop();
        port.disconnect();
      });
      const page = watchPage(window, (report) => port.postMessage(report), watching.signal);
      port.onMessage.addListener((message: unknown) => {
        const asked = message as PageAsk;
        if (asked.ask === 'show') showPlace(page.placeOf(asked.field), watching.signal);
        if (asked.ask === 'readAgain') page.readAgain();
      });
    };
    browser.runtime.onConnect.addListener(listen);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(listen));
  },
});

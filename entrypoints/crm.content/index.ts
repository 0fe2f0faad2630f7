/** The one content script: reads the page for as long as a panel asks it to, and does nothing else. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { describePlace } from '../../utils/crm/teach/describe-place';
import type { Field } from '../../utils/domain/lead';
import { PAGE_PORT, type PageAsk, type PageTell } from '../../utils/messages/page-port';
import { pickPlace } from './pick-place';
import { showPlace } from './show-place';
import { type WatchedPage, watchPage } from './watch';

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
      const tell = (message: PageTell) => port.postMessage(message);
      let page: WatchedPage | undefined;
      let picking: AbortController | undefined;

      port.onMessage.addListener((message: unknown) => {
        const asked = message as PageAsk;
        picking?.abort();
        if (asked.ask === 'read') {
          if (page) page.readAgain(asked.mappings);
          else page = watchPage(window, asked.mappings, tell, watching.signal);
        }
        if (asked.ask === 'show') showPlace(page?.placeOf(asked.field), watching.signal);
        if (asked.ask === 'pick') {
          picking = new AbortController();
          const { signal } = picking;
          const both = AbortSignal.any([signal, watching.signal]);
          pickPlace(document, (place) => tell(picked(asked.field, place)), both);
        }
        if (asked.ask === 'readRows') page?.readRows();
      });
    };
    browser.runtime.onConnect.addListener(listen);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(listen));
  },
});

function picked(field: Field, place: Element | null): PageTell {
  if (place === null) return { is: 'notPicked', field, why: 'left' };
  const described = describePlace(place, field);
  if (described === null) return { is: 'notPicked', field, why: 'noWords' };
  return { is: 'picked', field, ...described };
}

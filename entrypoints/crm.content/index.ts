/** The one content script: reads the page for as long as a panel asks it to, and does nothing else. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readInSteps } from '../../utils/crm/read-page';
import type { Field } from '../../utils/domain/lead';
import type { Mapping } from '../../utils/domain/mapping';
import { PAGE_PORT, type PageAsk, type PageTell } from '../../utils/messages/page-port';
import type { OneCopy } from '../shared/one-copy';
import { lend } from './lend';
import { more } from './more';
import { type WatchedPage, watchPage } from './watch';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx: OneCopy) {
    /** On the person's word, for as long as this page lives. */
    let isOff = false;
    lend();

    const listen = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name !== PAGE_PORT) return;
      let watching = new AbortController();
      let mappings: Mapping[] = [];
      let rows = false;
      let page: WatchedPage | undefined;
      let picking: AbortController | undefined;
      const tell = (message: PageTell) => port.postMessage(message);
      const stop = () => {
        watching.abort();
        picking?.abort();
        page = undefined;
      };
      const read = () => {
        if (isOff) return tell({ is: 'none', why: 'turnedOff', address: window.location.href, crm: 'generic' });
        if (page) return page.readAgain();
        watching = new AbortController();
        page = watchPage(
          window,
          (at, onlyTexts) =>
            readInSteps(document, at, mappings, { onlyTexts, rows: rows ? more()?.readRows : undefined }),
          tell,
          watching.signal,
        );
      };
      const pick = (field: Field) => {
        picking = new AbortController();
        more()?.pickPlace(document, field, tell, picking.signal);
      };
      const readHistory = () => {
        const lead = page?.record();
        const rows = lead && more()?.readHistory(document, lead);
        tell({ is: 'history', address: lead?.address ?? window.location.href, rows: rows ?? [] });
      };

      port.onDisconnect.addListener(stop);
      // A newer script took over: let the panel know, it connects again and finds the newer one.
      ctx.onInvalidated(() => {
        stop();
        port.disconnect();
      });
      port.onMessage.addListener((message: unknown) => {
        const asked = message as PageAsk;
        picking?.abort();
        if (asked.ask === 'read') mappings = asked.mappings;
        if (asked.ask === 'readRows') rows = true;
        if (asked.ask === 'turnOff') stop();
        if (asked.ask === 'turnOff' || asked.ask === 'turnOn') isOff = asked.ask === 'turnOff';
        if (asked.ask === 'show') more()?.showPlace(page?.placeOf(asked.field), watching.signal);
        else if (asked.ask === 'pick') pick(asked.field);
        else if (asked.ask === 'readHistory') readHistory();
        else if (asked.ask !== 'stopPicking') read();
      });
    };
    browser.runtime.onConnect.addListener(listen);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(listen));
  },
});

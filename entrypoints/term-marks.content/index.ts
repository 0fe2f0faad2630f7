/**
 * Marks the lexicon's terms in the page while the panel looks at it (L2), with the CSS Custom Highlight API: the page's
 * DOM stays as it is. The page tells its texts, the panel finds the terms: the lexicon never enters the page.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Mark, TERMS_PORT, type TermsAsk, type TermsTell } from '../../utils/messages/term-marks';
import type { OneCopy } from '../shared/one-copy';
import { pageTexts } from './texts';

const NAME = 'leadpact-term';
/** Changes that come together are read together. */
const SETTLE_MS = 300;
const REST_MS = 250;

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx: OneCopy) {
    const listen = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name !== TERMS_PORT) return;
      const stopped = new AbortController();
      port.onDisconnect.addListener(() => stopped.abort());
      ctx.onInvalidated(() => stopped.abort());
      mark(port, stopped.signal);
    };
    browser.runtime.onConnect.addListener(listen);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(listen));
  },
});

function mark(port: ReturnType<typeof browser.runtime.connect>, signal: AbortSignal): void {
  const tell = (message: TermsTell) => !signal.aborted && port.postMessage(message);
  const texts = pageTexts((told) => tell({ is: 'texts', texts: told }), signal);
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  const marks = new Map<number, { mark: Mark; range: StaticRange }[]>();

  port.onMessage.addListener((message: unknown) => {
    const asked = message as TermsAsk;
    if (asked.ask === 'show') return show(asked.mark);
    for (const n of asked.texts) {
      for (const { range } of marks.get(n) ?? []) highlight.delete(range);
      marks.delete(n);
    }
    for (const one of asked.marks) {
      const node = texts.nodeOf(one.text);
      if (!node || one.end > node.length) continue;
      // Static: a live range would cost the page something at each of its changes.
      const range = new StaticRange({
        startContainer: node,
        startOffset: one.start,
        endContainer: node,
        endOffset: one.end,
      });
      highlight.add(range);
      marks.set(one.text, [...(marks.get(one.text) ?? []), { mark: one, range }]);
    }
  });

  const show = ({ text }: Mark) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    texts.nodeOf(text)?.parentElement?.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', block: 'center' });
  };

  watchRest(
    (x, y) => {
      const caret = document.caretPositionFromPoint(x, y);
      const n = caret && texts.numberOf(caret.offsetNode);
      const found =
        n == null
          ? undefined
          : marks.get(n)?.find(({ mark: { start, end } }) => start <= caret!.offset && caret!.offset <= end);
      tell({ is: 'rest', mark: found?.mark ?? null });
    },
    () => marks.size > 0,
    signal,
  );

  watchChanges((changed) => {
    texts.tellGone();
    void texts.tell(changed);
  }, signal);

  void texts.tell([document.body]);
  signal.addEventListener('abort', () => {
    // A newer marker may have put its own in this place.
    if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
  });
}

/** @param settled called with what was added or changed. */
function watchChanges(settled: (changed: Set<Node>) => void, signal: AbortSignal): void {
  let changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      const all = changed;
      changed = new Set();
      settled(all);
    }, SETTLE_MS);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Where the pointer lies still is asked only then: asking for a place in the text may cost a layout. */
function watchRest(rests: (x: number, y: number) => void, isWanted: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimeout(timer);
      if (isWanted()) timer = setTimeout(() => rests(clientX, clientY), REST_MS);
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

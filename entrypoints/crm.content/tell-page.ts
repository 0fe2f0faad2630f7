/**
 * Tells the panel a page for as long as it looks: all of it once, then what changes, each time in slices and in a small
 * part of the time. A quiet page costs nothing: no timer runs.
 */
import { finish, type Steps } from '../../utils/crm/steps';
import type { PagePart, PageTold } from '../../utils/messages/page-copy';
import { type Copy, createCopy } from './copy';
import { inSlices } from './in-slices';
import { onNavigation } from './navigation';

/** Changes that come together are told together. */
const TOGETHER_MS = 40;
/** Telling takes at most one part in so many of the time. */
const SHARE = 12;
/** Changes that come to nothing, such as a running animation, are looked at ever later. */
const LATEST_MS = 1_000;

export interface PageTeller {
  numberOf(node: Node): number | undefined;
  /** Tells at once what is noted. */
  flush(): void;
  /** Asks everything anew that may change without a notice, and says so. */
  again(): void;
}

export function tellPage(window: Window, tell: (message: PageTold) => void, signal: AbortSignal): PageTeller {
  const { document } = window;
  const observer = new MutationObserver((records) => note(records));
  const copy: Copy = createCopy(document, (root) => observer.observe(root, WATCHED));
  let address = window.location.href;
  let title: string | undefined;
  let did: PagePart['did'] = 'nothing';
  let isAgain = false;
  let running: Steps<void> | undefined;
  let isFirst = true;
  /** A part of what changed was told, and its end was not. */
  let isBegun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let wait = TOGETHER_MS;

  const send = (isWhole: boolean) => {
    const part = copy.take();
    const isEmpty = Object.values(part).every(({ length }) => length === 0);
    const isOwed = isWhole && (isBegun || isFirst || isAgain || did !== 'nothing' || title !== document.title);
    const isNews = !isEmpty || isOwed;
    wait = isNews ? TOGETHER_MS : Math.min(wait * 2, LATEST_MS);
    if (!isNews) return;
    if (isWhole) title = document.title;
    tell({
      is: 'part',
      ...part,
      title: title ?? '',
      did: isWhole ? did : 'nothing',
      isWhole,
      isAgain: isWhole && isAgain,
    });
    isBegun = !isWhole;
    if (!isWhole) return;
    did = 'nothing';
    isFirst = isAgain = false;
  };

  const run = async () => {
    timer = undefined;
    if (running) return;
    const work = copy.tell();
    running = work;
    const cost = await inSlices(work, (isLast) => !isLast && send(false), signal);
    // Another way to the end was taken meanwhile.
    if (signal.aborted || running !== work) return;
    running = undefined;
    send(true);
    restUntil = performance.now() + cost * SHARE;
    if (isLeft) soon();
    isLeft = false;
  };
  let isLeft = false;

  const soon = () => {
    if (running) isLeft = true;
    else timer ??= setTimeout(() => void run(), Math.max(wait, restUntil - performance.now()));
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    note(observer.takeRecords());
    if (running) finish(running);
    running = undefined;
    finish(copy.tell());
    send(true);
  };

  const note = (records: MutationRecord[]) => {
    if (window.location.href !== address) arrive();
    if (records.length === 0) return;
    copy.note(records);
    soon();
  };

  /** What was there before the navigation is told before it. */
  const arrive = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    if (!isFirst) flush();
    tell({ is: 'at', address });
  };

  const listening = { signal, capture: true, passive: true };
  // What a person types changes no DOM.
  const onInput = () => {
    if (did === 'nothing') did = 'typed';
    soon();
  };
  // A box that is ticked may show or hide a part of the page by its style alone.
  const onChosen = () => {
    did = 'chose';
    copy.noteStyles(document.documentElement);
    soon();
  };
  const onLoad = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement)) return;
    copy.noteFrame(target);
    soon();
  };
  document.addEventListener('input', onInput, listening);
  document.addEventListener('change', onChosen, listening);
  document.addEventListener('load', onLoad, listening);
  onNavigation(window, arrive, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  observer.observe(document, WATCHED);
  tell({ is: 'at', address });
  void run();
  return {
    numberOf: copy.numberOf,
    flush,
    again() {
      isAgain = true;
      copy.noteStyles(document.documentElement);
      soon();
    },
  };
}

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

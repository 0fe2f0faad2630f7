/** One panel follows its window's active tab: connects to the page, keeps its newest report, never an older tab's. */
import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Field } from '../../utils/domain/lead';
import type { Mapping } from '../../utils/domain/mapping';
import type { PageReport } from '../../utils/domain/page-report';
import { onLookAgain } from '../../utils/messages/hear-look-again';
import { PAGE_PORT, type PageAsked } from '../../utils/messages/page-copy';
import type { HistoryTold, PageAsk, PageTell, PickResult } from '../../utils/messages/page-in-view';
import { openInTab } from '../../utils/platform/open-in-tab';
import { isAlwaysAllowed, originPattern } from '../../utils/platform/page-access';
import { injectReader } from '../../utils/platform/reader-script';
import { type PageReader, readThrough } from '../shared/reading/page-reader';

/** What the panel can see of its tab. */
export type Sight =
  | { is: 'looking' }
  /** The browser lets nobody read this page: its own pages, the web store, an error page. */
  | { is: 'closedPage' }
  /** We may not read this tab until the person says so. `pattern` is its origin, where the browser tells us. */
  | { is: 'noAccess'; pattern: string | null }
  /** `always` is null until known; false: this tab only, until it leaves the origin. */
  | { is: 'page'; report: PageReport; pattern: string | null; always: boolean | null };

export interface Follower {
  sight: Signal<Sight>;
  /** The tab that is followed now. */
  tab(): number | null;
  /** What came of the last pointing; null while nothing was pointed at. */
  picked: Signal<PickResult | null>;
  /** What stands under dates on the page, as it was when it was asked for; null while it was not. */
  history: Signal<HistoryTold | null>;
  readHistory(): void;
  show(field: Field): void;
  pick(field: Field): void;
  stopPicking(): void;
  /** A list is told with its rows from now on, on this site, for as long as the panel is open. */
  readRows(): void;
  /** Opens a record in the tab that is followed; none of another site than the page's: then it answers false. */
  open(address: string): boolean;
  lookAgain(): void;
  /** Reads the page again with what is taught now. */
  mappingsChanged(): void;
  /** Whether this page may be read, for as long as it lives. */
  turn(on: boolean): void;
}

/**
 * @param mappings what the team taught; asked at each new page.
 * @param pinnedTab follow this tab instead of the window's active one (a panel opened as a page of its own).
 */
export function followTab(
  windowId: number,
  pinnedTab: number | null,
  mappings: () => Promise<Mapping[]>,
  stopped: AbortSignal,
): Follower {
  const sight = signal<Sight>({ is: 'looking' });
  const picked = signal<PickResult | null>(null);
  const history = signal<HistoryTold | null>(null);
  let tabId = pinnedTab;
  let reader: PageReader | undefined;
  /** Ends what is read through the port that is open. */
  let leave = () => {};
  /** Grows with every new attempt; answers to older ones are not heard. */
  let attempt = 0;
  let rowsWantedOn: string | null = null;

  const ask = (message: PageAsk) => reader?.ask(message);
  const sendMappings = async (to: PageReader | undefined) => {
    const taught = await mappings();
    to?.ask({ ask: 'read', mappings: taught });
  };

  const look = async () => {
    attempt += 1;
    const mine = attempt;
    leave();
    sight.value = { is: 'looking' };
    picked.value = history.value = null;
    if (pinnedTab === null) {
      const [active] = await browser.tabs.query({ active: true, windowId });
      tabId = active?.id ?? null;
    }
    if (mine !== attempt || stopped.aborted || tabId === null) return;
    connect(tabId, mine, 'inject');
  };

  const connect = (tab: number, mine: number, ifNobody: 'inject' | 'giveUp') => {
    const port = browser.tabs.connect(tab, { name: PAGE_PORT, frameId: 0 });
    const left = new AbortController();
    leave = () => {
      left.abort();
      port.disconnect();
    };
    let heard = false;
    let askedForRows = false;
    const toPage = (asked: PageAsked) => {
      if (left.signal.aborted) return;
      try {
        port.postMessage(asked);
      } catch {
        // The page went between two events, and `onDisconnect` is on its way: the next page is asked anew.
      }
    };
    const onTold = async (told: PageTell) => {
      if (mine !== attempt) return;
      if (told.is === 'picked' || told.is === 'notPicked') {
        picked.value = told;
        return;
      }
      if (told.is === 'history') {
        history.value = told;
        return;
      }
      const report = told;
      if (!askedForRows && report.is === 'none' && report.why === 'list') {
        askedForRows = rowsWantedOn !== null && rowsWantedOn === originOf(report.address);
        if (askedForRows) ask({ ask: 'readRows' });
      }
      // Before anything is awaited: another record's values must not stay a moment longer.
      const before = sight.peek();
      if (history.peek()?.address !== addressIn(report)) history.value = null;
      const known =
        before.is === 'page' ? { pattern: before.pattern, always: before.always } : { pattern: null, always: null };
      sight.value = { is: 'page', report, ...known };
      const access = await accessTo(tab);
      const now = sight.peek();
      if (mine === attempt && now.is === 'page') sight.value = { ...now, ...access };
    };
    const reading = readThrough(toPage, (message) => void onTold(message), left.signal);
    reader = reading;
    void sendMappings(reading);
    port.onMessage.addListener((message: unknown) => {
      heard = true;
      if (!left.signal.aborted) reading.hear(message);
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      left.abort();
      if (mine !== attempt || stopped.aborted) return;
      if (heard) void look();
      else if (ifNobody === 'inject') void inject(tab, mine);
      else sight.value = { is: 'closedPage' };
    });
  };

  const inject = async (tab: number, mine: number) => {
    try {
      await injectReader(tab);
    } catch (error) {
      if (mine !== attempt) return;
      sight.value = isClosed(error) ? { is: 'closedPage' } : { is: 'noAccess', pattern: (await accessTo(tab)).pattern };
      return;
    }
    if (mine === attempt && !stopped.aborted) connect(tab, mine, 'giveUp');
  };

  const onActivated = (info: { windowId: number }) => {
    if (pinnedTab === null && info.windowId === windowId) void look();
  };
  const onUpdated = (updated: number, change: { status?: string }) => {
    if (updated === tabId && change.status !== undefined) void onLoad(change.status);
  };
  const onLoad = async (status: string) => {
    // A navigation inside the page also passes through loading and complete; there the port stays and keeps reporting.
    if (status === 'complete' && sight.peek().is !== 'page') await look();
  };
  const onGranted = () => void look();

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onGranted);
  onLookAgain((window) => {
    if (window === windowId && sight.peek().is !== 'page') void look();
  }, stopped);
  stopped.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onGranted);
    leave();
  });
  void look();

  return {
    sight,
    tab: () => tabId,
    picked,
    history,
    readHistory: () => ask({ ask: 'readHistory' }),
    show: (field) => ask({ ask: 'show', field }),
    pick: (field) => {
      picked.value = null;
      ask({ ask: 'pick', field });
    },
    stopPicking: () => ask({ ask: 'stopPicking' }),
    readRows: () => {
      rowsWantedOn = originOf(addressOf(sight.peek()));
      ask({ ask: 'readRows' });
    },
    open: (address) => {
      const here = originOf(addressOf(sight.peek()));
      if (tabId === null || here === null || originOf(address) !== here) return false;
      void openInTab(tabId, address);
      return true;
    },
    lookAgain: () => void look(),
    mappingsChanged: () => void sendMappings(reader),
    turn: (on) => ask({ ask: on ? 'turnOn' : 'turnOff' }),
  };
}

/** Of the page in view, as it says itself. */
function addressOf(sight: Sight): string {
  return sight.is === 'page' ? addressIn(sight.report) : '';
}

const addressIn = (report: PageReport): string => (report.is === 'record' ? report.lead.address : report.address);

/** Of a web page; null for what is none. */
const originOf = (address: string): string | null =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : null;

async function accessTo(tab: number): Promise<{ pattern: string | null; always: boolean | null }> {
  const { url } = await browser.tabs.get(tab);
  const pattern = url === undefined ? null : originPattern(url);
  return { pattern, always: pattern !== null && (await isAlwaysAllowed(pattern)) };
}

/** The browsers name their own pages in the error; for all others the person can give access. */
function isClosed(error: unknown): boolean {
  return /chrome:|edge:|about:|chrome-extension|moz-extension|extensions gallery|error page|restricted|devtools/i.test(
    String(error),
  );
}

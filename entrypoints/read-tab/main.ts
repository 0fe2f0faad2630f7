/** Reads a tab as the panel does and says what stands there: for `npm run read` and for tests; what ships has none of it. */
// Shown to nobody, but what all pages have in common is cut out and loaded first, as in the build that ships.
import '../../components/look.css';
import { browser } from 'wxt/browser';
import { explainPage, type FieldWhy } from '../../utils/crm/why';
import type { PageReport } from '../../utils/domain/page-report';
import { PAGE_PORT } from '../../utils/messages/page-copy';
import type { PageTell } from '../../utils/messages/page-in-view';
import { injectReader } from '../../utils/platform/reader-script';
import { readThrough } from '../shared/reading/page-reader';

export interface ReadTab {
  tabId: number;
  /** Milliseconds without news after which a report is taken; values on a live page may arrive late. */
  settled: number;
  patience: number;
  /** A list's rows as well. */
  rows: boolean;
  why: boolean;
}

export interface TabReading {
  report: Exclude<PageReport, { is: 'reading' }>;
  why?: FieldWhy[];
}

/** A page may be given a newer copy of the content script meanwhile: then that one is asked. */
const MOST_ATTEMPTS = 3;

async function readTab(asked: ReadTab, attempt = 1): Promise<TabReading> {
  const { tabId, settled, patience, rows, why } = asked;
  await injectReader(tabId);
  let isGone = false;
  const left = new AbortController();
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  try {
    return await new Promise<TabReading>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const answer = (report: TabReading['report']) => {
        const page = reader.page();
        const address = report.is === 'record' ? report.lead.address : report.address;
        resolve({ report, ...(why && page && { why: explainPage(page, address) }) });
      };
      const hear = (told: PageTell) => {
        if (told.is !== 'none' && told.is !== 'record') return;
        if (rows && told.is === 'none' && told.why === 'list' && !told.rows) return reader.ask({ ask: 'readRows' });
        clearTimeout(timer);
        timer = setTimeout(answer, settled, told);
      };
      const reader = readThrough((asked) => port.postMessage(asked), hear, left.signal);
      setTimeout(() => reject(new Error('The page gave no report.')), patience);
      port.onDisconnect.addListener(() => {
        isGone = true;
        reject(new Error('The page went away while it was read.'));
      });
      port.onMessage.addListener((message: unknown) => reader.hear(message));
      reader.ask({ ask: 'read', mappings: [] });
    });
  } catch (error) {
    if (isGone && attempt < MOST_ATTEMPTS) return await readTab(asked, attempt + 1);
    throw error;
  } finally {
    left.abort();
    port.disconnect();
  }
}

Object.assign(globalThis, { readTab: (asked: ReadTab) => readTab(asked) });

/**
 * When to read the page again. A page is read once it has been quiet for a moment; after a navigation inside the page
 * nothing is reported until the page has changed too, so that a record's address never meets the previous one's values.
 */
import { innerPage } from '../../utils/crm/outline';
import { type PageReading, readPage } from '../../utils/crm/read-page';
import type { Field, Lead } from '../../utils/domain/lead';
import { wordsOf } from '../../utils/domain/lead';
import type { Mapping } from '../../utils/domain/mapping';
import type { PageReport } from '../../utils/domain/page-report';

/** A burst of mutations is over after this long without one. */
const QUIET_MS = 120;
/** A page that never gets quiet is read all the same after this long. */
const PATIENCE_MS = 1_000;
/** After a navigation, a page that looks like the previous record is believed only when it stays so this long. */
const DOUBT_MS = 2_500;

export interface WatchedPage {
  placeOf(field: Field): Element | undefined;
  readAgain(mappings: readonly Mapping[]): void;
  /** From now on a list is told with its rows. */
  readRows(): void;
}

export function watchPage(
  window: Window,
  taught: readonly Mapping[],
  tell: (report: PageReport) => void,
  signal: AbortSignal,
): WatchedPage {
  let mappings = taught;
  const { document } = window;
  let address = window.location.href;
  let places = new Map<Field, Element>();
  let last: PageReport | undefined;
  let wantsRows = false;
  /** The record that was on the page before the navigation, while it may still be there. */
  let leaving: { lead: Lead; since: number } | undefined;
  let burstSince: number | undefined;
  let timer: number | undefined;

  const say = (report: PageReport) => {
    if (last !== undefined && JSON.stringify(last) === JSON.stringify(report)) return;
    last = report;
    tell(report);
  };

  const read = () => {
    timer = burstSince = undefined;
    if (signal.aborted) return;
    const reading = readOrSaySo(document, address, mappings, wantsRows);
    if (leaving && reading.report.is === 'record' && looksLike(reading.report.lead, leaving.lead)) {
      const doubtLeft = DOUBT_MS - (performance.now() - leaving.since);
      if (doubtLeft > 0) return wait(doubtLeft);
    }
    leaving = undefined;
    places = reading.places;
    say(reading.report);
  };

  const wait = (ms: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(read, ms);
  };

  const onChange = () => {
    if (window.location.href !== address) return onNavigation();
    const now = performance.now();
    burstSince ??= now;
    wait(Math.max(0, Math.min(QUIET_MS, burstSince + PATIENCE_MS - now)));
  };

  const onNavigation = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    if (last?.is === 'record') leaving = { lead: last.lead, since: performance.now() };
    else if (leaving) leaving.since = performance.now();
    places = new Map();
    say({ is: 'reading', address });
    burstSince = undefined;
    onChange();
  };

  const observer = new MutationObserver(onChange);
  const observe = (page: Document | null) => page && observer.observe(page, WATCHED);
  observe(document);
  for (const frame of document.querySelectorAll('iframe')) observe(innerPage(frame));
  // A card in a frame arrives, and fills, without a change of the page around it.
  const onLoad = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement)) return;
    observe(innerPage(target));
    onChange();
  };
  document.addEventListener('load', onLoad, { signal, capture: true });
  const navigation: EventTarget | undefined = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', onNavigation, { signal });
  window.addEventListener('popstate', onNavigation, { signal });
  window.addEventListener('hashchange', onNavigation, { signal });
  // What a person types changes no DOM.
  document.addEventListener('input', onChange, { signal, capture: true, passive: true });
  document.addEventListener('change', onChange, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });

  read();
  return {
    placeOf: (field) => places.get(field),
    readAgain: (now) => {
      mappings = now;
      last = undefined;
      read();
    },
    readRows: () => {
      wantsRows = true;
      read();
    },
  };
}

/** A page that breaks the reader must not break the panel: it is told as a page that cannot be read. */
function readOrSaySo(document: Document, address: string, mappings: readonly Mapping[], rows: boolean): PageReading {
  try {
    return readPage(document, address, mappings, { rows });
  } catch (error) {
    console.error('Leadpact could not read this page', error);
    return { report: { is: 'none', why: 'unreadable', address, crm: 'generic' }, places: new Map() };
  }
}

/** With the attributes through which a page shows, hides or fills a field. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['value', 'hidden', 'style', 'class', 'aria-hidden', 'href', 'open', 'data-value'],
};

/** Who a record is about. Two records in a row with all of these alike are, most likely, one that has not left yet. */
const IDENTITY: Field[] = ['name', 'lastName', 'email', 'phone', 'company', 'title'];

function looksLike(lead: Lead, previous: Lead): boolean {
  if (lead.key !== null && lead.key === previous.key) return false;
  const known = IDENTITY.filter((field) => wordsOf(previous.fields, field) !== undefined);
  return known.some(
    (field) =>
      ['name', 'lastName', 'email', 'phone'].includes(field) &&
      wordsOf(lead.fields, field) === wordsOf(previous.fields, field),
  );
}

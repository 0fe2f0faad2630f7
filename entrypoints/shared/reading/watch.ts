/**
 * Follows a page's copy for as long as a panel looks at it: reads it when it has been quiet for a moment, and tells a
 * record only when nothing of the previous one can be in it (see doubt.ts). While nothing changes, no timer runs.
 */
import { readAddress } from '../../../utils/crm/address';
import type { PageReading } from '../../../utils/crm/read-page';
import { finish, type Steps } from '../../../utils/crm/steps';
import type { Field, Lead } from '../../../utils/domain/lead';
import type { PageReport } from '../../../utils/domain/page-report';
import { createAlarm } from './alarm';
import { concernOf } from './concern';
import { type Doubt, doubtOfNone, doubtOnArrival, doubtOnChange, noteWordings, type Wordings } from './doubt';
import type { FollowedPage } from './followed-page';
import { readInSlices } from './read-in-slices';
import { createTouched } from './touched';

/** A burst of changes is over after this long without one. */
const QUIET_MS = 120;
/** A page that never gets quiet is read all the same after this long. */
const PATIENCE_MS = 1_000;
/** Reading takes at most one part in so many of the panel's time. */
const SHARE = 5;
/** Changes that concern no value are looked at this late, and each time in vain twice as late. */
const LATER_MS = { first: 800, last: 30_000 };

/** A page that takes longer to read is not read while it navigates: the panel has to say so at once. */
const GLANCE_MS = 40;
const MOST_PASSED = 4;

export interface WatchedPage {
  placeOf(field: Field): Element | undefined;
  /** The record that is told now; undefined while none is, or the page is changing. */
  record(): Lead | undefined;
  readAgain(): void;
}

/** Begins a reading of the page as it is now, at this address; see `onlyTexts` in read-page.ts. */
type Read = (address: string, onlyTexts?: ReadonlySet<Node>) => Steps<PageReading>;

export function watchPage(
  page: FollowedPage,
  read: Read,
  tell: (report: PageReport) => void,
  signal: AbortSignal,
): WatchedPage {
  let address = page.address();
  let told: PageReport | undefined;
  /** The record that was told last, also while another page is in view. */
  let shown: Lead | undefined;
  let wordings: Wordings = new Map();
  /** What stood on the page since then without being told, because the next navigation came first. */
  let passed: Lead[] = [];
  /** Set from a navigation until something is told about the new address. */
  let arriving: { wasSettled: boolean; touched: ReturnType<typeof createTouched> } | undefined;
  let places = new Map<Field, Element>();
  let concerns = concernOf([]);
  let doubt: Doubt & { since: number } = { ms: 0, about: '', since: 0 };
  let reading: AbortController | undefined;
  /** What changed since the last reading to the end; undefined once it is more than texts and controls' values. */
  let texts: Set<Node> | undefined;
  let burstSince: number | undefined;
  let cost = 0;
  let restUntil = 0;
  let later = LATER_MS.first;

  const say = (report: PageReport) => {
    if (JSON.stringify(told) === JSON.stringify(report)) return false;
    told = report;
    tell(report);
    return true;
  };

  const look = async () => {
    if (!page.isWhole()) return alarm.set(performance.now() + QUIET_MS);
    reading?.abort();
    const left = new AbortController();
    reading = left;
    signal.addEventListener('abort', () => left.abort(), { once: true, signal: left.signal });
    const onlyTexts = texts;
    texts = new Set();
    const sliced = await readInSlices(orUnreadable(read, address, onlyTexts), left.signal);
    if (!sliced || left.signal.aborted) {
      texts = undefined;
      return;
    }
    left.abort();
    reading = burstSince = undefined;
    cost = sliced.cost;
    restUntil = performance.now() + cost * SHARE;
    judge(sliced.reading);
  };

  const judge = (seen: PageReading) => {
    const now = performance.now();
    const next = doubtAbout(seen);
    if (next.about !== doubt.about) doubt = { ...next, since: now };
    const wait = doubt.since + next.ms - now;
    if (wait > 0) {
      say({ is: 'reading', address });
      places = new Map();
      texts = undefined;
      return alarm.set(now + wait, { keepEarlier: true });
    }
    const isArrival = arriving !== undefined;
    arriving = undefined;
    doubt = { ms: 0, about: '', since: now };
    places = seen.places;
    // Any cell of a list may be a value.
    const hasRows = seen.report.is === 'none' && seen.report.rows !== undefined;
    concerns = hasRows ? () => true : concernOf(places.values(), seen.marks);
    for (const inner of seen.inner) observe(inner);
    if (seen.report.is === 'record') {
      const { lead } = seen.report;
      if (isArrival && (lead.key === null || lead.key !== shown?.key)) wordings = new Map();
      noteWordings(wordings, lead);
      shown = lead;
      passed = [];
    }
    if (say(seen.report)) later = LATER_MS.first;
  };

  const doubtAbout = ({ report, places }: PageReading): Doubt => {
    if (report.is === 'none') return doubtOfNone(arriving || !told ? namesRecord(address) : told.is !== 'none');
    const { lead } = report;
    if (arriving)
      return doubtOnArrival(lead, places, {
        ...arriving,
        told: shown,
        wordings,
        passed,
        isTouched: arriving.touched.has,
      });
    return shown && told?.is !== 'none' ? doubtOnChange(lead, places, shown) : { ms: 0, about: '' };
  };

  const onChange = () => {
    const now = performance.now();
    burstSince ??= now;
    // Once patience is at its end, a reading under way is not left any more.
    if (now - burstSince < PATIENCE_MS) reading?.abort();
    alarm.set(Math.max(Math.min(now + QUIET_MS, burstSince + PATIENCE_MS), restUntil));
  };

  const onMutations = (records: MutationRecord[]) => {
    if (page.address() !== address) onArrival();
    arriving?.touched.note(records);
    noteTexts(records);
    if (arriving || told?.is === 'reading' || concerns(records)) return onChange();
    if (alarm.isSet()) return;
    alarm.set(performance.now() + later);
    later = Math.min(later * 2, LATER_MS.last);
  };

  const noteTexts = (records: MutationRecord[]) => {
    for (const { type, target, attributeName } of records) {
      if (type === 'characterData') texts?.add(target);
      else if (type === 'childList' || !OF_VALUES.includes(attributeName!)) texts = undefined;
      else if (attributeName !== 'value') texts?.add(target);
    }
  };

  /** What stands there unread may stay under the next address. */
  const glance = () => {
    if (cost > GLANCE_MS) return;
    const { report, places } = finish(orUnreadable(read, address));
    if (report.is !== 'record') return;
    // The next record, there before its address, is nothing that passed.
    if (!arriving && shown && doubtOnChange(report.lead, places, shown).ms > 0) return;
    passed = [report.lead, ...passed].slice(0, MOST_PASSED);
  };

  const onArrival = () => {
    if (page.address() === address) return;
    const wasSettled = !arriving && told !== undefined && !(told.is === 'none' && namesRecord(address));
    // Taken out, because what changed before the navigation was not written for the new address.
    const isUnread = observer.takeRecords().length > 0 || burstSince !== undefined;
    if (arriving || isUnread) glance();
    address = page.address();
    texts = undefined;
    arriving = { wasSettled, touched: createTouched() };
    reading?.abort();
    places = new Map();
    say({ is: 'reading', address });
    burstSince = undefined;
    onChange();
  };

  const alarm = createAlarm(() => void look());
  const observer = new MutationObserver(onMutations);
  const observe = (root: Node) => observer.observe(root, WATCHED);
  observe(page.document);
  page.listen({
    navigation: onArrival,
    // What a person types changes no DOM.
    input: onChange,
    // A box that is ticked may show or hide a part of the page by its style alone.
    choice() {
      texts = undefined;
      onChange();
    },
    renewed(host, root) {
      observe(root);
      arriving?.touched.noteFrame(host);
      texts = undefined;
      onChange();
    },
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    alarm.stop();
  });

  void look();
  return {
    placeOf: (field) => places.get(field),
    record: () => (told?.is === 'record' && burstSince === undefined ? told.lead : undefined),
    readAgain: () => {
      told = texts = undefined;
      void look();
    },
  };
}

const namesRecord = (address: string): boolean => readAddress(address).key !== null;

/** A page that breaks the reader must not break the panel: it is told as a page that cannot be read. */
function* orUnreadable(read: Read, address: string, onlyTexts?: ReadonlySet<Node>): Steps<PageReading> {
  try {
    return yield* read(address, onlyTexts);
  } catch (error) {
    console.error('Leadpact could not read this page', error);
    const report = { is: 'none', why: 'unreadable', address, crm: 'generic' } as const;
    return { report, places: new Map(), inner: [], marks: '' };
  }
}

/** Attributes that hold values, and change nothing about what a page is made of. */
const OF_VALUES = ['value', 'data-value', 'href'];

/** With the attributes through which a page shows, hides or fills a field. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['value', 'hidden', 'style', 'class', 'aria-hidden', 'href', 'open', 'data-value'],
};

/** The lexicon's words on the page that the panel looks at: the page tells its texts, here the terms are found in them. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { language } from '../../locales/words';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { type Spot, spotter } from '../../utils/domain/lexicon/spot';
import { type Mark, TERMS_PORT, type TermsAsk } from '../../utils/messages/term-marks';
import { parseTermsTell } from '../../utils/messages/term-marks.schema';
import { nowMs } from '../../utils/platform/clock';
import { injectMarker } from '../../utils/platform/marker-script';
import { onTermMarks, saveTermMarks, type TermMarks, termMarks } from '../../utils/store/term-marks';
import type { LexiconDesk } from '../shared/lexicon-desk';
import type { Follower } from './follow';

export interface PageSpot extends Spot {
  mark: Mark;
  /** As it stands on the page. */
  words: string;
}

export interface PageTerms {
  /** In the order in which the page told them; null while nothing is marked. */
  spots: ReadonlySignal<PageSpot[] | null>;
  /** The one that the pointer rests on. */
  rests: Signal<PageSpot | null>;
  settings: Signal<TermMarks>;
  /** The page's origin, or null where there is no record. */
  site: ReadonlySignal<string | null>;
  show(mark: Mark): void;
  turn(on: boolean): void;
  turnSite(on: boolean): void;
}

const KEY = ({ text, start }: Mark) => `${text}:${start}`;

export function followTerms(follower: Follower, desk: LexiconDesk, stopped: AbortSignal): PageTerms {
  const settings = signal<TermMarks>({ on: false, offSites: [] });
  const found = signal<Map<number, PageSpot[]> | null>(null);
  const rests = signal<PageSpot | null>(null);
  const page = computed(() => {
    const sight = follower.sight.value;
    return sight.is === 'page' && sight.report.is === 'record' ? sight.report.lead : null;
  });
  const site = computed(() => (page.value === null ? null : new URL(page.value.address).origin));
  const pageLanguage = computed(() => page.value?.pageLanguage ?? null);
  const isWanted = computed(
    () => site.value !== null && settings.value.on && !settings.value.offSites.includes(site.value),
  );
  const find = computed(() => {
    const lexicon = desk.lexicon.value;
    return lexicon && spotter(lexicon, languagesOf(pageLanguage.value));
  });
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  let texts = new Map<number, string>();
  const ask = (message: TermsAsk) => {
    try {
      port?.postMessage(message);
    } catch {
      // The page went just now: `onDisconnect` is on its way.
    }
  };

  /** Finds the terms in these texts, and has them marked. */
  const spot = (numbers: number[]) => {
    const spots = new Map(found.peek() ?? []);
    const marks: Mark[] = [];
    for (const n of numbers) {
      const text = texts.get(n) ?? '';
      const here = (find.peek()?.(text) ?? []).map((one): PageSpot => {
        const mark = { text: n, start: one.start, end: one.end };
        return { ...one, mark, words: text.slice(one.start, one.end) };
      });
      if (here.length > 0) spots.set(n, here);
      else spots.delete(n);
      marks.push(...here.map(({ mark }) => mark));
    }
    found.value = spots;
    ask({ ask: 'mark', texts: numbers, marks });
  };

  const end = () => {
    port?.disconnect();
    port = undefined;
    texts = new Map();
    found.value = null;
    rests.value = null;
  };
  const connect = async (tab: number) => {
    end();
    // Already there from an earlier look at this page: the newer one takes over.
    await injectMarker(tab);
    if (!isWanted.peek() || follower.tab() !== tab || stopped.aborted) return;
    const opened = browser.tabs.connect(tab, { name: TERMS_PORT, frameId: 0 });
    port = opened;
    found.value = new Map();
    opened.onMessage.addListener((message: unknown) => {
      const told = opened === port ? parseTermsTell(message) : null;
      if (told?.is === 'texts') {
        for (const { n, text } of told.texts) {
          if (text === '') texts.delete(n);
          else texts.set(n, text);
        }
        spot(told.texts.map(({ n }) => n));
      }
      if (told?.is === 'rest') {
        const { mark } = told;
        rests.value =
          mark === null ? null : (found.value?.get(mark.text)?.find((one) => KEY(one.mark) === KEY(mark)) ?? null);
      }
    });
    opened.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      if (opened === port) end();
    });
  };

  effect(() => {
    const tab = isWanted.value ? follower.tab() : null;
    // A page without the right to be marked is still a page that can be read.
    if (tab === null) end();
    else void connect(tab).catch((error) => console.error('Leadpact', error));
  });
  effect(() => {
    if (find.value !== null) spot([...texts.keys()]);
  });
  stopped.addEventListener('abort', end);
  void termMarks().then((kept) => {
    settings.value = kept;
  });

  /** Settings of this panel that are on their way: what is heard meanwhile is older. */
  let saving = 0;
  onTermMarks((changed) => {
    if (saving === 0) settings.value = changed;
  }, stopped);

  const change = (changed: TermMarks) => {
    settings.value = changed;
    saving += 1;
    saveTermMarks(changed, nowMs())
      .catch((error) => console.error('Leadpact', error))
      .finally(() => {
        saving -= 1;
      });
  };
  return {
    spots: computed(() => found.value && [...found.value].sort(([a], [b]) => a - b).flatMap(([, spots]) => spots)),
    rests,
    settings,
    site,
    show: (mark) => ask({ ask: 'show', mark }),
    turn: (on) => change({ ...settings.value, on }),
    turnSite: (on) => {
      const here = site.value;
      if (here === null) return;
      const others = settings.value.offSites.filter((one) => one !== here);
      change({ ...settings.value, offSites: on ? others : [...others, here] });
    },
  };
}

/** Of the page, of the reader, and English, which every CRM mixes in. */
function languagesOf(page: string | null): Language[] {
  const short = page?.slice(0, 2).toLowerCase();
  const named = LANGUAGES.find((one) => one === (short === 'no' || short === 'nn' ? 'nb' : short));
  return [...new Set<Language>([...(named ? [named] : []), language(), 'en'])];
}

/** Starts the popup: the glossary's field has the focus, and one click opens the panel on this tab. */
import '../../components/look.css';
import '../../components/lexicon/lexicon.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language, t } from '../../locales/words';
import { sayLookAgain } from '../../utils/messages/look-again';
import { renewLookup } from '../../utils/messages/lookup-outdated';
import { today } from '../../utils/platform/clock';
import { openSidePanel } from '../../utils/platform/side-panel';
import { keptTerms } from '../../utils/store/kept-lookup';
import { takeLookFor } from '../../utils/store/look-for';
import { followKeptWords } from '../shared/lookup';
import { LookUp } from './LookUp';

// The first thing asked for: it is read while the rest is drawn.
const words = followKeptWords();
const opened = words();
document.documentElement.lang = language();
document.title = t('extensionName');

// In a page of its own, opened from the address bar or a selection, the address says what to look up.
const asked = new URLSearchParams(location.search).get('look');
if (asked !== null) document.documentElement.classList.add('page');

let loading: ReturnType<typeof loadDesk> | undefined;
async function loadDesk() {
  const [{ deskAlone }, { namesOfPeople }, { definitionNow }] = await Promise.all([
    import('../shared/desk-alone'),
    import('../shared/people'),
    import('../shared/definition-now'),
  ]);
  const [{ desk, agreements }, names] = await Promise.all([deskAlone(), namesOfPeople()]);
  return { desk, definition: definitionNow(agreements, (id) => names.get(id) ?? t('timeline.somebody')) };
}

// Asked before the click, because the browser opens the panel only when nothing is awaited between click and call.
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
  // Opening the popup gave access to this tab: a panel that is already open can look at it now.
  void sayLookAgain(id!);
});

const app = document.getElementById('app')!;
render(
  <LookUp
    typed={app.querySelector('input')!.value}
    ask={asked === null ? takeLookFor() : Promise.resolve(asked)}
    openWords={words}
    wordsChanged={refreshedWords()}
    termsOf={keptTerms}
    // What reads these parses them, and that is more code than all of the first frame.
    recent={async () => (await import('../../utils/store/recent-terms')).recentTerms()}
    onOpened={(id) => void import('../../utils/store/recent-terms').then(({ rememberTerm }) => rememberTerm(id))}
    onNotFound={async (typed, insteadOf) =>
      (await import('../../utils/store/not-found')).countNotFound(typed, insteadOf, today())
    }
    desk={() => {
      loading ??= loadDesk();
      return loading;
    }}
    openPanel={asked === null ? openPanelHere : null}
  />,
  app,
);

/** What came from colleagues since it was kept; the reader has an answer already. */
async function refreshedWords(): Promise<boolean> {
  await new Promise((done) => requestIdleCallback(done, { timeout: 1_000 }));
  const before = await opened;
  // The first search of the slow kind takes three times as long as the next: not while somebody waits for it.
  before('xxxxxx');
  await renewLookup();
  return (await words()) !== before;
}

async function openPanelHere(): Promise<void> {
  await openSidePanel(windowId!);
  await sayLookAgain(windowId!);
  close();
}

/** Starts the popup: the glossary's field has the focus, and one click opens the panel on this tab. */
import '../../components/look.css';
import '../../components/lexicon/lexicon.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language, t } from '../../locales/words';
import { sayLookAgain } from '../../utils/messages/look-again';
import { openSidePanel } from '../../utils/platform/side-panel';
import { takeLookFor } from '../../utils/store/look-for';
import { countNotFound } from '../../utils/store/not-found';
import { recentTerms, rememberTerm } from '../../utils/store/recent-terms';
import { openKeptWords } from '../shared/lookup';
import { LookUp } from './LookUp';

document.documentElement.lang = language();
document.title = t('extensionName');

const words = openKeptWords();
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

render(
  <LookUp
    words={words}
    ask={asked === null ? takeLookFor() : Promise.resolve(asked)}
    recent={recentTerms}
    onOpened={(id) => void rememberTerm(id)}
    onNotFound={countNotFound}
    desk={() => {
      loading ??= loadDesk();
      return loading;
    }}
    openPanel={asked === null ? openPanelHere : null}
  />,
  document.getElementById('app')!,
);

// Asked before the click, because the browser opens the panel only when nothing is awaited between click and call.
const here = await browser.windows.getCurrent();
// Opening the popup gave access to this tab: a panel that is already open can look at it now.
void sayLookAgain(here.id!);
// What came from colleagues since it was kept; the reader has an answer already.
void import('../shared/lexicon').then(async ({ refreshLookup }) => {
  if (await refreshLookup()) await words.reopen();
});

async function openPanelHere(): Promise<void> {
  await openSidePanel(here.id!);
  await sayLookAgain(here.id!);
  close();
}

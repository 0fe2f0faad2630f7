/** Starts the popup: the glossary's field has the focus, and one click opens the panel on this tab. */
import '../../components/look.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Glossary } from '../../components/Glossary';
import { starterTerms } from '../../locales/starter/lexicon';
import { language, t } from '../../locales/words';
import { createLexiconSearch } from '../../utils/lexicon/search';
import { sayLookAgain } from '../../utils/messages/look-again';
import { openSidePanel } from '../../utils/platform/side-panel';
import { CheckLead } from './CheckLead';

document.documentElement.lang = language();
document.title = t('extensionName');

const lexicon = createLexiconSearch(starterTerms, language());

render(
  <main>
    <Glossary terms={starterTerms} search={lexicon.search} language={language()}>
      <CheckLead openPanel={openPanelHere} />
    </Glossary>
  </main>,
  document.getElementById('app')!,
);

// Asked before the click, because the browser opens the panel only when nothing is awaited between click and call.
const here = await browser.windows.getCurrent();
// Opening the popup gave access to this tab: a panel that is already open can look at it now.
void sayLookAgain(here.id!);

async function openPanelHere(): Promise<void> {
  await openSidePanel(here.id!);
  await sayLookAgain(here.id!);
  close();
}

/** Starts the panel: which window it belongs to, what it follows, and the view. */
import '../../components/look.css';
import './sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { language, t } from '../../locales/words';
import { followTestClock } from '../../utils/platform/clock';
import { openPanelShortcut } from '../../utils/platform/commands';
import { whenStored } from '../../utils/store/changes';
import { thisPerson } from '../../utils/store/settings';
import { followAgreements } from '../shared/agreements';
import { followBackup } from '../shared/backup';
import { followCompany } from '../shared/company';
import { followTeam } from '../shared/follow-team';
import { openLexiconDesk } from '../shared/lexicon-desk';
import { followDay } from '../shared/local-day';
import { starterVersion } from '../shared/starter';
import { openTeam } from '../shared/team';
import { App } from './App';
import { followTab } from './follow';
import { openLedger } from './ledger';
import { followTerms } from './page-terms';
import { createPanel } from './panel';
import { followRisk } from './risk';
import { followTeamEvents } from './team-events';

document.documentElement.lang = language();
document.title = t('extensionName');

const stopped = new AbortController();
addEventListener('pagehide', () => stopped.abort());

// Opened as a page of its own (where a browser has no side panel), `?tab=` says which tab it looks at.
const asked = new URLSearchParams(location.search);
const pinned = Number(asked.get('tab')) || null;
await followTestClock();
const [{ id: windowId = browser.windows.WINDOW_ID_CURRENT }, starter, company, shortcut] = await Promise.all([
  browser.windows.getCurrent(),
  starterVersion(),
  followCompany(stopped.signal),
  openPanelShortcut(),
]);
const day = followDay(stopped.signal);
const agreements = followAgreements(starter, company.version, day);
// Before anything is recorded, so that it cites what is in force. A storage that cannot be read takes no events either.
await agreements.load().catch((error) => console.error('Leadpact', error));
const ledger = openLedger(agreements);
// A storage that cannot be read must not keep the page from being read: then nothing is taught.
const taught = () => ledger.mappings().catch(() => []);
const follower = followTab(windowId, pinned, taught, stopped.signal);
const teamEvents = followTeamEvents(stopped.signal);
const panel = createPanel(follower, ledger, teamEvents, stopped.signal);
const lexicon = openLexiconDesk(thisPerson, () => agreements.inForce);
const loadLexicon = () => lexicon.load().catch((error) => console.error('Leadpact', error));
// The lead comes first: a large lexicon takes a moment.
requestIdleCallback(() => void loadLexicon());
whenStored(async (leads) => {
  if (leads.has(null)) await loadLexicon();
}, stopped.signal);
const terms = followTerms(follower, lexicon, stopped.signal);
const risk = followRisk(teamEvents, agreements, panel.holidays, panel.person, panel.now, stopped.signal);
const backup = followBackup(stopped.signal);
followTeam(stopped.signal);
const team = openTeam(stopped.signal);
render(
  <App {...{ follower, panel, risk, lexicon, terms, isList: asked.has('list'), shortcut, day, backup, team }} />,
  document.getElementById('app')!,
);

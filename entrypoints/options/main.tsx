/** Starts the options page: what is in force, the draft, and the view. */
import '../../components/look.css';
import './options.css';
import { render } from 'preact';
import { language, t } from '../../locales/words';
import { casesForChange } from '../../utils/store/cases';
import { onStoreChange } from '../../utils/store/changes';
import { keepDraft, onDraft, storedDraft } from '../../utils/store/draft';
import { ownPerson, thisPerson } from '../../utils/store/settings';
import { StoreRefused } from '../../utils/store/store-refused';
import { followAgreements } from '../shared/agreements';
import { followBackup } from '../shared/backup';
import { followCompany } from '../shared/company';
import { followTeam } from '../shared/follow-team';
import { followDay } from '../shared/local-day';
import { namesOfPeople } from '../shared/people';
import { starterVersion } from '../shared/starter';
import { openTeam } from '../shared/team';
import { App } from './App';
import { followCases } from './cases';
import { openDesk } from './desk';
import { createDraft } from './draft';
import { openOwnFile } from './own-file';
import { openVault } from './vault';

document.documentElement.lang = language();
document.title = `${t('options.title')} · ${t('extensionName')}`;

const stopped = new AbortController();
addEventListener('pagehide', () => stopped.abort());

const [starter, company, person, kept] = await Promise.all([
  starterVersion(),
  followCompany(stopped.signal),
  // Who they are in the team is stored as well; the page opens all the same, and says below what could not be read.
  thisPerson().catch(ownPerson),
  storedDraft().catch(() => null),
]);
const day = followDay(stopped.signal);
const agreements = followAgreements(starter, company.version, day);
const desk = openDesk(person, agreements);
const refuse = (error: unknown) => {
  console.error('Leadpact', error);
  desk.said.value = { is: 'refused', why: error instanceof StoreRefused ? error.reason : 'unavailable', again: null };
};
const look = async () => {
  desk.person.value = await thisPerson();
  await agreements.load();
  desk.names.value = await namesOfPeople();
};
await look().catch(refuse);
onStoreChange(({ events }) => events === null && void look().catch(refuse), stopped.signal);

followTeam(stopped.signal);
const draft = createDraft(
  () => agreements.inForce.agreement,
  kept,
  (agreement) => void keepDraft(agreement).catch(refuse),
);
onDraft(draft.follow, stopped.signal);
const cases = followCases(await casesForChange().catch(() => ''), refuse, stopped.signal);
const backup = followBackup(stopped.signal);
const vault = openVault(desk, agreements, backup);
const team = openTeam(stopped.signal);
const ownFile = openOwnFile(desk, stopped.signal);
render(
  <App {...{ agreements, desk, draft, cases, vault, backup, company, team, ownFile, day }} />,
  document.getElementById('app')!,
);

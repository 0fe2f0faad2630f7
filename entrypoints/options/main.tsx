/** Starts the options page: what is in force, the draft, and the view. */
import '../../components/look.css';
import './options.css';
import { render } from 'preact';
import { language, t } from '../../locales/words';
import { companyPolicy } from '../../utils/platform/policy';
import { onStoreChange } from '../../utils/store/changes';
import { keepDraft, onDraft, storedDraft } from '../../utils/store/draft';
import { thisPerson } from '../../utils/store/settings';
import { StoreRefused } from '../../utils/store/store-refused';
import { followAgreements } from '../shared/agreements';
import { followBackup } from '../shared/backup';
import { companyVersion } from '../shared/company';
import { followTeam } from '../shared/follow-team';
import { followDay } from '../shared/local-day';
import { namesOfPeople } from '../shared/people';
import { starterVersion } from '../shared/starter';
import { openTeam } from '../shared/team';
import { App } from './App';
import { openDesk } from './desk';
import { createDraft } from './draft';
import { openVault } from './vault';

document.documentElement.lang = language();
document.title = `${t('options.title')} · ${t('extensionName')}`;

const stopped = new AbortController();
addEventListener('pagehide', () => stopped.abort());

const [starter, policy, person, kept] = await Promise.all([
  starterVersion(),
  companyPolicy(),
  thisPerson(),
  storedDraft().catch(() => null),
]);
const day = followDay(stopped.signal);
const agreements = followAgreements(starter, await companyVersion(policy), day);
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
const backup = followBackup(stopped.signal);
const vault = openVault(desk, agreements, backup);
const team = openTeam(stopped.signal);
render(<App {...{ agreements, desk, draft, vault, backup, policy, team, day }} />, document.getElementById('app')!);

/** A lexicon desk for a page that knows no agreement yet, such as the popup: loaded when something is to be changed. */
import { signal } from '@preact/signals';
import { today } from '../../utils/platform/clock';
import { thisPerson } from '../../utils/store/settings';
import { followAgreements, type TeamAgreements } from './agreements';
import { companyNow } from './company-now';
import { type LexiconDesk, openLexiconDesk } from './lexicon-desk';
import { starterVersion } from './starter';

export async function deskAlone(): Promise<{ desk: LexiconDesk; agreements: TeamAgreements }> {
  const [starter, company] = await Promise.all([starterVersion(), companyNow()]);
  const agreements = followAgreements(starter, signal(company), signal(today()));
  const desk = openLexiconDesk(thisPerson, () => agreements.inForce);
  await Promise.all([agreements.load(), desk.load()]);
  return { desk, agreements };
}

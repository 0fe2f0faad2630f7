/** Tells the team which words were looked up and not found (L4): counts, at most once a day, unless the person said no. */
import { forTheTeam } from '../../utils/domain/lexicon/not-found';
import { now, today } from '../../utils/platform/clock';
import { addEvents } from '../../utils/store/events';
import { teamMembership } from '../../utils/store/membership';
import { tellNotFound, tellsNotFound } from '../../utils/store/not-found';
import { thisPerson } from '../../utils/store/settings';
import { sealer } from './record';

/** Without a team there is nobody to tell: the counts stay. @throws StoreRefused: then the counts stay. */
export function tellMissedWords(): Promise<void> {
  return navigator.locks.request('leadpact:missed', async () => {
    if ((await teamMembership()) === null || !(await tellsNotFound())) return;
    await tellNotFound(today(), async (missing) => {
      const words = forTheTeam(missing);
      if (words.length === 0) return;
      const seal = await sealer({ by: await thisPerson(), now: now() });
      await addEvents([await seal({ kind: 'words missed', body: { words } })]);
    });
  });
}

/** Sales' people as a picker shows them. */
import type { Rep } from '../../../components/loop/RepPicker';
import { t } from '../../../locales/words';
import { salesPeople } from '../../../utils/domain/loop/load';
import type { TeamLoop } from './team';

/** @param day local day: who is away. */
export function repsOf(team: TeamLoop, day: string): Rep[] {
  return salesPeople(team.stories.value, team.colleagues.value, day).map(({ person, load, away }) => ({
    id: person.id,
    name: person.name || t('timeline.somebody'),
    away,
    ...load,
  }));
}

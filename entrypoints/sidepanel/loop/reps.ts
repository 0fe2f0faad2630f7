/** Sales' people as a picker shows them. */
import type { Rep } from '../../../components/loop/RepPicker';
import { t } from '../../../locales/words';
import { salesPeople } from '../../../utils/domain/loop/load';
import type { Panel } from '../panel';

/** @param day local day: who is away. */
export function repsOf({ team, people }: Panel, day: string): Rep[] {
  return salesPeople(team.stories.value, people.value, day).map(({ id, name, load, away }) => ({
    id,
    name: name || t('timeline.somebody'),
    away,
    ...load,
  }));
}

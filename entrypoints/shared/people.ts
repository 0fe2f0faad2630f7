/** Everybody's newest name, by the id of the person. */
import { isKnown } from '../../utils/domain/standing';
import { eventsOfKind } from '../../utils/store/events';

export async function namesOfPeople(): Promise<Map<string, string>> {
  const people = (await eventsOfKind('person')).filter(isKnown);
  return new Map(people.flatMap((event) => (event.kind === 'person' ? [[event.by, event.body.name]] : [])));
}

/** Taking in a colleague's file of versions and signatures, and giving one out. */
import type { AgreementVersion } from '../domain/agreement';
import type { SignedCopy } from '../domain/agreement-file';
import type { StoredEvent } from '../domain/events';
import type { PersonId } from '../domain/person';
import { citationOf, storedVersions } from './agreements';
import { isSealIntact } from './event-id';
import { addEvents, eventsOfKind } from './events';

const KINDS = ['agreement proposed', 'agreement signed', 'person', 'undone'];

/**
 * Stores what is new in the copy. Nothing is stored when a text is not what it is cited by, an event is not what it was
 * sealed as, or the file speaks for the person who takes it in.
 */
export async function takeIn(copy: SignedCopy, me: PersonId): Promise<boolean> {
  const known = new Set((await events()).map(({ _id }) => _id));
  const cites = await Promise.all(copy.versions.map(({ agreement }) => citationOf(agreement)));
  const seals = await Promise.all(copy.events.map(isSealIntact));
  const isSound =
    copy.versions.every(({ cite }, index) => cites[index] === cite) &&
    copy.events.every(
      (event, index) => seals[index] && KINDS.includes(event.kind) && (event.by !== me || known.has(event._id)),
    );
  if (!isSound) return false;
  await addEvents(copy.events, copy.versions);
  return true;
}

/** Every version with its proposal, its signatures and the names of those who signed. */
export async function giveOut(): Promise<SignedCopy> {
  const [texts, all] = await Promise.all([storedVersions(), events()]);
  const about = all.filter(({ kind }) => kind.startsWith('agreement '));
  const ids = new Set(about.map(({ _id }) => _id));
  const people = new Set(about.map(({ by }) => by));
  const beside = all.filter(({ kind, by, body }) => {
    if (kind === 'person') return people.has(by);
    return kind === 'undone' && ids.has((body as { event: string }).event);
  });
  return {
    versions: texts
      .filter(({ agreement }) => agreement.number > 0)
      .map(({ cite, agreement }: AgreementVersion) => ({ cite, agreement })),
    events: [...about, ...beside],
  };
}

async function events(): Promise<StoredEvent[]> {
  return (await Promise.all(KINDS.map(eventsOfKind))).flat();
}

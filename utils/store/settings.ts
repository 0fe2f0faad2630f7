/** Small things that belong to this browser profile: who works here, and where their business hours are. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { type Person, SIDES } from '../domain/person';
import { day } from '../domain/schema-parts';
import { calendarSchema, enforcer } from '../domain/sla.schema';
import { teamMembership } from './membership';
import { orRefused } from './store-refused';

const person = z.object({
  id: z.string().regex(/^[^:]+$/),
  name: z.string().max(200),
  side: z.enum(SIDES).nullable(),
  role: enforcer.optional(),
  calendar: calendarSchema.optional(),
  absent: z
    .array(z.object({ from: day, to: day }))
    .max(100)
    .optional(),
});

const storedPerson = storage.defineItem<unknown>('local:person');
const storedZone = storage.defineItem<unknown>('local:starterZone');

/**
 * The person of this profile, made at the first call. Two pages that open at once end with the same one. In a team the
 * account is who they are.
 * @throws StoreRefused
 */
export async function thisPerson(): Promise<Person> {
  const [own, membership] = await Promise.all([ownPerson(), teamMembership()]);
  return membership ? { ...own, id: membership.account } : own;
}

/** The person as they are without a team. */
export function ownPerson(): Promise<Person> {
  return alone('leadpact:person', async () => {
    const known = person.safeParse(await storedPerson.getValue());
    if (known.success) return known.data;
    const made: Person = { id: crypto.randomUUID(), name: '', side: null };
    await storedPerson.setValue(made);
    return made;
  });
}

export async function savePerson(changed: Person): Promise<void> {
  const { id } = await ownPerson();
  return orRefused(() => storedPerson.setValue(person.parse({ ...changed, id })));
}

/** The zone of the starter's business hours: where the person was at first run, so that travelling changes no deadline. */
export function starterZone(localZone: string): Promise<string> {
  return alone('leadpact:zone', async () => {
    const known = z.string().safeParse(await storedZone.getValue());
    if (known.success) return known.data;
    await storedZone.setValue(localZone);
    return localZone;
  });
}

/** Reading and then writing must not interleave between two open pages. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return orRefused(() => navigator.locks.request(name, work) as Promise<T>);
}

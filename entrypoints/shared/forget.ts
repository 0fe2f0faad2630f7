/** Forgetting a lead or a person: asked of the team, and done at once on this device. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { Forgotten } from '../../utils/domain/erasure';
import type { Person } from '../../utils/domain/person';
import { now } from '../../utils/platform/clock';
import { erase } from '../../utils/store/erase';
import { recordEvent } from './record';

/** @returns how many entries went. @throws StoreRefused: then nothing was erased. */
export async function forget(who: Forgotten, by: Person, inForce: AgreementVersion): Promise<number> {
  // Asked first: whoever is interrupted between the two finds the entries still there, and erases again.
  await recordEvent('erasure asked', who, { by, now: now(), inForce });
  return erase(who, now());
}

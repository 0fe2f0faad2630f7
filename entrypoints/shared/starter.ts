/** The starter agreement as it is in force here: in this person's time zone, with its country's holidays. */
import { starterAgreement } from '../../locales/starter/agreement';
import { countryOfZone } from '../../utils/calendars';
import type { AgreementVersion } from '../../utils/domain/agreement';
import { localZone } from '../../utils/platform/clock';
import { readPackaged } from '../../utils/platform/packaged-file';
import { citationOf } from '../../utils/store/agreements';
import { starterZone } from '../../utils/store/settings';
import { starterCalendar } from './starter-calendar';

export async function starterVersion(): Promise<AgreementVersion> {
  const zone = await starterZone(localZone()).catch(localZone);
  const agreement = starterAgreement(starterCalendar(zone, await countryOfZone(zone, readPackaged)));
  return { cite: await citationOf(agreement), agreement, standing: 'provisional' };
}

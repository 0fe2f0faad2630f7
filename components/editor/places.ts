/** The countries whose holidays are known, as the editor is given them. */
import type { Holidays } from '../../utils/domain/sla/calendar';

export interface Places {
  /** ISO 3166-1 codes. */
  countries: readonly string[];
  /** Names by code; none while they are being looked up. */
  regionsOf(country: string): Record<string, string>;
  /** None while they are being looked up. */
  holidaysOf: Holidays;
}

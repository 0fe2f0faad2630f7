/** An office in Oslo for tests: Monday to Friday, 09:00 to 17:00 unless said otherwise. */
import type { WallInterval } from '../../../utils/domain/agreement';
import type { BusinessCalendar, LocalDay } from '../../../utils/domain/sla/calendar';

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export function oslo(office: { closed?: LocalDay[]; hours?: WallInterval } = {}): BusinessCalendar {
  const day = [office.hours ?? (['09:00', '17:00'] satisfies WallInterval)];
  return {
    zone: 'Europe/Oslo',
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
    closed: new Set(office.closed),
  };
}

/** The business hours that a team starts with: office hours in the zone where the person is. */
import type { CalendarRule, WallInterval } from '../../utils/domain/agreement';

export function starterCalendar(zone: string, country: string | undefined): CalendarRule {
  const day: WallInterval[] = [['09:00', '17:00']];
  return {
    id: 'team',
    zone,
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
    ...(country !== undefined && { country }),
  };
}

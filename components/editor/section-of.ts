/** In which section of the editor a place of the agreement is edited. */
const BY_SLA = {
  calendars: 'calendar',
  marketing: 'marketing',
  conversion: 'marketing',
  revenueShare: 'marketing',
  sales: 'sales',
  warnAt: 'sales',
  rejectReasons: 'reasons',
  leaveReasons: 'reasons',
  consequences: 'consequences',
  review: 'review',
} as const;
const BY_PART = {
  definition: 'definition',
  goals: 'goals',
  stages: 'pipeline',
  process: 'pipeline',
  rates: 'data',
  privacy: 'data',
  managementSigns: 'review',
} as const;

export function sectionOf([part = '', inside = '']: string[]) {
  if (part === 'sla') return Object.hasOwn(BY_SLA, inside) ? BY_SLA[inside as keyof typeof BY_SLA] : 'together';
  return Object.hasOwn(BY_PART, part) ? BY_PART[part as keyof typeof BY_PART] : 'basics';
}

/** The last months, as people name them and as instants of the reader's own zone. */
import { language } from '../../locales/words';
import type { Instant } from '../../utils/domain/events';

export interface Month {
  /** `YYYY-MM` */
  id: string;
  name: string;
  from: Instant;
  until: Instant;
}

/** @param day today, a local day. */
export function lastMonths(day: string, count: number): Month[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, back) => monthOf(year, month - 1 - back));
}

export function monthNamed(id: string): string {
  const [year, month] = id.split('-').map(Number) as [number, number];
  return monthOf(year, month - 1).name;
}

function monthOf(year: number, index: number): Month {
  const first = new Date(year, index, 1);
  return {
    id: `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`,
    name: new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric' }).format(first),
    from: first.toISOString(),
    until: new Date(year, index + 1, 1).toISOString(),
  };
}

/** The holidays that the agreement and its people need: their tables are read once they are named. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { holidaysOf, loadHolidays } from '../../utils/calendars';
import type { CalendarRule } from '../../utils/domain/agreement';
import type { Holidays } from '../../utils/domain/sla/calendar';
import { readPackaged } from '../../utils/platform/packaged-file';

/** @param rules reads signals: what it names is loaded. @returns a new function whenever more days are known. */
export function followHolidays(rules: () => readonly CalendarRule[], stopped: AbortSignal): ReadonlySignal<Holidays> {
  const learnt = signal(0);
  const dispose = effect(() => {
    void loadHolidays(rules(), readPackaged).then((more) => {
      if (more) learnt.value += 1;
    });
  });
  stopped.addEventListener('abort', dispose);
  return computed(() => {
    void learnt.value;
    return (country, region) => holidaysOf(country, region);
  });
}

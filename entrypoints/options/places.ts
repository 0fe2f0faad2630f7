/** The countries, regions and holidays that the editor offers: each table is read when it is first asked for. */
import { signal } from '@preact/signals';
import type { Places } from '../../components/editor/places';
import { CALENDARS, countriesKnown, holidaysOf, loadHolidays, regionsOf } from '../../utils/calendars';
import { readPackaged } from '../../utils/platform/packaged-file';

/** Its properties read signals: a view that asks is drawn again once the answer is there. */
export function openPlaces(): Places {
  const countries = signal<readonly string[]>(CALENDARS.map(({ country }) => country));
  const regions = signal<Record<string, Record<string, string>>>({});
  const learnt = signal(0);
  const asked = new Set<string>();
  const once = (what: string, ask: () => Promise<void>) => {
    if (asked.has(what)) return;
    asked.add(what);
    void ask();
  };
  return {
    get countries() {
      once('', async () => {
        countries.value = await countriesKnown(readPackaged);
      });
      return countries.value;
    },
    regionsOf(country) {
      once(country, async () => {
        const found = await regionsOf(country, readPackaged);
        regions.value = { ...regions.value, [country]: found };
      });
      return regions.value[country] ?? {};
    },
    holidaysOf(country, region) {
      once(`${country} ${region ?? ''}`, async () => {
        if (await loadHolidays([{ country, region }], readPackaged)) learnt.value += 1;
      });
      void learnt.value;
      return holidaysOf(country, region);
    },
  };
}

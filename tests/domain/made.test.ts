import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeAfter } from '../../utils/domain/made';

const at = (clock: string) => `2026-11-03T${clock}.000Z`;

describe('the time of an entry', () => {
  test.each([
    ['the first one', null, at('09:00:00'), at('09:00:00')],
    ['after another', at('08:00:00'), at('09:00:00'), at('09:00:00')],
    ['in the same millisecond', at('09:00:00'), at('09:00:00'), '2026-11-03T09:00:00.001Z'],
    ['after the clock was set back an hour', at('09:59:59'), at('09:00:00'), '2026-11-03T09:59:59.001Z'],
    ['after a clock that was a day ahead was mended', '2026-11-04T09:00:00.000Z', at('09:00:00'), at('09:00:00')],
  ])('%s', (_when, newest, now, expected) => {
    expect(madeAfter(newest, now)).toBe(expected);
  });

  test('entries keep their order whatever a clock does within an hour', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(clocks, (ticks) => {
        let newest: string | null = null;
        for (const tick of ticks) {
          const made = madeAfter(newest, new Date(Date.UTC(2026, 10, 3, 9) + tick).toISOString());
          if (newest !== null) expect(made > newest).toBe(true);
          newest = made;
        }
      }),
    );
  });
});

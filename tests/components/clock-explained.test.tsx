// @vitest-environment happy-dom
/** What a person reads under a clock: the sum, what did not count and why, the picture told in words, another zone. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ClockExplained } from '../../components/ClockExplained';
import { holidaysOf } from '../../utils/calendars';
import { leadClocks } from '../../utils/domain/sla/lead-clocks';
import { handedOver, officeRule, settingOf, versionWith, weekdays } from '../domain/sla/clock-setting';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, args: unknown) => (key === 'language' ? 'en' : `${key}(${[args ?? ''].flat().join('; ')})`),
  },
}));

// Node 20 has no Intl.DurationFormat.
vi.mock('../../components/format', async (actual) => ({
  ...(await actual<object>()),
  agreedTime: (minutes: number) => `${minutes / 60} hr`,
  countdown: (ms: number) => `${ms} ms`,
}));

/** In a zone where nobody who runs this test is likely to be: what is shown in it is told apart. */
function explained(zone: string, now: number) {
  const calendars = [officeRule({ zone, country: 'NO', weekly: weekdays('09:00', '16:00') })];
  const setting = settingOf({ versions: [versionWith({ calendars })], holidays: holidaysOf });
  const start = new Date(now).toISOString();
  const clock = leadClocks([handedOver('warm', start)], setting, now).firstContact!;
  const app = document.createElement('div');
  act(() => render(<ClockExplained clock={clock} now={now} />, app));
  return { app, clock };
}

async function open(app: HTMLElement) {
  const details = app.querySelector('details')!;
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

const words = (app: HTMLElement, id: string) => app.querySelector(`[data-testid="${id}"]`)?.textContent ?? '';
const THURSDAY = Date.parse('2026-04-30T12:00Z');

test('nothing is worked out before it is opened; then the sum, what did not count, and the picture in the same words', async () => {
  const { app } = explained('Europe/Oslo', THURSDAY);
  expect(words(app, 'explained-sum')).toBe('');
  await open(app);
  const sum = words(app, 'explained-sum');
  expect(sum).toMatch(/^4 hr = Thu .*–.* \+ Mon .*–/);
  expect(words(app, 'explained-skipped')).toContain('hours.holiday(Fri, May 1; Norway; Arbeidernes dag (Labour Day))');
  expect(words(app, 'explained-skipped')).toMatch(/hours\.weekend\(Sat, May 2\s–\sSun, May 3\)/);
  expect(app.querySelector('[role=img]')?.getAttribute('aria-label')).toContain(sum);
  expect(app.querySelectorAll('.counted')).toHaveLength(2);
  expect(app.querySelectorAll('.days g')).toHaveLength(5);
});

test('hours of another zone are said to be', async () => {
  const own = -new Date(THURSDAY).getTimezoneOffset() === 60 * 13 ? 'Pacific/Pago_Pago' : 'Pacific/Tongatapu';
  const { app } = explained(own, THURSDAY);
  await open(app);
  expect(app.textContent).toContain(`hours.zone(${own.slice(8).replace('_', ' ')})`);
  const same = explained(Intl.DateTimeFormat().resolvedOptions().timeZone, THURSDAY);
  await open(same.app);
  expect(same.app.textContent).not.toContain('hours.zone');
});

test('holidays that run out are told without opening anything', () => {
  expect(words(explained('Europe/Oslo', Date.parse('2036-04-30T12:00Z')).app, 'years-run-out')).toContain('2036');
  expect(words(explained('Europe/Oslo', THURSDAY).app, 'years-run-out')).toBe('');
});

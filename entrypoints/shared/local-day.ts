/** Today as a signal: a panel that stays open over midnight knows it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { today } from '../../utils/platform/clock';

export function followDay(stopped: AbortSignal): ReadonlySignal<string> {
  const day = signal(today());
  const look = () => {
    day.value = today();
  };
  const timer = setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look, { signal: stopped });
  stopped.addEventListener('abort', () => clearInterval(timer));
  return day;
}

/** The panel's time of day. */
import type { Signal } from '@preact/signals';
import { nowMs } from '../../utils/platform/clock';

/** The clock ticks each second, and only while somebody can see it. */
export function tickWhileVisible(now: Signal<number>, stopped: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const run = () => {
    clearInterval(timer);
    if (document.visibilityState !== 'visible' || stopped.aborted) return;
    now.value = nowMs();
    timer = setInterval(() => {
      now.value = nowMs();
    }, 1_000);
  };
  document.addEventListener('visibilitychange', run, { signal: stopped });
  stopped.addEventListener('abort', run);
  run();
}

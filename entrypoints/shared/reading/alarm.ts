/** One timer that rings once, at the time set last; no timer runs while none is set. */
export interface Alarm {
  /** `performance.now()` at which it rings; the earlier of this and what was set before when `keepEarlier`. */
  set(time: number, options?: { keepEarlier: boolean }): void;
  isSet(): boolean;
  stop(): void;
}

export function createAlarm(ring: () => void): Alarm {
  let due: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerRings = 0;

  const arm = () => {
    clearTimeout(timer);
    timerRings = due!;
    timer = setTimeout(onTimer, Math.max(0, due! - performance.now()));
  };
  const onTimer = () => {
    timer = undefined;
    if (due === undefined) return;
    // Set later meanwhile: moving the timer at every change would cost more than ringing in vain.
    if (due - performance.now() > 1) return arm();
    due = undefined;
    ring();
  };
  return {
    set(time, { keepEarlier } = { keepEarlier: false }) {
      if (keepEarlier && due !== undefined && due <= time) return;
      due = time;
      if (timer === undefined || timerRings > due) arm();
    },
    isSet: () => due !== undefined,
    stop() {
      due = undefined;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

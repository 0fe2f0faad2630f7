/** One of a lead's clocks: its state in words and shape, what is left of business time, and when it is due. */
import { language, t } from '../locales/words';
import type { Temperature } from '../utils/domain/agreement';
import type { ClockKind, LeadClock } from '../utils/domain/sla/lead-clock';
import { agreedTime, countdown } from './format';

/** `metLate`: a breach that was ended by an answer, told apart from one that is still open. */
export type ShownState = LeadClock['state'] | 'metLate';

const TONE: Record<ShownState, string> = {
  notStarted: 'dim',
  running: 'good',
  dueSoon: 'warn',
  paused: 'dim',
  met: 'good',
  breached: 'bad',
  metLate: 'bad',
  ended: 'dim',
  cannotKnow: 'dim',
};
/** Drawn in the ring, so that the state can be told without its colour. */
const SHAPE: Record<ShownState, string> = {
  notStarted: '–',
  running: '▶',
  dueSoon: '◔',
  paused: '‖',
  met: '✓',
  breached: '!',
  metLate: '✓!',
  ended: '■',
  cannotKnow: '?',
};

/** What the view needs of a clock; a first contact also says who handed over, when, and how warm. */
export type ShownClock = Pick<
  LeadClock,
  'kind' | 'state' | 'share' | 'remainingMs' | 'lateMs' | 'due' | 'open' | 'stoppedAt' | 'targetMinutes'
> & { temperature?: Temperature; handedOverAt?: string; by?: string };

interface Props {
  clock: ShownClock;
  personName(id: string): string;
  when(at: string | number): string;
}

/** The clock that matters most now, in full. */
export function Clock({ clock, personName, when }: Props) {
  const state = shownState(clock);
  const waiting = isWaiting(state);
  return (
    <div class="clock" data-testid="clock">
      <Ring share={clock.share} shape={SHAPE[state]} tone={TONE[state]} />
      <div>
        <div class={`time ${TONE[state]}`} data-testid="clock-time">
          {timeLeft(clock, state)}
        </div>
        <div class={`chip ${TONE[state]}`} data-testid="clock-state" data-state={state}>
          {stateWords(clock.kind, state)}
        </div>
        <div class="dim small">
          {clock.due !== null && (waiting || state === 'breached') && <div>{t('clock.by', [when(clock.due)])}</div>}
          <div>{targetWords(clock)}</div>
          {clock.handedOverAt !== undefined && clock.by !== undefined && (
            <div>{t('clock.handedOver', [when(clock.handedOverAt), personName(clock.by)])}</div>
          )}
          {state === 'cannotKnow' && <div>{t('clocks.cannotKnow.handOff')}</div>}
          {(waiting || state === 'breached') && (
            <div class={clock.open ? undefined : 'warn'} data-testid="clock-hours">
              {t(clock.open ? 'clocks.inside' : 'clock.outsideHours')}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** Another clock of the same lead, in one line. */
export function ClockLine({ clock, when }: Omit<Props, 'personName'>) {
  const state = shownState(clock);
  return (
    <p class="small clock-line" data-testid={`clock-${clock.kind}`} data-state={state}>
      <span class={TONE[state]}>
        <span aria-hidden="true">{SHAPE[state]} </span>
        {t(`clocks.${clock.kind}`)}: {stateWords(clock.kind, state)}
      </span>
      {clock.due !== null && isWaiting(state) && <span class="dim"> · {t('clock.by', [when(clock.due)])}</span>}
    </p>
  );
}

export function shownState({ state, stoppedAt }: Pick<ShownClock, 'state' | 'stoppedAt'>): ShownState {
  return state === 'breached' && stoppedAt !== null ? 'metLate' : state;
}

const isWaiting = (state: ShownState) => state === 'running' || state === 'dueSoon' || state === 'paused';

/** "3 hr, 5 min left" or "Late by 10 min"; nothing once it was kept. */
export function timeLeft(clock: ShownClock, state = shownState(clock)): string {
  if (isWaiting(state)) return t('clock.left', [countdown(Math.max(0, clock.remainingMs), language())]);
  const isLate = state === 'breached' || state === 'metLate';
  return isLate ? t('clock.late', [countdown(clock.lateMs, language())]) : '';
}

/** Keeping a promise has other words for each of them. */
export function stateWords(kind: ClockKind, state: ShownState): string {
  if (kind !== 'firstContact' && state === 'met') return t(`clocks.done.${kind}`);
  if (kind !== 'firstContact' && state === 'metLate') return t(`clocks.doneLate.${kind}`);
  return t(`clock.state.${state}`);
}

export const toneOf = (clock: Pick<ShownClock, 'state' | 'stoppedAt'>): string => TONE[shownState(clock)];
export const shapeOf = (clock: Pick<ShownClock, 'state' | 'stoppedAt'>): string => SHAPE[shownState(clock)];

function targetWords({ temperature, targetMinutes }: ShownClock): string {
  const target = agreedTime(targetMinutes, language());
  return temperature ? t('clock.target', [t(`temperature.${temperature}`), target]) : t('clocks.within', [target]);
}

function Ring({ share, shape, tone }: { share: number; shape: string; tone: string }) {
  const used = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg viewBox="0 0 36 36" width="72" height="72" class={tone} aria-hidden="true">
      <circle cx="18" cy="18" r="15.5" fill="none" stroke="var(--line)" stroke-width="4" />
      <circle
        cx="18"
        cy="18"
        r="15.5"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-dasharray={`${100 - used} 100`}
        pathLength="100"
        transform="rotate(-90 18 18)"
      />
      <text x="18" y="22.5" text-anchor="middle" font-size="12" fill="currentColor">
        {shape}
      </text>
    </svg>
  );
}

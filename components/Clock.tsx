/** The clock to the first contact: its state in words and shape, what is left of business time, and when it is due. */
import { language, t } from '../locales/words';
import type { FirstContactClock } from '../utils/domain/sla/first-contact';
import { agreedTime, countdown } from './format';

type ShownState = FirstContactClock['state'] | 'metLate';

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
  metLate: '!',
  ended: '■',
  cannotKnow: '?',
};

interface Props {
  reading: FirstContactClock;
  personName(id: string): string;
  when(at: string | number): string;
}

export function Clock({ reading, personName, when }: Props) {
  const state = shownState(reading);
  const waiting = state === 'running' || state === 'dueSoon' || state === 'paused';
  const stopped = reading.contactedAt !== undefined || state === 'ended';
  return (
    <div data-testid="clock">
      <div class="clock">
        <Ring share={reading.share} shape={SHAPE[state]} tone={TONE[state]} />
        <div>
          <div class={`time ${TONE[state]}`} data-testid="clock-time">
            {waiting && t('clock.left', [countdown(Math.max(0, reading.remainingMs), language())])}
            {(state === 'breached' || state === 'metLate') && t('clock.late', [countdown(reading.lateMs, language())])}
          </div>
          <div class={`chip ${TONE[state]}`} data-testid="clock-state" data-state={state}>
            {t(`clock.state.${state}`)}
          </div>
          <div class="dim small">
            {reading.due !== null && !stopped && <div>{t('clock.by', [when(reading.due)])}</div>}
            <div>
              {t('clock.target', [
                t(`temperature.${reading.temperature}`),
                agreedTime(reading.targetMinutes, language()),
              ])}
            </div>
            <div>{t('clock.handedOver', [when(reading.handedOverAt), personName(reading.by)])}</div>
            {waiting && !reading.open && <div class="warn">{t('clock.outsideHours')}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}

/** A breach that was ended by a contact is told apart from one that is still open. */
export function shownState({ state, contactedAt }: FirstContactClock): ShownState {
  return state === 'breached' && contactedAt !== undefined ? 'metLate' : state;
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

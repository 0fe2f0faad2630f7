/**
 * Alerts and the badge. On every wake all clocks are computed from what is stored, what is new is told, and the one
 * alarm is set to the next moment. Whatever was missed while the worker, the browser or the person slept is told then.
 */
import { signal } from '@preact/signals';
import { t } from '../../locales/words';
import { holidaysOf, loadHolidays } from '../../utils/calendars';
import { type Announced, alertPlan, snoozeUntil } from '../../utils/domain/sla/alerts';
import type { Alert } from '../../utils/domain/sla/moments';
import { rulesIn } from '../../utils/domain/sla/who-works-when';
import { onClocksChanged } from '../../utils/messages/clocks-changed';
import { onWake, wakeAt } from '../../utils/platform/alarms';
import { showBadge } from '../../utils/platform/badge';
import { nowMs, today } from '../../utils/platform/clock';
import { notified, notify, onNotification, takeAway } from '../../utils/platform/notify';
import { openAddress } from '../../utils/platform/open-address';
import { readPackaged } from '../../utils/platform/packaged-file';
import { companyPolicy } from '../../utils/platform/policy';
import { forgetAnnounced, keepAnnounced } from '../../utils/store/announced';
import { thisPerson } from '../../utils/store/settings';
import { followAgreements } from '../shared/agreements';
import { type BoardSource, boardFrom, readBoardSource } from '../shared/board';
import { companyVersion } from '../shared/company';
import { starterVersion } from '../shared/starter';
import { alertWords, leadName, summaryWords } from './alert-words';

const DAY = 86_400_000;
const RETRY = 300_000;
/** What was told long ago and is settled is let go of. */
const KEEP_DAYS = 90;
/** More than these at once, as after a holiday, are told in one notification that opens the list. */
const MOST = 4;

/** Listens at once, so that whatever woke the worker is heard. */
export function runAlerts(ready: Promise<void>): () => void {
  const look = () => void alone(ready, announce);
  onWake(look);
  onClocksChanged(look);
  onNotification((id, button) => void alone(ready, () => answer(id, button)));
  return look;
}

/** One after the other, in this worker and any that follows it. */
async function alone(ready: Promise<void>, work: () => Promise<void>): Promise<void> {
  await ready;
  await navigator.locks.request('leadpact:alerts', work).catch(async (error) => {
    console.error('Leadpact', error);
    // A storage that refuses now must not silence every deadline after it.
    await wakeAt(nowMs() + RETRY);
  });
}

async function readBoard() {
  const [starter, policy, me, source] = await Promise.all([
    starterVersion(),
    companyPolicy(),
    thisPerson(),
    readBoardSource(),
  ]);
  const agreements = followAgreements(starter, await companyVersion(policy), signal(today()));
  await agreements.load();
  await loadHolidays(rulesIn(agreements.inForce.agreement, source.people), readPackaged);
  const now = nowMs();
  return { source, now, board: boardFrom(source, agreements, holidaysOf, me.id, now) };
}

async function announce(): Promise<void> {
  const { source, board, now } = await readBoard();
  const { announce: news, next } = alertPlan(board.alerts, source.announced, board.hours, now);
  // Before anything is told: a worker that ends in between wakes again. And once a day in any case: a month that was
  // missed, or an agreement's first day, comes with the date and with no event.
  await wakeAt(Math.min(next ?? Number.POSITIVE_INFINITY, now + DAY));
  await tell(news, source, now);
  const alive = new Set(board.alerts.map(({ id }) => id));
  const over = source.announced.filter(({ id, snoozedUntil }) => !alive.has(id) || (snoozedUntil ?? 0) > now);
  await Promise.all(over.map(({ id }) => takeAway(id)));
  await forgetAnnounced(now - KEEP_DAYS * DAY, alive);
  await showBadge(board.atRisk, board.atRisk > 0 ? t('risk.badge', board.atRisk) : t('extensionName'));
}

/** Noted down after it was told: a worker that ends in between finds the notification on the screen, and only notes. */
async function tell(news: readonly Alert[], source: BoardSource, now: number): Promise<void> {
  const shown = await notified();
  const told: readonly Alert[][] = news.length > MOST ? [[...news]] : news.map((alert) => [alert]);
  for (const alerts of told) {
    const notice = alerts.length > 1 ? summaryWords(alerts, source) : alertWords(alerts[0]!, source, now);
    if (!shown.has(notice.id)) await notify(notice);
    await keepAnnounced(alerts.map(({ id }) => ({ id, at: now, snoozedUntil: null })));
  }
}

/** The first button opens the lead, as a click on the notification does; the second snoozes. */
async function answer(id: string, button: number | null): Promise<void> {
  const { source, board, now } = await readBoard();
  if (button === 1) {
    const snoozed: Announced = { id, at: now, snoozedUntil: snoozeUntil(now, board.hours) };
    await keepAnnounced([snoozed]);
    await takeAway(id);
    return announce();
  }
  await takeAway(id);
  const alert = board.alerts.find((one) => one.id === id);
  await openAddress(alert ? addressFor(alert, source, button) : null);
}

/** Where a browser has no buttons, the click opens the list, which has both actions. */
function addressFor(alert: Alert, source: BoardSource, button: number | null): string | null {
  if (alert.what === 'missed' || (button === null && import.meta.env.FIREFOX)) return null;
  return leadName(alert.lead, source).address;
}

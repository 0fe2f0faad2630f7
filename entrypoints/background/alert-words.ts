/** An alert in the reader's language. */
import { instant, list } from '../../components/format';
import { language, t } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import type { LeadKey } from '../../utils/domain/lead';
import type { Alert } from '../../utils/domain/sla/moments';
import type { Notice } from '../../utils/platform/notify';
import { type BoardSource, type LeadName, leadWords } from '../shared/board';

export function alertWords(alert: Alert, source: BoardSource, now: number): Notice {
  const notice = { id: alert.id, buttons: [t('risk.open'), t('risk.snooze')] };
  if (alert.what === 'missed') {
    return { ...notice, title: t('alert.missed'), message: textIn(alert.step.consequence.what, language()) };
  }
  const lead = leadWords(alert.lead, source.leads, (record) => t('risk.lead', [record]));
  const due = alert.clock.due === null ? '' : instant(alert.clock.due, now, language());
  if (alert.what === 'step') {
    const what = textIn(alert.step.consequence.what, language());
    return { ...notice, title: t('alert.step', [lead]), message: `${what} ${t('alert.was', [due])}` };
  }
  const when = t(alert.what === 'dueSoon' ? 'alert.due' : 'alert.was', [due]);
  return { ...notice, title: t(`alert.${alert.what}.${alert.clock.kind}`, [lead]), message: when };
}

/** Many at once: how many leads, and which. The id is made of theirs, so that it is told once too. */
export function summaryWords(alerts: readonly Alert[], source: BoardSource): Notice {
  const keys = [...new Set(alerts.flatMap((alert) => (alert.what === 'missed' ? [] : [alert.lead])))];
  const names = keys.map((key) => leadWords(key, source.leads, (record) => t('risk.lead', [record])));
  return {
    id: `list|${alerts.length}|${alerts[0]?.id}`,
    title: t('risk.badge', keys.length),
    message: list(names, language()),
    buttons: [],
  };
}

export function leadName(key: LeadKey, { leads }: BoardSource): LeadName {
  return leads.get(key) ?? { name: null, company: null, address: null };
}

/** The record that the page shows, and everything computed from it and from what is stored about it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { t } from '../../locales/words';
import { type CheckedRows, checkRows } from '../../utils/domain/check-rows';
import type { StoredEvent } from '../../utils/domain/events';
import { hasUnsavedValues, type Lead, type LeadKey } from '../../utils/domain/lead';
import { actionAt } from '../../utils/domain/loop/action-at';
import { type Behaviour, historyIn } from '../../utils/domain/loop/history';
import { type Review, review } from '../../utils/domain/review';
import type { Holidays } from '../../utils/domain/sla/calendar';
import { type LeadClocks, leadClocks } from '../../utils/domain/sla/lead-clocks';
import { rulesIn } from '../../utils/domain/sla/who-works-when';
import { followHolidays } from '../shared/holidays';
import type { Follower } from './follow';
import type { Ledger } from './ledger';

export interface LeadInView {
  /** The record in view, or null. */
  lead: ReadonlySignal<Lead | null>;
  key: ReadonlySignal<LeadKey | null>;
  /** What is stored about it; null while it is being loaded. */
  events: ReadonlySignal<StoredEvent[] | null>;
  /** Null while the lead's events are being loaded, and for companies and deals. */
  review: ReadonlySignal<Review | null>;
  clocks: ReadonlySignal<LeadClocks | null>;
  /** A list's rows against the definition in force; null until they were asked for. */
  checkedRows: ReadonlySignal<CheckedRows | null>;
  /** What the page says that the lead in view did; null while it was not asked. */
  history: ReadonlySignal<Behaviour[] | null>;
  /** Why nothing can be handed over now, in words. */
  obstacle: ReadonlySignal<string | null>;
  holidays: ReadonlySignal<Holidays>;
}

/** @param now epoch ms, ticking. */
export function leadInView(
  follower: Follower,
  ledger: Ledger,
  now: ReadonlySignal<number>,
  stopped: AbortSignal,
): LeadInView {
  const minute = computed(() => Math.floor(now.value / 60_000) * 60_000);

  const lead = computed(() => {
    const sight = follower.sight.value;
    return sight.is === 'page' && sight.report.is === 'record' ? sight.report.lead : null;
  });
  const key = computed(() => lead.value?.key ?? null);
  const events = computed(() => {
    if (key.value === null) return [];
    const loaded = ledger.events.value;
    return loaded?.lead === key.value ? loaded.events : null;
  });

  const reviewed = computed(() => {
    if (lead.value === null || events.value === null) return null;
    if (lead.value.kind !== 'lead' && lead.value.kind !== 'contact') return null;
    return review(lead.value, ledger.agreements, events.value, new Date(minute.value).toISOString());
  });
  const holidays = followHolidays(() => rulesIn(ledger.agreements.inForce.agreement, ledger.people.value), stopped);
  const clocks = computed(() => {
    if (reviewed.value === null || lead.value === null) return null;
    const setting = { agreements: ledger.agreements, people: ledger.people.value, holidays: holidays.value };
    const acted = actionAt(lead.value, new Date(minute.value).toISOString()) ?? null;
    return leadClocks(reviewed.value.timeline, setting, now.value, { actionAt: acted });
  });
  const checkedRows = computed(() => {
    const sight = follower.sight.value;
    if (sight.is !== 'page' || sight.report.is !== 'none' || !sight.report.rows) return null;
    const { rows, pageLanguage = null, address, crm } = sight.report;
    return checkRows(
      { rows, pageLanguage, address, crm },
      ledger.agreements.inForce,
      new Date(minute.value).toISOString(),
    );
  });
  const history = computed(() => {
    const told = follower.history.value;
    if (lead.value === null || told?.address !== lead.value.address) return null;
    const keepsCompany = ledger.agreements.inForce.agreement.privacy.companyNameTravels;
    return historyIn(told.rows, lead.value, { now: new Date(minute.value).toISOString(), keepsCompany });
  });
  const obstacle = computed(() => {
    if (lead.value === null) return null;
    if (lead.value.key === null) return t('handoff.noKey');
    return hasUnsavedValues(lead.value.fields) ? t('lead.unsaved') : null;
  });
  return { lead, key, events, review: reviewed, clocks, checkedRows, history, obstacle, holidays };
}

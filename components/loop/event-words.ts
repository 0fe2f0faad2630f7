/** Each kind of event as a sentence in the reader's language, and what belongs to it beside the sentence. */
import { language, t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { EventBodies, LeadEvent } from '../../utils/domain/events';
import { type LangText, textIn } from '../../utils/domain/language';
import { outcomeWords } from '../contact/ContactForm';
import { days, list } from '../format';

export interface Names {
  personName(id: string): string;
}

export function sentence(event: LeadEvent, agreement: Agreement, { personName }: Names): string {
  const who = personName(event.by);
  switch (event.kind) {
    case 'handed over':
      return t('timeline.handedOver', [who]);
    case 'rejected':
      return t('timeline.rejected', [who, labelOf(agreement.sla.rejectReasons, event.body.reason)]);
    case 'left alone':
      return t('timeline.leftAlone', [who, labelOf(agreement.sla.leaveReasons, event.body.reason)]);
    case 'question answered': {
      const key = { yes: 'answeredYes', no: 'answeredNo', unknown: 'answeredUnknown' } as const;
      return t(`timeline.${key[event.body.answer]}`, [who, criterionName(agreement, event.body.criterion)]);
    }
    case 'contacted':
    case 'accepted':
    case 'praised':
      return t(`timeline.${event.kind}`, [who]);
    case 'assigned':
    case 'reassigned':
      return event.body.to === event.by
        ? t('contact.told.taken', [who])
        : t('contact.told.assigned', [who, personName(event.body.to)]);
    case 'return answered':
      return answerSentence(event.body, who);
    case 'tried':
    case 'paused':
    case 'resumed':
      return t(`contact.told.${event.kind}`, [who]);
    case 'won':
    case 'lost':
    case 'note':
    case 'linked':
      return t(`loop.happened.${event.kind}`, [who]);
    case 'erasure asked':
      return t('loop.happened.erasure', [who]);
    default:
      return t('timeline.newerKind');
  }
}

function answerSentence({ answer, until }: EventBodies['return answered'], who: string): string {
  switch (answer) {
    case 'nurture':
      return t('loop.happened.answeredNurture', [who, until === undefined ? '–' : day(until)]);
    case 'fixed':
      return t('loop.happened.answeredFixed', [who]);
    case 'disputed':
      return t('loop.happened.answeredDisputed', [who]);
    default:
      return t('loop.happened.answeredChange', [who]);
  }
}

/** Beside the sentence: the temperature, the checks that were wrong, the channel, the amount. */
export function details(event: LeadEvent, agreement: Agreement): string[] {
  switch (event.kind) {
    case 'handed over':
      return [t(`temperature.${event.body.temperature}`), t(`verdict.${event.body.verdict}`)];
    case 'rejected': {
      const wrong = event.body.criteria.map((id) => criterionName(agreement, id));
      return wrong.length > 0 ? [t('timeline.wrongChecks', [list(wrong, language())])] : [];
    }
    case 'tried':
    case 'contacted': {
      const { channel, outcome } = event.body;
      return [
        ...(channel ? [labelOf(agreement.sla.sales.channels, channel)] : []),
        ...(outcome ? [outcomeWords(event.kind, outcome)] : []),
      ];
    }
    case 'won':
      return event.body.amount ? [money(event.body.amount)] : [];
    default:
      return [];
  }
}

/** What went along with a hand-off of what the lead did. */
export function historyOf(event: LeadEvent): string[] {
  if (event.kind !== 'handed over') return [];
  return (event.body.history ?? []).map(({ on, words }) => (on ? `${days(on, language())} · ${words}` : words));
}

export function noteOf({ body }: { body: unknown }): string | undefined {
  const note = (body as { note?: unknown } | null)?.note;
  return typeof note === 'string' && note !== '' ? note : undefined;
}

export const criterionName = (agreement: Agreement, id: string) => labelOf(agreement.definition.criteria, id);

/** An id that the version does not know is shown as it is, rather than nothing. */
export function labelOf(labelled: { id: string; label: LangText }[], id: string): string {
  const found = labelled.find((one) => one.id === id);
  return found ? textIn(found.label, language()) : id;
}

/** A local day in words: "15 January 2027". */
export function day(localDay: string): string {
  const date = new Date(`${localDay}T00:00:00Z`);
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A currency that Intl cannot name is written as it came. */
function money({ value, currency }: { value: number; currency: string }): string {
  try {
    return new Intl.NumberFormat(language(), {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(value);
  } catch {
    return `${value} ${currency}`;
  }
}

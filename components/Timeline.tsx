/** What happened with the lead, oldest first, in words, with who and when. */
import { language, t } from '../locales/words';
import type { Agreement, Reason } from '../utils/domain/agreement';
import type { LeadEvent, StoredEvent } from '../utils/domain/events';
import { type LangText, textIn } from '../utils/domain/language';
import { isKnown } from '../utils/domain/standing';
import { outcomeWords } from './contact/ContactForm';
import { list } from './format';

interface Props {
  events: StoredEvent[];
  /** The version that an event cites, so that a reason keeps the words it had then. */
  agreementOf(event: StoredEvent): Agreement;
  personName(id: string): string;
  when(at: string): string;
}

export function Timeline({ events, agreementOf, personName, when }: Props) {
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline.title')}</h2>
      {events.length === 0 && <p class="dim">{t('timeline.empty')}</p>}
      <ol class="timeline" data-testid="timeline">
        {events.map((event) => (
          <li key={event._id} data-kind={event.kind}>
            {isKnown(event) ? sentence(event, agreementOf(event), personName) : t('timeline.newerKind')}
            <span class="dim small">
              <time dateTime={event.at}>{when(event.at)}</time>
              {isSetBack(event) && (
                <span data-testid="noted">
                  {' '}
                  (<time dateTime={event.made}>{t('contact.told.noted', [when(event.made)])}</time>)
                </span>
              )}
              {isKnown(event) &&
                details(event, agreementOf(event)).map((detail) => <span key={detail}> · {detail}</span>)}
            </span>
            {noteOf(event) && <q class="note">{noteOf(event)}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentence(event: LeadEvent, agreement: Agreement, personName: Props['personName']): string {
  const who = personName(event.by);
  switch (event.kind) {
    case 'handed over':
      return t('timeline.handedOver', [who]);
    case 'rejected':
      return t('timeline.rejected', [who, reasonWords(agreement.sla.rejectReasons, event.body.reason)]);
    case 'left alone':
      return t('timeline.leftAlone', [who, reasonWords(agreement.sla.leaveReasons, event.body.reason)]);
    case 'question answered': {
      const key = { yes: 'answeredYes', no: 'answeredNo', unknown: 'answeredUnknown' } as const;
      return t(`timeline.${key[event.body.answer]}`, [who, criterionWords(agreement, event.body.criterion)]);
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
    case 'tried':
    case 'paused':
    case 'resumed':
      return t(`contact.told.${event.kind}`, [who]);
    default:
      return t('timeline.newerKind');
  }
}

/** Noted later than it happened, by more than the time that noting takes. */
function isSetBack({ at, made }: StoredEvent): boolean {
  return Date.parse(made) - Date.parse(at) >= 60_000;
}

function details(event: LeadEvent, agreement: Agreement): string[] {
  if (event.kind === 'handed over')
    return [t(`temperature.${event.body.temperature}`), t(`verdict.${event.body.verdict}`)];
  if (event.kind === 'rejected' && event.body.criteria.length > 0) {
    const wrong = event.body.criteria.map((id) => criterionWords(agreement, id));
    return [t('timeline.wrongChecks', [list(wrong, language())])];
  }
  if (event.kind === 'tried' || event.kind === 'contacted') {
    const { channel, outcome } = event.body;
    return [
      ...(channel === undefined ? [] : [labelOf(agreement.sla.sales.channels, channel)]),
      ...(outcome === undefined ? [] : [outcomeWords(event.kind, outcome)]),
    ];
  }
  return [];
}

function noteOf({ body }: StoredEvent): string | undefined {
  const note = (body as { note?: unknown } | null)?.note;
  return typeof note === 'string' && note !== '' ? note : undefined;
}

const reasonWords = (reasons: Reason[], id: string) => labelOf(reasons, id);
const criterionWords = (agreement: Agreement, id: string) => labelOf(agreement.definition.criteria, id);

/** An id that the version does not know is shown as it is, rather than nothing. */
function labelOf(labelled: { id: string; label: LangText }[], id: string): string {
  const found = labelled.find((one) => one.id === id);
  return found ? textIn(found.label, language()) : id;
}

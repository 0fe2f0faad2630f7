/** What happened with the lead, oldest first, in words, with who and when. */
import { t } from '../locales/words';
import type { Agreement } from '../utils/domain/agreement';
import type { StoredEvent } from '../utils/domain/events';
import type { Side } from '../utils/domain/person';
import { isKnown } from '../utils/domain/standing';
import { details, historyOf, noteOf, sentence } from './loop/event-words';

interface Props {
  events: StoredEvent[];
  /** The version that an event cites, so that a reason keeps the words it had then. */
  agreementOf(event: StoredEvent): Agreement;
  personName(id: string): string;
  when(at: string): string;
  /** Which side somebody was on then: marketers' own sales attempts are marked (M4). */
  sideAt?(person: string, at: string): Side | null;
  /** Ids of events that no colleague has yet. */
  waiting?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const SALES_WORK = ['tried', 'contacted', 'won', 'lost'];

export function Timeline({ events, agreementOf, personName, when, sideAt, waiting = NONE }: Props) {
  const isTryout = ({ kind, by, at }: StoredEvent) => SALES_WORK.includes(kind) && sideAt?.(by, at) === 'marketing';
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline.title')}</h2>
      {events.length === 0 && <p class="dim">{t('timeline.empty')}</p>}
      <ol class="timeline" data-testid="timeline">
        {events.map((event) => (
          <li key={event._id} data-kind={event.kind}>
            {isKnown(event) ? sentence(event, agreementOf(event), { personName }) : t('timeline.newerKind')}
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
              {isTryout(event) && <span data-testid="tryout"> · {t('loop.happened.marketerTries')}</span>}
              {waiting.has(event._id) && <span data-testid="not-synced"> · ↑ {t('loop.happened.notSynced')}</span>}
            </span>
            {noteOf(event) && <q class="note">{noteOf(event)}</q>}
            {isKnown(event) && <WhatItDid lines={historyOf(event)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Noted later than it happened, by more than the time that noting takes. */
function isSetBack({ at, made }: StoredEvent): boolean {
  return Date.parse(made) - Date.parse(at) >= 60_000;
}

function WhatItDid({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="small" data-testid="told-history">
      {t('history.told')}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

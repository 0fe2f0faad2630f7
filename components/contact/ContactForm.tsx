/** One contact or attempt: by which channel, what came of it, when; Escape or Cancel leaves without a trace. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { language, t } from '../../locales/words';
import type { Channel } from '../../utils/domain/agreement';
import type { EventBodies, Instant } from '../../utils/domain/events';
import { textIn } from '../../utils/domain/language';
import { type When, WhenField } from './WhenField';

const OUTCOMES = {
  tried: ['noAnswer', 'messageLeft', 'asksLater', 'wrongDetails'],
  contacted: ['meeting', 'talk', 'none'],
} as const;

interface Props<K extends 'tried' | 'contacted'> {
  kind: K;
  /** For a contact only those that count as one. */
  channels: Channel[];
  handedOverAt: Instant | null;
  now: number;
  when(at: Instant): string;
  /** Resolves to true when it was stored; the form keeps what was entered until then. */
  onSend(body: EventBodies[K], at: Instant | undefined): Promise<boolean>;
  onDone(): void;
}

export function ContactForm<K extends 'tried' | 'contacted'>(props: Props<K>) {
  const { kind, channels, handedOverAt, now, when, onSend, onDone } = props;
  const [channel, setChannel] = useState(channels[0]?.id);
  const [outcome, setOutcome] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const [time, setTime] = useState<When>({ at: undefined });
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const send = async (event: Event) => {
    event.preventDefault();
    if (outcome === undefined || busy || 'problem' in time) return;
    setBusy(true);
    const body = { channel, outcome, ...(note.trim() && { note: note.trim() }) } as EventBodies[K];
    const stored = await onSend(body, time.at);
    setBusy(false);
    if (stored) onDone();
  };
  return (
    <form
      class="stack"
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      data-testid="contact-form"
    >
      <fieldset>
        <legend>{t('contact.channel')}</legend>
        <div class="row">
          {channels.map(({ id, label }, index) => (
            <label key={id} class="pill">
              <input
                ref={index === 0 ? first : undefined}
                type="radio"
                name="channel"
                value={id}
                checked={channel === id}
                onChange={() => setChannel(id)}
              />
              {textIn(label, language())}
            </label>
          ))}
        </div>
        {kind === 'contacted' && <p class="dim small">{t('contact.onlyContact')}</p>}
      </fieldset>
      <fieldset>
        <legend>{t(kind === 'tried' ? 'contact.outcome' : 'contact.ledTo')}</legend>
        <div class="row">
          {OUTCOMES[kind].map((one) => (
            <label key={one} class="pill">
              <input
                type="radio"
                name="outcome"
                value={one}
                checked={outcome === one}
                onChange={() => setOutcome(one)}
              />
              {outcomeWords(kind, one)}
            </label>
          ))}
        </div>
      </fieldset>
      <WhenField handedOverAt={handedOverAt} now={now} when={when} onChange={setTime} />
      <label>
        {t('contact.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button
          type="submit"
          class="primary"
          data-testid="contact-send"
          disabled={outcome === undefined || busy || 'problem' in time}
        >
          {t('contact.save')}
        </button>
        <button type="button" onClick={onDone}>
          {t('feedback.cancel')}
        </button>
      </div>
    </form>
  );
}

/** In words; an outcome of a newer version as it stands. */
export function outcomeWords(kind: 'tried' | 'contacted', outcome: string): string {
  const known = OUTCOMES[kind].find((one) => one === outcome);
  if (known === undefined) return outcome;
  return kind === 'tried'
    ? t(`contact.tryOutcome.${known as (typeof OUTCOMES.tried)[number]}`)
    : t(`contact.ledToOutcome.${known as (typeof OUTCOMES.contacted)[number]}`);
}

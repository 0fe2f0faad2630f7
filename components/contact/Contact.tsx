/** The rep's part until the lead is reached: take it, call or write, log attempts and the contact, let the clock wait. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { SalesPromise } from '../../utils/domain/agreement';
import { attemptsMade, channelBy } from '../../utils/domain/contact/attempts';
import { mailLink, phoneLink } from '../../utils/domain/contact/links';
import type { EventBodies, Instant, StoredEvent } from '../../utils/domain/events';
import type { PersonId } from '../../utils/domain/person';
import { ContactForm } from './ContactForm';
import { PauseForm } from './PauseForm';

type ContactKind = 'tried' | 'contacted' | 'paused' | 'resumed' | 'assigned' | 'reassigned';

export type RecordContact = <K extends ContactKind>(kind: K, body: EventBodies[K], at?: Instant) => Promise<boolean>;

interface Props {
  promise: Pick<SalesPromise, 'channels' | 'attempts'>;
  /** What still stands, oldest first. */
  timeline: StoredEvent[];
  handedOverAt: Instant;
  paused: boolean;
  owner: PersonId | null;
  me: PersonId | null;
  /** Marketing is allotted leads (M4), and takes none; it only reaches out to those that it has. */
  mayTake: boolean;
  /** Words on the page, where there are any. */
  phone: string | undefined;
  mail: string | undefined;
  now: number;
  personName(id: string): string;
  when(at: Instant): string;
  onRecord: RecordContact;
}

export function Contact(props: Props) {
  const { promise, timeline, handedOverAt, paused, now, when, onRecord } = props;
  const [form, setForm] = useState<'tried' | 'contacted' | 'paused' | null>(null);
  const close = () => setForm(null);
  const made = attemptsMade(timeline);
  const mayAct = props.mayTake || (props.me !== null && props.owner === props.me);
  const channels = form === 'contacted' ? promise.channels.filter(({ isContact }) => isContact) : promise.channels;
  return (
    <div class="stack" data-testid="contact">
      <Owner {...props} />
      {mayAct && <Reach {...props} />}
      {made > 0 && (
        <p class="small" data-testid="attempts">
          {t('contact.attempts', [String(made), String(promise.attempts)])}
        </p>
      )}
      {mayAct && form === null && (
        <div class="row">
          <button type="button" class="primary" data-testid="contacted" onClick={() => setForm('contacted')}>
            {t('clock.contacted')}
          </button>
          <button type="button" data-testid="tried" onClick={() => setForm('tried')}>
            {t('contact.tried')}
          </button>
          {paused ? (
            <button type="button" data-testid="resume" onClick={() => onRecord('resumed', {})}>
              {t('contact.resume')}
            </button>
          ) : (
            <button type="button" data-testid="pause" onClick={() => setForm('paused')}>
              {t('contact.pause')}
            </button>
          )}
        </div>
      )}
      {(form === 'tried' || form === 'contacted') && (
        <ContactForm
          key={form}
          kind={form}
          channels={channels}
          handedOverAt={handedOverAt}
          now={now}
          when={when}
          onSend={(body, at) => onRecord(form, body, at)}
          onDone={close}
        />
      )}
      {form === 'paused' && <PauseForm onSend={(note) => onRecord('paused', { note })} onDone={close} />}
    </div>
  );
}

/** Who has the lead; whoever takes it says so with a click. */
function Owner({ owner, me, mayTake, personName, onRecord }: Props) {
  if (me === null) return null;
  const mine = owner === me;
  const words = mine
    ? t('contact.withYou')
    : owner === null
      ? t('contact.withNobody')
      : t('contact.with', [personName(owner)]);
  return (
    <p class="row spread small" data-testid="owner">
      <span class={owner === null ? 'warn' : 'dim'}>{words}</span>
      {!mine && mayTake && (
        <button
          type="button"
          class="tight"
          data-testid="take"
          onClick={() => onRecord(owner === null ? 'assigned' : 'reassigned', { to: me })}
        >
          {t(owner === null ? 'contact.take' : 'contact.takeOver')}
        </button>
      )}
    </p>
  );
}

/** Links that open the telephone or the mail program and log the attempt with the same click. */
function Reach({ promise, phone, mail, onRecord }: Props) {
  const links = [
    { by: 'phone', words: phone, href: phone === undefined ? null : phoneLink(phone) },
    { by: 'mail', words: mail, href: mail === undefined ? null : mailLink(mail) },
  ] as const;
  const usable = links.filter(({ href }) => href !== null);
  if (usable.length === 0) return null;
  return (
    <p class="small">
      {usable.map(({ by, words, href }) => (
        <a
          key={by}
          class="reach"
          href={href!}
          data-testid={`reach-${by}`}
          onClick={() => void onRecord('tried', { channel: channelBy(promise.channels, by)?.id })}
        >
          {t(by === 'phone' ? 'contact.call' : 'contact.write', [words ?? ''])}
        </a>
      ))}
      <span class="dim block">{t('contact.logs')}</span>
    </p>
  );
}

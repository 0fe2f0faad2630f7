/** Why the clock waits for the lead: a pause without its reason would be a way around the deadline. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/words';

interface Props {
  onSend(note: string): Promise<boolean>;
  onDone(): void;
}

export function PauseForm({ onSend, onDone }: Props) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async (event: Event) => {
    event.preventDefault();
    if (note.trim() !== '' && (await onSend(note.trim()))) onDone();
  };
  return (
    <form class="stack" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label>
        {t('contact.whyPause')}
        <textarea
          ref={field}
          rows={2}
          maxLength={2_000}
          value={note}
          data-testid="pause-why"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="primary" data-testid="pause-send" disabled={note.trim() === ''}>
          {t('contact.save')}
        </button>
        <button type="button" onClick={onDone}>
          {t('feedback.cancel')}
        </button>
      </div>
    </form>
  );
}

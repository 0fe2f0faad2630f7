/** One of the agreement's reasons, the criteria that were wrong, a note; Escape or Cancel leaves without a trace. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language, t } from '../locales/words';
import type { Criterion, Reason } from '../utils/domain/agreement';
import { textIn } from '../utils/domain/language';
import { criteriaMeant } from '../utils/domain/loop/reason-criteria';

interface Props {
  question: string;
  reasons: Reason[];
  /** The criteria to choose from; empty: not asked. */
  criteria: Criterion[];
  /** The words on the page that decided a criterion, by its id: what the person sees wrong. */
  evidence?: ReadonlyMap<string, string>;
  /** Resolves to true when it was stored; the form keeps what was entered until then. */
  onSend(body: { reason: string; criteria: string[]; note?: string }): Promise<boolean>;
  onDone(): void;
}

export function ReasonForm({ question, reasons, criteria, evidence, onSend, onDone }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  /** Null: the person chose none yet, and those hold that the reason speaks of. */
  const [chosen, setChosen] = useState<string[] | null>(null);
  const wrong = chosen ?? (reason === null ? [] : criteriaMeant(reason, criteria));
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  // Before anything is painted: who works by keyboard presses the next key at once.
  useLayoutEffect(() => first.current?.focus(), []);

  const send = async (event: Event) => {
    event.preventDefault();
    if (reason === null || busy) return;
    setBusy(true);
    const stored = await onSend({ reason, criteria: wrong, ...(note.trim() && { note: note.trim() }) });
    setBusy(false);
    if (stored) onDone();
  };
  const toggle = (id: string) => setChosen(wrong.includes(id) ? wrong.filter((other) => other !== id) : [...wrong, id]);

  return (
    <form class="stack" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <fieldset>
        <legend>{question}</legend>
        {reasons.map(({ id, label }, index) => (
          <label key={id} class="choice">
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name="reason"
              value={id}
              checked={reason === id}
              onChange={() => setReason(id)}
            />
            {textIn(label, language())}
          </label>
        ))}
      </fieldset>
      {criteria.length > 0 && (
        <fieldset>
          <legend>{t('feedback.whichCriteria')}</legend>
          <div class="row">
            {criteria.map(({ id, label }) => (
              <label key={id} class="pill">
                <input type="checkbox" value={id} checked={wrong.includes(id)} onChange={() => toggle(id)} />
                {textIn(label, language())}
              </label>
            ))}
          </div>
          {wrong.length > 0 && (
            <ul class="dim small" data-testid="reject-evidence">
              {wrong.map((id) => evidence?.has(id) && <li key={id}>{t('loop.evidence', [evidence.get(id)!])}</li>)}
            </ul>
          )}
        </fieldset>
      )}
      <label>
        {t('feedback.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={3} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="primary" data-testid="send" disabled={reason === null || busy}>
          {t('feedback.send')}
        </button>
        <button type="button" onClick={onDone}>
          {t('feedback.cancel')}
        </button>
      </div>
    </form>
  );
}

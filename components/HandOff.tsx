/** The marketer's part: is the data there that sales asked for, what should they know, hand over. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import { type Rep, RepPicker } from './loop/RepPicker';

interface Props {
  /** What is missing, and what the definition says (see BeforeHandOff). */
  children: ComponentChildren;
  again: boolean;
  /** Whom it can be given to at once. */
  reps: Rep[];
  /** How leads are distributed, as agreed; '' where nothing was. */
  rule: string;
  /** Why handing over is not possible now, in words; null: it is. */
  obstacle: string | null;
  /** Resolves to true when it was stored; what was typed stays until then. */
  onHandOver(note: string, to: string | null): Promise<boolean>;
}

export function HandOff({ children, again, reps, rule, obstacle, onHandOver }: Props) {
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const handOver = async () => {
    setBusy(true);
    if (await onHandOver(note.trim(), to || null)) setNote('');
    setBusy(false);
  };
  return (
    <section aria-labelledby="handoff-title" class="stack">
      <h2 id="handoff-title">{t('handoff.title')}</h2>
      {children}
      <label>
        {t('handoff.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {reps.length > 0 && (
        <RepPicker
          label={t('loop.beforeHandOff.to')}
          none={t('loop.beforeHandOff.toManager')}
          reps={reps}
          value={to}
          onChange={setTo}
        />
      )}
      {rule !== '' && <p class="dim small">{t('loop.beforeHandOff.rule', [rule])}</p>}
      <button
        type="button"
        class="primary"
        data-testid="hand-over"
        disabled={obstacle !== null || busy}
        aria-describedby={obstacle === null ? undefined : 'handoff-obstacle'}
        onClick={handOver}
      >
        {t(again ? 'handoff.handOverAgain' : 'handoff.handOver')}
      </button>
      {obstacle !== null && (
        <p id="handoff-obstacle" class="small warn" data-testid="obstacle">
          {obstacle}
        </p>
      )}
    </section>
  );
}

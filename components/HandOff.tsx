/** The marketer's part: is the data there that sales asked for, what should they know, hand over. */
import { useState } from 'preact/hooks';
import { language, t } from '../locales/words';
import type { Field } from '../utils/domain/lead';
import { list } from './format';

interface Props {
  gaps: Field[];
  again: boolean;
  /** Why handing over is not possible now, in words; null: it is. */
  obstacle: string | null;
  /** Resolves to true when it was stored; what was typed stays until then. */
  onHandOver(note: string): Promise<boolean>;
}

export function HandOff({ gaps, again, obstacle, onHandOver }: Props) {
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const handOver = async () => {
    setBusy(true);
    if (await onHandOver(note.trim())) setNote('');
    setBusy(false);
  };
  return (
    <section aria-labelledby="handoff-title" class="stack">
      <h2 id="handoff-title">{t('handoff.title')}</h2>
      <HandOffData gaps={gaps} />
      <label>
        {t('handoff.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
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

/** What a hand-off must bring (H1) and the page does not show, by name (D9). */
export function HandOffData({ gaps }: { gaps: Field[] }) {
  const names = list(
    gaps.map((field) => t(`fields.${field}`)),
    language(),
  );
  return (
    <p class={gaps.length > 0 ? 'warn' : 'good'} data-testid="gaps">
      <span aria-hidden="true">{gaps.length > 0 ? '✕ ' : '✓ '}</span>
      {gaps.length > 0 ? t('handoff.missing', [names]) : t('handoff.complete')}
    </p>
  );
}

/** The marketer's part: is the data there that sales asked for, what should they know, hand over. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import type { ToldToSales } from '../utils/domain/hand-over';
import type { Behaviour } from '../utils/domain/loop/history';
import { type Rep, RepPicker } from './loop/RepPicker';
import { WhatItDid } from './loop/WhatItDid';

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
  /** What the page says that the lead did; null while nobody asked. */
  history: readonly Behaviour[] | null;
  onLookForHistory(): void;
  /** Resolves to true when it was stored; what was typed stays until then. */
  onHandOver(told: ToldToSales, to: string | null): Promise<boolean>;
}

export function HandOff({ children, again, reps, rule, obstacle, history, onLookForHistory, onHandOver }: Props) {
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const handOver = async () => {
    setBusy(true);
    const told = history?.filter(({ words }) => ticked.includes(words)) ?? [];
    if (await onHandOver({ note: note.trim(), history: told }, to || null)) {
      setNote('');
      setTicked([]);
    }
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
      <WhatItDid history={history} ticked={ticked} onLook={onLookForHistory} onTick={setTicked} />
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

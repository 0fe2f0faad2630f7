/** Won or lost, with what it is worth: entered when it is known, also long after the contact (S5, S5b). */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { numberTyped } from '../../utils/domain/criteria/form';
import type { EventBodies } from '../../utils/domain/events';
import { CURRENCIES } from '../../utils/domain/values/currency';

interface Props {
  /** Chosen at first, where it is an ISO 4217 code; pages also write `kr`. */
  currency: string;
  onWon(body: EventBodies['won']): Promise<boolean>;
  onLost(body: EventBodies['lost']): Promise<boolean>;
}

export function Ending({ currency, onWon, onLost }: Props) {
  const [form, setForm] = useState<'won' | 'lost' | null>(null);
  const close = () => setForm(null);
  return (
    <section aria-labelledby="ending-title" data-testid="ending">
      <h2 id="ending-title">{t('loop.ending.title')}</h2>
      {form === null ? (
        <div class="row">
          <button type="button" data-testid="won" onClick={() => setForm('won')}>
            {t('loop.ending.won')}
          </button>
          <button type="button" data-testid="lost" onClick={() => setForm('lost')}>
            {t('loop.ending.lost')}
          </button>
        </div>
      ) : (
        <EndingForm
          key={form}
          isWon={form === 'won'}
          currency={currency}
          onWon={onWon}
          onLost={onLost}
          onDone={close}
        />
      )}
    </section>
  );
}

interface FormProps extends Props {
  isWon: boolean;
  onDone(): void;
}

function EndingForm({ isWon, currency: first, onWon, onLost, onDone }: FormProps) {
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(CURRENCIES.includes(first) ? first : 'EUR');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const value = numberTyped(amount, 'money');
  const isWrong = isWon && amount.trim() !== '' && value === null;
  const save = async (event: Event) => {
    event.preventDefault();
    if (isWrong || busy) return;
    setBusy(true);
    const noted = note.trim() === '' ? {} : { note: note.trim() };
    const stored = isWon
      ? await onWon({ ...(value !== null && { amount: { value, currency } }), ...noted })
      : await onLost(noted);
    setBusy(false);
    if (stored) onDone();
  };
  return (
    <form ref={form} class="stack" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      {isWon && (
        <div class="assign">
          <label>
            {t('loop.ending.amount')} <span class="dim small">({t('feedback.optional')})</span>
            <input
              inputMode="decimal"
              value={amount}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? 'amount-wrong' : undefined}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('fields.currency')}
            <select value={currency} onChange={(event) => setCurrency(event.currentTarget.value)}>
              {CURRENCIES.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {isWrong && (
        <p id="amount-wrong" class="warn small">
          {t('loop.ending.notANumber')}
        </p>
      )}
      <label>
        {t('loop.ending.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="primary" data-testid="save-ending" disabled={isWrong || busy}>
          {t(isWon ? 'loop.ending.saveWon' : 'loop.ending.saveLost')}
        </button>
        <button type="button" onClick={onDone}>
          {t('feedback.cancel')}
        </button>
      </div>
    </form>
  );
}

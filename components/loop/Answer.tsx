/** The answer that marketing owes for a returned lead: fixed, disputed, nurture until a day, or change the definition. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { EventBodies } from '../../utils/domain/events';

type Given = EventBodies['return answered'];
const ANSWERS = ['fixed', 'disputed', 'nurture', 'changeDefinition'] as const;

interface Props {
  /** The return, in words. */
  returned: string;
  details: string[];
  note: string | undefined;
  when: string;
  /** Colleagues in sales see that an answer is owed. */
  canAnswer: boolean;
  /** The first day that nurture may end, `YYYY-MM-DD`. */
  tomorrow: string;
  onAnswer(given: Omit<Given, 'rejection'>): Promise<boolean>;
}

export function Answer({ returned, details, note, when, canAnswer, tomorrow, onAnswer }: Props) {
  // Two people may have returned the lead: then there are two of these.
  const title = useId();
  return (
    <section aria-labelledby={title} class="stack" data-testid="answer">
      <h2 id={title}>{t('loop.answer.title')}</h2>
      <p>
        {returned}
        <span class="dim small evidence">
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
          <span>{when}</span>
        </span>
        {note && <q class="note">{note}</q>}
      </p>
      {canAnswer ? <AnswerForm tomorrow={tomorrow} onAnswer={onAnswer} /> : <p class="dim">{t('loop.answer.owes')}</p>}
    </section>
  );
}

function AnswerForm({ tomorrow, onAnswer }: Pick<Props, 'tomorrow' | 'onAnswer'>) {
  const [answer, setAnswer] = useState<Given['answer'] | null>(null);
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const isWhole = answer !== null && (answer !== 'nurture' || until >= tomorrow);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!isWhole || busy) return;
    setBusy(true);
    await onAnswer({
      answer,
      ...(answer === 'nurture' && { until }),
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={send}>
      <fieldset>
        <legend>{t('loop.answer.question')}</legend>
        {ANSWERS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="answer" value={one} checked={answer === one} onChange={() => setAnswer(one)} />
            {t(`loop.answer.${one}`)}
          </label>
        ))}
      </fieldset>
      {answer === 'nurture' && (
        <label>
          {t('loop.answer.until')}
          <input
            type="date"
            min={tomorrow}
            required
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </label>
      )}
      <label>
        {t('loop.answer.note')} <span class="dim small">({t('feedback.optional')})</span>
        <textarea rows={2} maxLength={2_000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary" data-testid="send-answer" disabled={!isWhole || busy}>
        {t('loop.answer.send')}
      </button>
    </form>
  );
}

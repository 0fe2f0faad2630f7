/** Feedback that reaches marketing (F1, F2): accept, praise, reject or leave alone, in three clicks at most. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../locales/words';
import type { Criterion, Sla } from '../utils/domain/agreement';
import type { EventBodies } from '../utils/domain/events';
import { ReasonForm } from './ReasonForm';

type FeedbackKind = 'accepted' | 'praised' | 'rejected' | 'left alone';

export type FeedbackGiven = <K extends FeedbackKind>(kind: K, body: EventBodies[K]) => Promise<boolean>;

interface Props {
  reasons: Pick<Sla, 'rejectReasons' | 'leaveReasons'>;
  criteria: Criterion[];
  evidence?: ReadonlyMap<string, string>;
  onGive: FeedbackGiven;
}

export function Feedback({ reasons, criteria, evidence, onGive }: Props) {
  const [form, setForm] = useState<'rejected' | 'left alone' | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyR') return;
      event.preventDefault();
      setForm('rejected');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setForm(null);
  return (
    <section aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      {form === null && (
        <div class="row">
          <button type="button" data-testid="accept" onClick={() => onGive('accepted', {})}>
            {t('feedback.accept')}
          </button>
          <button type="button" data-testid="praise" onClick={() => onGive('praised', {})}>
            {t('feedback.praise')}
          </button>
          <button
            type="button"
            data-testid="reject"
            aria-keyshortcuts="Alt+R"
            title={t('loop.rejectKeys')}
            onClick={() => setForm('rejected')}
          >
            {t('feedback.reject')}
          </button>
          <button type="button" data-testid="leave" onClick={() => setForm('left alone')}>
            {t('feedback.leave')}
          </button>
        </div>
      )}
      {form === 'rejected' && (
        <ReasonForm
          question={t('feedback.whyReject')}
          reasons={reasons.rejectReasons}
          criteria={criteria}
          evidence={evidence}
          onSend={(body) => onGive('rejected', body)}
          onDone={close}
        />
      )}
      {form === 'left alone' && (
        <ReasonForm
          question={t('feedback.whyLeave')}
          reasons={reasons.leaveReasons}
          criteria={[]}
          onSend={({ reason, note }) => onGive('left alone', { reason, note })}
          onDone={close}
        />
      )}
    </section>
  );
}

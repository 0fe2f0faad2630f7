/** The agreement in one glance, for the panel: what is in force, whose signature is awaited, when it is reviewed. */
import { t } from '../../locales/words';
import type { AgreementVersion } from '../../utils/domain/agreement';
import { ReviewReminder } from './ReviewReminder';
import { versionName } from './version-name';

interface Props {
  inForce: AgreementVersion;
  /** A newer version that waits for this person's side. */
  waiting: number | null;
  /** Days until the review, when both sides are to be reminded. */
  reviewIn: number | null;
  onOpen(): void;
}

export function AgreementState({ inForce, waiting, reviewIn, onOpen }: Props) {
  const button = waiting !== null ? 'showWaiting' : inForce.standing === 'provisional' ? 'begin' : 'edit';
  return (
    <section aria-label={t('options.title')} class="stack" data-testid="agreement-state">
      <div>
        {inForce.standing !== 'provisional' && (
          <>{t('options.version.inForce', [versionName(inForce.agreement.number)])} </>
        )}
        <span class="dim small" data-testid="agreement-standing">
          {t(`agreement.${inForce.standing}`)}
        </span>
      </div>
      {waiting !== null && (
        <p class="banner warn" data-testid="agreement-waiting">
          {t('options.version.waiting', [String(waiting)])}
        </p>
      )}
      <ReviewReminder days={reviewIn} by={inForce.agreement.sla.review.by} />
      <button type="button" class="tight" data-testid="open-agreement" onClick={onOpen}>
        {t(`options.version.${button}`)}
      </button>
    </section>
  );
}

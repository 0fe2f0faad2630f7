/** What was agreed to happen on a breach, quoted, with when it is due and for whom; a mail for those who are not here. */
import { language, t } from '../../locales/words';
import type { Enforcer } from '../../utils/domain/agreement';
import { textIn } from '../../utils/domain/language';
import type { Step } from '../../utils/domain/sla/escalation';
import { mailTo } from './mail';

interface Props {
  steps: Step[];
  /** As a hand-off cites it: the number of the agreement that is quoted. */
  version: number;
  /** The lead in words, and where it is. */
  lead: string;
  address: string | null;
  /** When the promise was broken, epoch ms. */
  due: number | null;
  isForMe(who: Enforcer): boolean;
  /** Closed at first, where many leads stand together. */
  folded?: boolean;
  when(at: string | number): string;
}

export function Steps({ steps, version, lead, address, due, isForMe, folded = false, when }: Props) {
  if (steps.length === 0) return null;
  const quoted = t('steps.quoted', [String(version)]);
  const forMe = <span class="chip bad">{t('steps.forYou')}</span>;
  const mineIsDue = steps.some(({ consequence, isDue }) => isDue && isForMe(consequence.who));
  return (
    <details class="steps" data-testid="steps" open={!folded}>
      <summary class="small dim">
        {t('steps.title')} {folded && mineIsDue && forMe}
      </summary>
      <ul>
        {steps.map(({ consequence, at, isDue }) => {
          const what = textIn(consequence.what, language());
          const who = t(`options.enforcer.${consequence.who}`);
          const mine = isForMe(consequence.who);
          return (
            <li key={consequence.id} data-step={consequence.id} data-due={isDue} class={isDue ? undefined : 'dim'}>
              <b>
                <span aria-hidden="true">{isDue ? '! ' : '○ '}</span>
                {who}
              </b>{' '}
              {mine && isDue && forMe} <q>{what}</q>
              <span class="dim small">
                {' '}
                {isDue ? t('steps.due') : t('steps.at', [when(at)])} · {quoted}
              </span>
              {isDue && !mine && (
                <a
                  class="small mail"
                  data-testid="prepare-mail"
                  aria-label={t('steps.mailLabel', [who])}
                  href={mailTo({
                    subject: t('steps.mailSubject', [lead]),
                    lines: [
                      t('steps.mailLead', [[lead, address].filter((part) => part !== null).join(' – ')]),
                      ...(due === null ? [] : [t('steps.mailLate', [when(due)])]),
                      t('steps.mailAgreed', [`${who}: ${what}`, quoted]),
                    ],
                  })}
                  title={t('steps.mailHint')}
                >
                  {t('steps.mail')}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

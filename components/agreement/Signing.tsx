/** Signing one version, also one that is in force as a trial: number and fingerprint are shown, and for which side. */
import { language, t } from '../../locales/words';
import type { Version } from '../../utils/domain/agreement-versions';
import type { Person } from '../../utils/domain/person';
import { list } from '../format';

interface Props {
  version: Version;
  person: Person;
  /** It is in force already, as a trial. */
  isTrial: boolean;
  /** One person's signature for both sides would put it in force. */
  mayTry: boolean;
  onSign(): void;
  onSignTrial(): void;
}

export function Signing({ version, person, isTrial, mayTry, onSign, onSignTrial }: Props) {
  const { cite, agreement, unsigned } = version;
  const [number, hash] = cite.split(':');
  const mine = person.side !== null && unsigned.includes(person.side);
  const sides = list(
    unsigned.map((side) => t(`me.${side}`)),
    language(),
  );
  return (
    <div class="stack" data-testid="signing">
      <p class="banner warn">
        {t(isTrial ? 'editor.trialWaits' : 'options.version.waiting', [String(agreement.number)])}.{' '}
        {t('options.version.missing', [sides])}
      </p>
      {person.side === null || person.name === '' ? (
        <p class="warn">{t('options.version.noSide')}</p>
      ) : (
        <>
          {mine ? (
            <p>
              {t('options.version.hash', [number!])} <code>{hash}</code>
            </p>
          ) : (
            <p class="good">{t('options.version.signed')}</p>
          )}
          <div class="row">
            {mine && (
              <button type="button" class="primary" data-testid="sign" onClick={onSign}>
                {t('options.version.sign', [number!])} ({t(`me.${person.side}`)})
              </button>
            )}
            {mayTry && !(mine && unsigned.length === 1) && (
              <button type="button" data-testid="sign-trial" onClick={onSignTrial}>
                {t('options.version.signTrial')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

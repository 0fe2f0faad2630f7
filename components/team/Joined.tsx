/** A team that was joined: where it is, how it stands, what needs a person. */
import { language, t } from '../../locales/words';
import type { SyncState } from '../../utils/domain/sharing';
import { Secret } from './Secret';
import { statusWords, troubleWords } from './status-words';

interface Props {
  where: { is: 'server'; address: string; database: string; account: string } | { is: 'folder'; name: string };
  state: SyncState;
  waiting: number;
  refused: { id: string; why: string }[];
  unverified: number;
  /** How many that came were not taken, by reason. */
  flagged: { why: 'seal' | 'differs' | 'unreadable' | 'future'; count: number }[];
  /** Own versions whose number somebody else's has. */
  ownTexts: { cite: string; number: number }[];
  now: number;
  onSyncNow(): void;
  onSignIn(secret: string, stay: boolean): Promise<void>;
  /** The browser is asked again, in this click. */
  onAllow(): void;
  onTryAgain(): void;
  onDraft(cite: string): void;
}

export function Joined(props: Props) {
  const { where, state, waiting, refused, unverified, flagged, ownTexts, now } = props;
  return (
    <div class="stack" data-testid="joined">
      <p>
        {where.is === 'server'
          ? t('team.joinedServer', [where.database, where.address, where.account])
          : t('team.joinedFolder', [where.name])}
      </p>
      <p role="status" data-testid="team-status" data-trouble={state.trouble ?? ''}>
        {statusWords(state, { waiting, refused: refused.length }, now, language()).join(' · ')}
      </p>
      {state.trouble !== null && (
        <div class="banner warn" role="alert" data-testid="team-trouble">
          <p>{troubleWords(state.trouble)}</p>
          {state.trouble === 'signedOut' && where.is === 'server' && (
            <Secret account={where.account} action={t('team.signIn')} disabled={false} onGive={props.onSignIn} />
          )}
          {state.trouble === 'notAllowed' && (
            <button type="button" data-testid="allow-again" onClick={props.onAllow}>
              {t('team.allowAgain')}
            </button>
          )}
        </div>
      )}
      <button type="button" data-testid="sync-now" onClick={props.onSyncNow}>
        {t('team.syncNow')}
      </button>
      {refused.length > 0 && (
        <div class="stack" data-testid="team-refused">
          <h3>{t('team.refusedTitle')}</h3>
          <ul class="stack">
            {[...new Set(refused.map(({ why }) => why))].map((why) => (
              <li key={why}>
                {t('team.refusedBecause', [why])} ({refused.filter((one) => one.why === why).length})
              </li>
            ))}
          </ul>
          <button type="button" onClick={props.onTryAgain}>
            {t('team.tryAgain')}
          </button>
        </div>
      )}
      {ownTexts.map(({ cite, number }) => (
        <div key={cite} class="banner warn" data-testid="number-taken">
          <p>{t('team.numberTaken', [`${number}`])}</p>
          <button type="button" onClick={() => props.onDraft(cite)}>
            {t('team.makeDraft')}
          </button>
        </div>
      ))}
      {flagged.length > 0 && (
        <div data-testid="team-flagged">
          <h3>{t('team.flaggedTitle')}</h3>
          <ul>
            {flagged.map(({ why, count }) => (
              <li key={why}>
                {t(`team.flagged.${why}`)} ({count})
              </li>
            ))}
          </ul>
        </div>
      )}
      {unverified > 0 && <p class="dim small">{t('team.unverified', unverified)}</p>}
    </div>
  );
}

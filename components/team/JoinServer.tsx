/** Joining by an invitation: one line that was sent, and a password that is typed. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { type Invitation, parseInvitation } from '../../utils/domain/invitation';
import { Secret } from './Secret';
import { troubleWords } from './status-words';

interface Props {
  /** What the company set: only the database and the name are missing. */
  address: string | null;
  /** Must ask for the address before it awaits anything. @returns null when it was joined, else why not. */
  onJoin(invitation: Invitation, secret: string, stay: boolean): Promise<string | null>;
}

export function JoinServer({ address, onJoin }: Props) {
  const [pasted, setPasted] = useState(address ?? '');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const invitation = parseInvitation(pasted);
  const user = invitation?.user || name.trim();
  const join = async (secret: string, stay: boolean) => {
    if (!invitation || user === '') return;
    setBusy(true);
    setTrouble(null);
    setTrouble(await onJoin({ ...invitation, user }, secret, stay));
    setBusy(false);
  };
  return (
    <div class="stack" data-testid="join-server">
      <label class="field">
        {t('team.invitation')}
        <input
          value={pasted}
          spellcheck={false}
          autocomplete="off"
          data-testid="invitation"
          placeholder="https://name@db.example/team"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      {pasted.trim() !== '' && invitation === null && (
        <p class="warn" role="alert" data-testid="invitation-wrong">
          {t('team.invitationWrong')}
        </p>
      )}
      {invitation && (
        <>
          <p class="dim small" data-testid="invitation-read">
            {t('team.invitationRead', [invitation.database, invitation.address])}
          </p>
          {invitation.user === '' && (
            <label class="field">
              {t('team.account')}
              <input
                value={name}
                spellcheck={false}
                autocomplete="username"
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
          )}
        </>
      )}
      <Secret
        account={user}
        action={t('team.join')}
        disabled={busy || invitation === null || user === '' || user.includes(':')}
        onGive={join}
      />
      {trouble !== null && (
        <p class="banner bad" role="alert" data-testid="join-trouble">
          {troubleWords(trouble)}
        </p>
      )}
    </div>
  );
}

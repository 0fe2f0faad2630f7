/** The password or token: typed, given on, and not kept in the page. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';

interface Props {
  account: string;
  action: string;
  disabled: boolean;
  onGive(secret: string, stay: boolean): Promise<void>;
}

export function Secret({ account, action, disabled, onGive }: Props) {
  const [secret, setSecret] = useState('');
  const [stay, setStay] = useState(false);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (disabled || secret === '') return;
        void onGive(secret, stay);
        setSecret('');
      }}
    >
      <input type="hidden" name="username" autocomplete="username" value={account} />
      <label class="field">
        {t('team.secret')}
        <input
          type="password"
          value={secret}
          autocomplete="current-password"
          data-testid="secret"
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </label>
      <label class="row">
        <input type="checkbox" checked={stay} onChange={(event) => setStay(event.currentTarget.checked)} />
        {t('team.stay')}
      </label>
      <button type="submit" class="primary" disabled={disabled || secret === ''} data-testid="sign-in">
        {action}
      </button>
    </form>
  );
}

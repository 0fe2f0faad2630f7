/** *Check this lead*: one click or Ctrl+Enter opens the browser's side panel on this tab. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../locales/words';

interface Props {
  /** Called in the click itself. Rejects when the browser did not open the panel. */
  openPanel(): Promise<void>;
}

export function CheckLead({ openPanel }: Props) {
  const [refused, setRefused] = useState(false);
  const open = () => {
    openPanel().catch((error) => {
      console.error('Leadpact', error);
      setRefused(true);
    });
  };
  useEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) open();
    };
    addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  });
  return (
    <>
      <button type="button" class="tight" data-testid="check-lead" aria-keyshortcuts="Control+Enter" onClick={open}>
        {t('popup.checkLead')}
      </button>
      {refused && (
        <p role="alert" class="bad">
          {t('popup.panelRefused')}
        </p>
      )}
    </>
  );
}

/** What the agreement wants noted in the CRM, checked on the page (H3), and the note to paste there. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Field } from '../../utils/domain/lead';
import { ShowButton } from '../ShowButton';

interface Props {
  demanded: { field: Field; noted: boolean; isThere: boolean }[];
  note(): string;
  /** False: the browser refused. */
  onCopy(text: string): Promise<boolean>;
  onShow(field: Field): void;
}

export function CrmNotes({ demanded, note, onCopy, onShow }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section aria-labelledby="crm-notes-title" class="stack" data-testid="crm-notes">
      <h2 id="crm-notes-title">{t('loop.crmNotes.title')}</h2>
      {demanded.length > 0 && (
        <>
          <p>{t('loop.crmNotes.demanded')}</p>
          <ul class="gaps">
            {demanded.map(({ field, noted, isThere }) => (
              <li key={field} class="row spread" data-field={field} data-noted={noted}>
                <span class={noted ? 'good' : 'warn'}>
                  <span aria-hidden="true">{noted ? '✓' : '✕'} </span>
                  {t(`fields.${field}`)}{' '}
                  <span class="small">{noted ? t('loop.crmNotes.noted') : missingWords(isThere)}</span>
                </span>
                {isThere && <ShowButton what={t(`fields.${field}`)} onShow={() => onShow(field)} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" data-testid="copy-note" onClick={async () => setCopied(await onCopy(note()))}>
        {t('loop.crmNotes.copy')}
      </button>
      <p role="status" class="small">
        {copied === true && t('loop.crmNotes.copied')}
        {copied === false && t('loop.crmNotes.notCopied')}
      </p>
      {copied === false && <textarea readOnly rows={8} aria-label={t('loop.crmNotes.copy')} value={note()} />}
    </section>
  );
}

function missingWords(isThere: boolean): string {
  return t(isThere ? 'loop.beforeHandOff.emptyThere' : 'loop.beforeHandOff.notThere');
}

/** What is stored on this device: count it, take it along, bring it in, erase it. */
import { useEffect } from 'preact/hooks';
import { EraseLeads } from '../../components/stored/EraseLeads';
import { ErasePerson } from '../../components/stored/ErasePerson';
import { FileDrop } from '../../components/stored/FileDrop';
import { t } from '../../locales/words';
import type { Page } from './App';
import { Imported, Progress, Said } from './Imported';
import { when } from './people';

const COUNTED = ['events', 'agreements', 'seen'] as const;

export function StoredPage({ desk, vault, backup }: Page) {
  useEffect(() => void vault.look().catch((error) => console.error('Leadpact', error)), [vault]);
  const counts = vault.counts.value;
  const outcome = vault.outcome.value;
  const last = backup.last.value;
  const people = new Map([...desk.names.value].filter(([, name]) => name !== ''));
  return (
    <>
      {counts && (
        <ul data-testid="stored">
          {COUNTED.map((what) => (
            <li key={what}>{t(`stored.count.${what}`, counts[what], [String(counts[what])])}</li>
          ))}
        </ul>
      )}
      {vault.unreadable.value > 0 && (
        <p class="banner warn" data-testid="unreadable">
          {t('stored.unreadable', vault.unreadable.value, [String(vault.unreadable.value)])}
        </p>
      )}
      <h3>{t('stored.export.title')}</h3>
      <p>{t('stored.export.hint')}</p>
      <p class="dim" data-testid="last-export">
        {last === null ? t('stored.export.never') : t('stored.export.last', [when(last)])}
      </p>
      <button type="button" class="primary" data-testid="export-all" onClick={vault.exportAll}>
        {t('stored.export.button')}
      </button>
      <Progress vault={vault} of="exporting" label={t('stored.export.title')} />
      <Said outcome={outcome} kinds={['exported', 'exportCancelled']} />
      <h3>{t('stored.import.title')}</h3>
      <FileDrop
        label={t('stored.import.choose')}
        hint={t('stored.import.hint')}
        accept=".jsonl,.json,application/jsonl"
        testId="import-all"
        onFile={vault.importAll}
      />
      <Imported desk={desk} vault={vault} />
      <h3>{t('stored.erase.title')}</h3>
      <p>{t('stored.erase.hint')}</p>
      <Said outcome={outcome} kinds={['erased', 'seenErased']} />
      <EraseLeads
        leads={vault.leads.value}
        onCount={(lead) => vault.countKept({ lead })}
        onErase={(lead) => vault.erase({ lead })}
      />
      {people.size > 0 && (
        <ErasePerson
          people={people}
          onCount={(person) => vault.countKept({ person })}
          onErase={(person) => vault.erase({ person })}
        />
      )}
      {counts !== null && counts.seen > 0 && (
        <p>
          <button type="button" data-testid="erase-seen" onClick={vault.eraseSeen}>
            {t('stored.erase.seen')}
          </button>
        </p>
      )}
    </>
  );
}

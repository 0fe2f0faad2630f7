/** What came of a file that was taken in. */
import { ImportReport } from '../../components/stored/ImportReport';
import { Working } from '../../components/stored/Working';
import { t } from '../../locales/words';
import type { Page } from './App';
import { personName, when } from './people';
import type { Outcome, Vault } from './vault';

export function Imported({ desk, vault }: Pick<Page, 'desk' | 'vault'>) {
  const outcome = vault.outcome.value;
  return (
    <>
      <Progress vault={vault} of="importing" label={t('stored.import.title')} />
      <Said outcome={outcome} kinds={['importCancelled', 'notAnExport', 'newerFormat', 'unreadable']} />
      {outcome?.is === 'imported' && (
        <>
          <ImportReport
            imported={outcome.report}
            from={t('stored.import.from', [
              personName(desk, outcome.report.header.by),
              when(outcome.report.header.made),
            ])}
          />
          {outcome.owner && (
            <div class="banner warn stack" data-testid="adopt">
              <p>{t('stored.import.adopt', [outcome.owner.name])}</p>
              <button type="button" class="tight" onClick={vault.adopt}>
                {t('stored.import.adoptButton', [outcome.owner.name])}
              </button>
            </div>
          )}
        </>
      )}
    </>
  );
}

export function Progress({ vault, of, label }: { vault: Vault; of: 'exporting' | 'importing'; label: string }) {
  const working = vault.working.value;
  return working?.is === of ? <Working label={label} done={working.done} onCancel={vault.cancel} /> : null;
}

/** What was done or not done, where it was asked for. */
export function Said({ outcome, kinds }: { outcome: Outcome | null; kinds: Outcome['is'][] }) {
  const is = outcome !== null && outcome.is !== 'imported' && kinds.includes(outcome.is);
  const good = is && ['exported', 'erased', 'seenErased'].includes(outcome.is);
  return (
    <div role="status">
      {is && (
        <p class={good ? 'banner good' : 'banner warn'} data-testid="stored-said" data-is={outcome.is}>
          {'events' in outcome
            ? t(`stored.said.${outcome.is}`, outcome.events, [String(outcome.events)])
            : t(`stored.said.${outcome.is}`)}
        </p>
      )}
    </div>
  );
}

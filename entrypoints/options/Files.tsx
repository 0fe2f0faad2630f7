/** Import and export: a file is read, shown, and taken only when the person says so. */
import { useState } from 'preact/hooks';
import { AgreementDiff } from '../../components/agreement/AgreementDiff';
import { FileProblemWords } from '../../components/agreement/FileProblemWords';
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import {
  agreementText,
  type FileProblem,
  LARGEST,
  readAgreementFile,
  type SignedCopy,
  signedCopyText,
} from '../../utils/domain/agreement-file';
import { saveFile } from '../../utils/platform/save-file';

interface Props {
  draft: Agreement;
  readOnly: boolean;
  signedCopy(): Promise<SignedCopy>;
  onTakeIn(copy: SignedCopy): Promise<boolean>;
  onDraft(agreement: Agreement): void;
}

type Found = { is: 'agreement'; name: string; agreement: Agreement } | { is: 'problem'; problem: FileProblem };

export function Files({ draft, readOnly, signedCopy, onTakeIn, onDraft }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const [taken, setTaken] = useState(false);
  const open = async (file: File | undefined) => {
    setTaken(false);
    setFound(null);
    if (!file) return;
    if (file.size > LARGEST) return setFound({ is: 'problem', problem: { is: 'tooLarge' } });
    const text = await file.text().catch(() => null);
    if (text === null) return setFound({ is: 'problem', problem: { is: 'unreadable' } });
    const read = readAgreementFile(text);
    if (read.is === 'refused') return setFound({ is: 'problem', problem: read.problem });
    if (read.is === 'agreement') return setFound({ is: 'agreement', name: file.name, agreement: read.agreement });
    if (await onTakeIn(read)) setTaken(true);
    else setFound({ is: 'problem', problem: { is: 'forged' } });
  };
  return (
    <>
      {!readOnly && (
        <>
          <h3>{t('options.file.importTitle')}</h3>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the button inside is for all */}
          <div
            class="drop"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              void open(event.dataTransfer?.files[0]);
            }}
          >
            <label class="field">
              {t('options.file.choose')}
              <input
                type="file"
                accept=".json,application/json"
                data-testid="import"
                onChange={(event) => {
                  const input = event.currentTarget;
                  // The same file can be chosen again once it was mended.
                  void open(input.files?.[0]).then(() => {
                    input.value = '';
                  });
                }}
              />
            </label>
            <p class="dim small">{t('options.file.hint')}</p>
          </div>
          {taken && (
            <p class="banner good" role="status" data-testid="taken">
              {t('options.file.taken')}
            </p>
          )}
          {found?.is === 'problem' && <FileProblemWords problem={found.problem} />}
          {found?.is === 'agreement' && (
            <div class="stack" data-testid="import-diff">
              <h3>{t('options.file.differences', [found.name])}</h3>
              <AgreementDiff before={draft} after={found.agreement} />
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  data-testid="take"
                  onClick={() => {
                    onDraft(found.agreement);
                    setFound(null);
                  }}
                >
                  {t('options.file.take')}
                </button>
                <button type="button" onClick={() => setFound(null)}>
                  {t('options.file.cancel')}
                </button>
              </div>
            </div>
          )}
        </>
      )}
      <h3>{t('stored.export.title')}</h3>
      <div class="row">
        <button
          type="button"
          data-testid="export-draft"
          onClick={() => saveFile('agreement.json', agreementText(draft))}
        >
          {t('options.file.exportDraft')}
        </button>
        <button
          type="button"
          data-testid="export-signed"
          onClick={async () => saveFile('agreement-signatures.json', signedCopyText(await signedCopy()))}
        >
          {t('options.file.exportSigned')}
        </button>
        <a href="/agreement.schema.json" download="agreement.schema.json">
          {t('options.file.schema')}
        </a>
      </div>
    </>
  );
}

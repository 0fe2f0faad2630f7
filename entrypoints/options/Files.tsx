/** Import and export: a file is read, shown, and taken only when the person says so. */
import { useState } from 'preact/hooks';
import { AgreementDiff } from '../../components/agreement/AgreementDiff';
import { FileProblemWords } from '../../components/agreement/FileProblemWords';
import { FileDrop } from '../../components/stored/FileDrop';
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
  const open = async (file: File) => {
    setTaken(false);
    setFound(null);
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
          <FileDrop
            label={t('options.file.choose')}
            hint={t('options.file.hint')}
            accept=".json,application/json"
            testId="import"
            onFile={(file) => void open(file)}
          />
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

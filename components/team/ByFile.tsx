/** Sharing by hand: what is new goes out as a file, a colleague's comes in, also beside a folder or a server. */
import type { ComponentChildren } from 'preact';
import { t } from '../../locales/words';
import { FileDrop } from '../stored/FileDrop';

interface Props {
  /** How much the next file brings; null while that is not known. */
  count: number | null;
  /** When what was last given out was entered, in words; null: nothing yet. */
  last: string | null;
  onSave(): void;
  onFile(file: File): void;
  /** What came of it. */
  children: ComponentChildren;
}

export function ByFile({ count, last, onSave, onFile, children }: Props) {
  return (
    <section class="stack" aria-labelledby="by-file" data-testid="by-file">
      <h3 id="by-file">{t('teamFile.title')}</h3>
      <p class="dim">{t('teamFile.hint')}</p>
      {count !== null && (
        <p role="status" data-testid="own-file">
          {last !== null && `${t('teamFile.last', [last])} `}
          {t('teamFile.new', count, [`${count}`])}
        </p>
      )}
      <p>
        <button type="button" data-testid="save-own" disabled={!count} onClick={onSave}>
          {t('teamFile.save')}
        </button>
      </p>
      <FileDrop
        label={t('teamFile.choose')}
        hint={t('stored.import.hint')}
        accept=".jsonl,.json,application/jsonl"
        testId="take-file"
        onFile={onFile}
      />
      {children}
    </section>
  );
}

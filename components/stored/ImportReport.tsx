/** What came of an import, in words: what is new, what was here, and each line that could not be taken in. */
import { t } from '../../locales/words';

export type BadLineWhy = 'tooLong' | 'notJson' | 'notAnEntry' | 'forged' | 'inYourName' | 'newer';

export interface Imported {
  added: number;
  known: number;
  erased: number;
  texts: number;
  bad: { line: number; why: BadLineWhy }[];
  badCount: number;
  missing: number;
}

interface Props {
  imported: Imported;
  /** Whose export it is, and of when. */
  from: string;
}

const COUNTED = ['texts', 'known', 'erased'] as const;

export function ImportReport({ imported, from }: Props) {
  const { added, bad, badCount, missing } = imported;
  return (
    <div class="stack" role="status" data-testid="imported">
      <p class="dim">{from}</p>
      <p class="banner good">{t('stored.import.added', added, [String(added)])}</p>
      <ul>
        {COUNTED.filter((what) => imported[what] > 0).map((what) => (
          <li key={what}>{t(`stored.import.${what}`, imported[what], [String(imported[what])])}</li>
        ))}
      </ul>
      {missing > 0 && <p class="banner warn">{t('stored.import.missing', missing, [String(missing)])}</p>}
      {badCount > 0 && (
        <>
          <p class="banner bad">{t('stored.import.bad', badCount, [String(badCount)])}</p>
          <ul data-testid="bad-lines">
            {bad.map(({ line, why }) => (
              <li key={line}>{t('stored.import.badLine', [String(line), t(`stored.import.why.${why}`)])}</li>
            ))}
            {badCount > bad.length && (
              <li>{t('stored.import.more', badCount - bad.length, [String(badCount - bad.length)])}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

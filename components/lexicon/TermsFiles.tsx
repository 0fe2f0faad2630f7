/** Terms as files: saved for a spreadsheet or as JSON; read, counted, and taken in only when the person says so. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Term } from '../../utils/domain/lexicon/term';
import { isSameTerm, LARGEST_TERMS_FILE, type RowProblem, type TermsFile } from '../../utils/domain/lexicon/terms-file';

interface Props {
  terms: readonly Term[];
  read(file: File): Promise<TermsFile>;
  onTakeIn(terms: readonly Term[], progress: (done: number) => void): Promise<boolean>;
  onSave(as: 'csv' | 'json'): void;
}

interface Found {
  name: string;
  fresh: Term[];
  changed: Term[];
  same: number;
  problems: { row: number; why: RowProblem }[];
}

const AT_ONCE = 20;

export function TermsFiles({ terms, read, onTakeIn, onSave }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [taken, setTaken] = useState(false);

  const open = async (file: File | undefined) => {
    setFound(null);
    setProblem(null);
    setTaken(false);
    if (!file) return;
    if (file.size > LARGEST_TERMS_FILE) return setProblem(t('lexicon.file.tooLarge'));
    const result = await read(file).catch(() => null);
    if (result === null) return setProblem(t('lexicon.file.unreadable'));
    if (result.is === 'refused') return setProblem(inWords(result));
    const known = new Map(terms.map((term) => [term.id, term]));
    const fresh = result.terms.filter(({ id }) => !known.has(id));
    const changed = result.terms.filter((term) => known.has(term.id) && !isSameTerm(term, known.get(term.id)!));
    const same = result.terms.length - fresh.length - changed.length;
    setFound({ name: file.name, fresh, changed, same, problems: result.problems });
  };
  const take = async ({ fresh, changed }: Found) => {
    setDone(0);
    const stored = await onTakeIn([...fresh, ...changed], setDone);
    setDone(null);
    setFound(null);
    setTaken(stored);
  };

  return (
    <div class="stack">
      <label class="field">
        {t('lexicon.file.choose')}
        <input
          type="file"
          accept=".csv,.txt,.json,text/csv,application/json"
          data-testid="import-terms"
          onChange={(event) => {
            const input = event.currentTarget;
            void open(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      <p class="dim small">{t('lexicon.file.hint')}</p>
      <div role="status">
        {taken && (
          <p class="banner good" data-testid="terms-taken">
            {t('lexicon.file.taken')}
          </p>
        )}
        {done !== null && found && (
          <p data-testid="taking">
            {t('lexicon.file.taking', [String(done), String(found.fresh.length + found.changed.length)])}
          </p>
        )}
      </div>
      <div role="alert">
        {problem && (
          <p class="banner bad" data-testid="terms-problem">
            {problem}
          </p>
        )}
      </div>
      {found && (
        <div class="stack" data-testid="terms-found">
          <p>
            {t('lexicon.file.found', [
              found.name,
              String(found.fresh.length),
              String(found.changed.length),
              String(found.same),
            ])}
          </p>
          {found.problems.length > 0 && (
            <div class="warn">
              <p>{t('lexicon.file.lines', found.problems.length)}</p>
              <ul>
                {found.problems.slice(0, AT_ONCE).map(({ row, why }) => (
                  <li key={row}>{t('lexicon.file.line', [String(row), t(`lexicon.file.${why}`)])}</li>
                ))}
              </ul>
            </div>
          )}
          <button
            type="button"
            class="primary"
            data-testid="take-terms"
            disabled={done !== null || found.fresh.length + found.changed.length === 0}
            onClick={() => void take(found)}
          >
            {t('lexicon.file.take')}
          </button>
        </div>
      )}
      <div class="row">
        <button type="button" data-testid="save-csv" onClick={() => onSave('csv')}>
          {t('lexicon.file.exportCsv')}
        </button>
        <button type="button" data-testid="save-json" onClick={() => onSave('json')}>
          {t('lexicon.file.exportJson')}
        </button>
      </div>
    </div>
  );
}

function inWords(refused: Extract<TermsFile, { is: 'refused' }>): string {
  return refused.why === 'syntax' ? t('lexicon.file.syntax', [String(refused.line)]) : t(`lexicon.file.${refused.why}`);
}

/** Every row of a list with its verdict, the readiest first, each with the way to its record. */
import { useEffect, useRef } from 'preact/hooks';
import { language, t } from '../locales/words';
import type { Criterion } from '../utils/domain/agreement';
import { type CheckedRow, type CheckedRows, VERDICTS } from '../utils/domain/check-rows';
import type { CriterionState } from '../utils/domain/criterion';
import { textIn } from '../utils/domain/language';
import { wordsOf } from '../utils/domain/lead';
import { type ListRow, MOST_ROWS } from '../utils/domain/page-report';
import type { Verdict } from '../utils/domain/verdict';
import { list } from './format';
import { TONE } from './LeadHeader';

/** Beside the colour: from all there to crossed out. */
const SHAPE: Record<Verdict, string> = { ready: '✓', almost: '◔', notReady: '○', outside: '✕' };

interface Props {
  checked: CheckedRows;
  onOpen(address: string): void;
}

export function RowList({ checked, onOpen }: Props) {
  const { rows, unknown, notLeads } = checked;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; nobody who works in the page is disturbed.
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <section aria-labelledby="rows-title" data-testid="rows">
      <h1 id="rows-title" ref={title} tabIndex={-1}>
        {t('rows.title')}
      </h1>
      <p role="status" data-testid="rows-summary">
        {rows.length > 0 ? summary(checked) : notLeads === 0 && t('rows.none')}
      </p>
      {unknown.length > 0 && <p class="small">{t('rows.unknown', [labels(unknown)])}</p>}
      {rows.length > 0 && <p class="dim small">{t('rows.hint')}</p>}
      {notLeads > 0 && <p class="small warn">{t('rows.notLeads', notLeads)}</p>}
      {rows.length + notLeads >= MOST_ROWS && <p class="small warn">{t('rows.most', [String(MOST_ROWS)])}</p>}
      <ul class="criteria rows">
        {rows.map((row, index) => (
          <Row key={row.row.key ?? index} checked={row} unknown={unknown} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** "2 almost ready, 1 outside the definition": only what there is. */
function summary({ counts }: CheckedRows): string {
  const there = VERDICTS.filter((verdict) => counts[verdict] > 0);
  return list(
    there.map((verdict) => t(`rows.${verdict}`, counts[verdict])),
    language(),
  );
}

function Row({ checked, unknown, onOpen }: { checked: CheckedRow; unknown: Criterion[]; onOpen: Props['onOpen'] }) {
  const { row, judgement } = checked;
  const { verdict } = judgement;
  const company = wordsOf(row.fields, 'company');
  const name = nameOf(row);
  return (
    <li data-testid="row" data-verdict={verdict}>
      <span class={`mark ${TONE[verdict]}`} aria-hidden="true">
        {SHAPE[verdict]}
      </span>
      <span>
        <Name name={name} address={row.address} onOpen={onOpen} />
        {company !== undefined && company !== name && <span class="dim"> · {company}</span>}
        <span class={`small verdict ${TONE[verdict]}`}>{t(`verdict.${verdict}`)}</span>
        {(['notMet', 'unknown'] as const).map((state) => (
          <Checks key={state} checked={checked} state={state} hidden={unknown} />
        ))}
      </span>
    </li>
  );
}

/** Opens in the CRM's tab; with the middle button or Ctrl the browser does what it does with every link. */
function Name({ name, address, onOpen }: { name: string; address: string | null; onOpen: Props['onOpen'] }) {
  if (address === null) return <strong data-testid="row-name">{name}</strong>;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(address);
  };
  return (
    <a href={address} data-testid="row-name" onClick={open}>
      {name}
    </a>
  );
}

/** What fails or is open in this row, without what no row can show. */
function Checks({ checked, state, hidden }: { checked: CheckedRow; state: CriterionState; hidden: Criterion[] }) {
  const own = checked.results.filter(
    ({ criterion, state: found }) => found === state && !hidden.some(({ id }) => id === criterion.id),
  );
  if (own.length === 0) return null;
  return (
    <span class="dim small evidence" data-testid={state}>
      <span>
        {t(`criteria.${state}`)}: {labels(own.map(({ criterion }) => criterion))}
      </span>
    </span>
  );
}

/** Not "and": a criterion's own words may have one. */
const labels = (criteria: Criterion[]): string => criteria.map(({ label }) => textIn(label, language())).join(' · ');

function nameOf({ fields }: ListRow): string {
  return wordsOf(fields, 'name') ?? wordsOf(fields, 'company') ?? wordsOf(fields, 'email') ?? t('lead.unnamed');
}

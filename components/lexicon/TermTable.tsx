/** All terms, a page at a time: search, filter by owner, edit in place, drop. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import type { TermChange } from '../../utils/domain/lexicon/lexicon';
import type { ShownTerm } from '../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../utils/domain/lexicon/term';
import { TermForm } from './TermForm';
import { TermHistory } from './TermHistory';
import type { Linked } from './TermLinks';

/** A term as the table shows it. */
export interface TermRow extends Omit<ShownTerm, 'otherNames'> {
  /** The team has touched it: it has a history. */
  touched: boolean;
}

interface Props {
  terms: readonly TermRow[];
  /** Null: they cannot be searched yet. */
  search(text: string): TermRow[] | null;
  language: Language;
  historyOf(id: string): readonly TermChange[];
  /** The term that is being written, one of these or a new one; or null. */
  writing: Term | null;
  may(term: Term): 'yes' | 'trial' | 'no';
  linked: Linked;
  mayDrop(term: TermRow): boolean;
  personName(id: string): string;
  when(at: string): string;
  /** @param term one of these by its id, a new one, or null. */
  onWrite(term: string | Term | null): void;
  onSend(term: Term, note: string): Promise<boolean>;
  onDrop(term: TermRow): void;
}

/** Enough to scroll, few enough to be drawn at once. */
const PAGE = 50;
const OWNERS = ['marketing', 'sales', 'both'] as const;

export function TermTable(props: Props) {
  const { terms, search, writing, onWrite } = props;
  const [typed, setTyped] = useState('');
  const [owner, setOwner] = useState<Term['owner'] | ''>('');
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [typed]);
  const found = useMemo(() => (typed.trim() === '' ? null : search(typed)), [typed, search]);
  const shown = (found ?? terms).filter((term) => owner === '' || term.owner === owner);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const at = Math.min(page, pages - 1);
  const isNew = writing !== null && !terms.some(({ id }) => id === writing.id);
  return (
    <div class="stack">
      <div class="row lexicon-tools">
        <input
          type="search"
          aria-label={t('lexicon.list.search')}
          placeholder={t('lexicon.list.search')}
          data-testid="search-terms"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          aria-label={t('lexicon.list.ownedBy')}
          data-testid="filter-owner"
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value as Term['owner'] | '')}
        >
          <option value="">{t('lexicon.list.all')}</option>
          {OWNERS.map((one) => (
            <option key={one} value={one}>
              {t(`lexicon.owner.${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-testid="new-term"
          onClick={() => onWrite({ id: crypto.randomUUID(), term: {}, meaning: {}, owner: 'both' })}
        >
          {t('lexicon.list.new')}
        </button>
      </div>
      {isNew && <Form {...props} term={writing} />}
      <p class="dim small" role="status" data-testid="term-count">
        {t('lexicon.list.count', shown.length)}
      </p>
      <ul class="listed" data-testid="terms">
        {shown.slice(at * PAGE, (at + 1) * PAGE).map((term) => (
          <li key={term.id} data-term={term.id}>
            {writing?.id === term.id ? <Form {...props} term={writing} /> : <Row {...props} term={term} />}
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav class="row spread" aria-label={t('lexicon.list.title')}>
          <button type="button" data-testid="previous-page" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('lexicon.list.previous')}
          </button>
          <span class="dim">{t('lexicon.list.page', [String(at + 1), String(pages)])}</span>
          <button type="button" data-testid="next-page" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {t('lexicon.list.next')}
          </button>
        </nav>
      )}
    </div>
  );
}

function Form({ term, language, may, linked, onSend, onWrite }: Props & { term: Term }) {
  return (
    <TermForm
      key={term.id}
      term={term}
      language={language}
      may={may}
      linked={linked}
      onSend={onSend}
      onCancel={() => onWrite(null)}
    />
  );
}

function Row({ term, language, historyOf, mayDrop, personName, when, onWrite, onDrop }: Props & { term: TermRow }) {
  const { name } = term;
  return (
    <>
      <div class="row spread">
        <b>{name}</b>
        <span class="row">
          <span class="dim small">{t(`lexicon.owner.${term.owner}`)}</span>
          <button
            type="button"
            class="tight"
            data-testid="edit-term"
            aria-label={t('lexicon.list.editLabel', [name])}
            onClick={() => onWrite(term.id)}
          >
            {t('lexicon.list.edit')}
          </button>
          {mayDrop(term) && (
            <button
              type="button"
              class="tight"
              data-testid="drop-term"
              aria-label={t('lexicon.list.dropLabel', [name])}
              onClick={() => onDrop(term)}
            >
              {t('lexicon.list.drop')}
            </button>
          )}
        </span>
      </div>
      <p class="small">{term.meaning}</p>
      {term.touched && (
        <TermHistory changes={historyOf(term.id)} language={language} personName={personName} when={when} />
      )}
    </>
  );
}

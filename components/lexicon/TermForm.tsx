/** A new term, or a change of one: words in one language at a time, who owns it, and why. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';
import { languageName } from '../languages';
import { type Linked, TermLinks } from './TermLinks';

interface Props {
  term: Term;
  language: Language;
  /** What becomes of it: it takes effect, as a trial or for good, or waits for the side that owns it. */
  may(term: Term): 'yes' | 'trial' | 'no';
  /** Where the whole lexicon is at hand. */
  linked?: Linked;
  onSend(term: Term, note: string): Promise<boolean>;
  onCancel(): void;
}

const OWNERS = ['marketing', 'sales', 'both'] as const;

export function TermForm({ term: before, language, may, linked, onSend, onCancel }: Props) {
  const [term, setTerm] = useState(before);
  const [writing, setWriting] = useState(language);
  const [note, setNote] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const name = term.term[writing] ?? '';
  const isWritten = Object.values(term.term).some((text) => text.trim() !== '');
  const decides = may(term);

  const text = (field: 'term' | 'meaning' | 'example') => (event: { currentTarget: { value: string } }) =>
    setTerm({ ...term, [field]: { ...term[field], [writing]: event.currentTarget.value } });
  const words = (field: 'synonyms' | 'forms') => (event: { currentTarget: { value: string } }) =>
    setTerm({ ...term, [field]: { ...term[field], [writing]: parts(event.currentTarget.value) } });

  return (
    <form
      class="stack term-form"
      data-testid="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend(tidy(term), note.trim()).then((done) => done && onCancel());
      }}
    >
      <label>
        {t('lexicon.field.language')}
        <select
          value={writing}
          data-testid="writing"
          onChange={(event) => setWriting(event.currentTarget.value as Language)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('lexicon.field.term')}
        <input
          ref={first}
          lang={writing}
          value={name}
          maxLength={200}
          data-testid="field-term"
          onInput={text('term')}
        />
      </label>
      <label>
        {t('lexicon.field.meaning')}
        <textarea
          rows={3}
          lang={writing}
          maxLength={2_000}
          data-testid="field-meaning"
          value={term.meaning[writing] ?? ''}
          onInput={text('meaning')}
        />
      </label>
      <label>
        {t('lexicon.field.synonyms')}
        <input
          key={`synonyms-${writing}`}
          lang={writing}
          maxLength={2_000}
          defaultValue={(term.synonyms?.[writing] ?? []).join(', ')}
          onInput={words('synonyms')}
        />
      </label>
      <label>
        {t('lexicon.field.forms')}
        <input
          key={`forms-${writing}`}
          lang={writing}
          maxLength={2_000}
          defaultValue={(term.forms?.[writing] ?? []).join(', ')}
          onInput={words('forms')}
        />
      </label>
      <label>
        {t('lexicon.field.example')}
        <input lang={writing} maxLength={1_000} value={term.example?.[writing] ?? ''} onInput={text('example')} />
      </label>
      <div class="row">
        <label>
          {t('lexicon.field.owner')}
          <select
            value={term.owner}
            onChange={(event) => setTerm({ ...term, owner: event.currentTarget.value as Term['owner'] })}
          >
            {OWNERS.map((owner) => (
              <option key={owner} value={owner}>
                {t(`lexicon.owner.${owner}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('lexicon.field.reviewEvery')}
          <input
            type="number"
            min={1}
            max={120}
            value={term.reviewEvery ?? ''}
            onInput={(event) => {
              const { reviewEvery: _before, ...others } = term;
              const months = event.currentTarget.valueAsNumber;
              setTerm(Number.isInteger(months) && months > 0 ? { ...others, reviewEvery: months } : others);
            }}
          />
        </label>
      </div>
      {linked && (
        <TermLinks
          term={term}
          language={language}
          linked={linked}
          onChange={({ criterion, notSameAs }) => {
            const { criterion: _before, ...others } = term;
            setTerm({ ...others, ...(criterion !== undefined && { criterion }), notSameAs });
          }}
        />
      )}
      <label>
        {t('lexicon.field.note')}
        <input
          value={note}
          data-testid="note"
          maxLength={1_000}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="dim small" data-testid="what-becomes">
        {t(`lexicon.becomes.${decides}`)}
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={!isWritten} data-testid="send-term">
          {t(decides === 'no' ? 'lexicon.propose' : 'lexicon.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('lexicon.cancel')}
        </button>
      </div>
    </form>
  );
}

function parts(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim().slice(0, 200))
    .filter((part) => part !== '');
}

/** Without texts that are empty. */
function tidy(term: Term): Term {
  const filled = <T extends string | string[]>(texts: Partial<Record<Language, T>> = {}) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([language, text]) => {
        const kept = typeof text === 'string' ? text.trim() : text;
        return kept && kept.length > 0 ? [[language, kept]] : [];
      }),
    ) as Partial<Record<Language, T>>;
  return {
    ...term,
    term: filled(term.term),
    meaning: filled(term.meaning),
    ...(term.synonyms && { synonyms: filled(term.synonyms) }),
    ...(term.forms && { forms: filled(term.forms) }),
    ...(term.example && { example: filled(term.example) }),
  };
}

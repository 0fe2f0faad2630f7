/** Every criterion of the definition with its result and the words that decided it. */
import { language, t } from '../locales/words';
import type { AgreementVersion } from '../utils/domain/agreement';
import type { CriterionResult, CriterionState, Evidence } from '../utils/domain/criterion';
import { textIn } from '../utils/domain/language';
import type { Field } from '../utils/domain/lead';
import { conversionInWords } from './conversion-words';
import { list } from './format';
import { readableList } from './readable';
import { ShowButton } from './ShowButton';

const MARK: Record<CriterionState, string> = { met: '✓', notMet: '✕', unknown: '?' };
const TONE: Record<CriterionState, string> = { met: 'good', notMet: 'bad', unknown: 'warn' };
const ORDER: CriterionState[] = ['notMet', 'unknown', 'met'];

interface Props {
  version: AgreementVersion;
  results: CriterionResult[];
  /** Answers can be stored about this lead. */
  canAnswer: boolean;
  /** What points to a country without proving it, in words. */
  countryHint: string | null;
  /** A person's name, and an instant in words. */
  personName(id: string): string;
  when(at: string): string;
  onShow(field: Field): void;
  onAnswer(criterion: string, answer: 'yes' | 'no'): void;
}

export function Criteria(props: Props) {
  const { version, results } = props;
  const met = results.filter((result) => result.state === 'met').length;
  const { number } = version.agreement;
  return (
    <section aria-labelledby="criteria-title">
      <div class="row spread">
        <h2 id="criteria-title">{number === 0 ? t('criteria.starterTitle') : t('criteria.title', [String(number)])}</h2>
        <span class="dim small">{t('criteria.count', [String(met), String(results.length)])}</span>
      </div>
      <ul class="criteria">
        {ORDER.flatMap((state) => results.filter((result) => result.state === state)).map((result) => (
          <Row key={result.criterion.id} result={result} {...props} />
        ))}
      </ul>
      <p class="dim small" style={{ margin: 'var(--s2) 0 0' }} data-testid="agreement">
        {t(`agreement.${version.standing}`)}{' '}
        <span title={version.cite}>{t('agreement.usedVersion', [shortCitation(version.cite)])}</span>
      </p>
    </section>
  );
}

/** The number and as much of the hash as two people compare by eye; the whole stands in the tooltip. */
function shortCitation(cite: string): string {
  const [number, hash = ''] = cite.split(':');
  return `${number}:${hash.slice(0, 8)}`;
}

function Row({
  result,
  canAnswer,
  countryHint,
  personName,
  when,
  onShow,
  onAnswer,
}: Props & { result: CriterionResult }) {
  const { criterion, state, evidence } = result;
  const label = textIn(criterion.label, language());
  const onPage = evidence.find((piece) => piece.from === 'page');
  const empty = result.why === 'emptyOnPage' || result.why === 'unreadable' ? result.fields[0] : undefined;
  const place = onPage?.field ?? empty;
  const hint = result.why === 'notOnPage' && result.fields.includes('country') ? countryHint : null;
  const answered = evidence.find((piece) => piece.from === 'person')?.answer;
  const answerable = canAnswer && result.askable && (!onPage || state === 'unknown' || answered !== undefined);
  return (
    <li data-testid="criterion" data-state={state} data-criterion={criterion.id}>
      <span class={`mark ${TONE[state]}`} role="img" aria-label={t(`criteria.${state}`)}>
        {MARK[state]}
      </span>
      <span>
        {label}
        {criterion.weight === 'should' && <span class="dim small"> ({t('criteria.should')})</span>}
        <span class="dim small evidence" data-testid="evidence">
          {evidence.map((piece) => (
            <span key={piece.from === 'page' ? piece.field : piece.at}>{evidenceWords(piece, personName, when)}</span>
          ))}
          {result.why && <span>{whyWords(result)}</span>}
          {hint && <span>{hint}</span>}
        </span>
      </span>
      <span class="row">
        {answerable &&
          (['yes', 'no'] as const).map((answer) => {
            const word = t(answer === 'yes' ? 'criteria.answerYes' : 'criteria.answerNo');
            return (
              <button
                key={answer}
                type="button"
                class="tight"
                aria-pressed={answered === answer}
                aria-label={t('criteria.answerLabel', [label, word])}
                onClick={() => onAnswer(criterion.id, answer)}
              >
                {word}
              </button>
            );
          })}
        {place && <ShowButton what={label} onShow={() => onShow(place)} />}
      </span>
    </li>
  );
}

function evidenceWords(piece: Evidence, personName: Props['personName'], when: Props['when']) {
  if (piece.from === 'page') {
    return (
      <>
        {piece.label ?? t(`fields.${piece.field}`)}: <q>{piece.words}</q>
        {piece.converted && <> ({conversionInWords(piece.converted, language())})</>}
      </>
    );
  }
  const key = { yes: 'answeredYes', no: 'answeredNo', unknown: 'answeredUnknown' } as const;
  return t(`criteria.why.${key[piece.answer]}`, [personName(piece.person), when(piece.at)]);
}

function whyWords({ why, fields, readings }: CriterionResult): string | null {
  const names = list(
    fields.map((field) => t(`fields.${field}`)),
    language(),
  );
  switch (why) {
    case 'notOnPage':
    case 'emptyOnPage':
      return t(`criteria.why.${why}`, [names]);
    case 'ambiguous':
      return readings
        ? t('criteria.why.readAs', [readableList(fields[0], readings, language())])
        : t('criteria.why.ambiguous');
    case undefined:
      return null;
    default:
      return t(`criteria.why.${why}`);
  }
}

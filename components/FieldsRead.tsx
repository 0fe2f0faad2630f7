/** Every field with the words on the page and how they were found; what is wrong or missing is taught by pointing. */
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import { FIELDS, type Field, type Lead } from '../utils/domain/lead';
import type { Taught, TaughtPlace } from '../utils/domain/mapping';
import { ShowButton } from './ShowButton';
import { Teach } from './Teach';

export interface Picked {
  is: 'picked';
  field: Field;
  place: TaughtPlace;
  words: string;
}

export interface TeachProps {
  taught: Taught[];
  picked: Picked | { is: 'notPicked'; field: Field; why: 'left' | 'noWords' } | null;
  personName(id: string): string;
  when(at: string): string;
  /** The page lets the person point at the field's value, until it is picked or stopped. */
  onPoint(field: Field): void;
  onStopPointing(): void;
  onTeach(field: Field, place: TaughtPlace): Promise<boolean>;
  onForget(taught: Taught): Promise<boolean>;
}

interface Props extends TeachProps {
  lead: Lead;
  onShow(field: Field): void;
  /** Stays open from lead to lead. */
  open: boolean;
  onOpen(open: boolean): void;
}

export function FieldsRead({ lead, onShow, open, onOpen, ...teach }: Props) {
  const [teaching, setTeaching] = useState<Field | null>(null);
  const read = FIELDS.filter((field) => lead.fields[field] !== undefined);
  const absent = FIELDS.filter((field) => lead.fields[field] === undefined);
  const start = (field: Field) => {
    setTeaching(field);
    teach.onPoint(field);
  };
  return (
    <section>
      <details data-testid="fields-read" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>{t('read.title', [String(read.length)])}</summary>
        <ul class="read">
          {read.map((field) => (
            <li key={field} data-field={field}>
              <span>
                <span class="dim small">{t(`fields.${field}`)}</span>
                <span class="words">{wordsShown(lead, field)}</span>
                <span class="dim small">{howFound(lead, field)}</span>
              </span>
              <span class="row">
                <ShowButton what={t(`fields.${field}`)} onShow={() => onShow(field)} />
                <button
                  type="button"
                  class="plain"
                  data-testid="wrong"
                  aria-label={t('read.wrongLabel', [t(`fields.${field}`)])}
                  onClick={() => start(field)}
                >
                  {t('read.wrong')}
                </button>
              </span>
            </li>
          ))}
        </ul>
        <label>
          {t('read.missing')}
          <select
            data-testid="missing"
            value=""
            onChange={(event) => event.currentTarget.value && start(event.currentTarget.value as Field)}
          >
            <option value="">{t('read.chooseField')}</option>
            {absent.map((field) => (
              <option key={field} value={field}>
                {t(`fields.${field}`)}
              </option>
            ))}
          </select>
        </label>
        <Teach key={teaching} lead={lead} field={teaching} onDone={() => setTeaching(null)} {...teach} />
      </details>
    </section>
  );
}

function wordsShown({ fields }: Lead, field: Field): string {
  const reading = fields[field];
  return reading?.state === 'read'
    ? reading.words
    : t(reading?.state === 'missing' ? 'read.empty' : 'criteria.why.unreadable');
}

/** "by its label “Telefon”": which way found it. */
function howFound({ fields }: Lead, field: Field): string {
  const reading = fields[field];
  if (reading?.state !== 'read') return '';
  const label = reading.label ?? '';
  return reading.way === 'label' && label !== '' ? t('read.byLabel', [label]) : t(`read.way.${reading.way}`);
}

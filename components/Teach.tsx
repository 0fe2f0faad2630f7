/** Pointing at a field's value, looking at what was taken, and keeping it for every record of this CRM. */
import { t } from '../locales/words';
import type { Field, Lead } from '../utils/domain/lead';
import type { Taught } from '../utils/domain/mapping';
import type { TeachProps } from './FieldsRead';
import { TaughtList } from './TaughtList';

interface Props extends TeachProps {
  lead: Lead;
  /** The field that is being taught; null: none. */
  field: Field | null;
  onDone(): void;
}

export function Teach({
  lead,
  field,
  taught,
  picked,
  onPoint,
  onStopPointing,
  onTeach,
  onForget,
  onDone,
  ...say
}: Props) {
  const { origin } = new URL(lead.address);
  const here = taught.filter((one) => one.origin === origin);
  const mine = picked?.field === field ? picked : null;
  const keep = async (place: Taught['place']) => {
    if (field !== null && (await onTeach(field, place))) onDone();
  };
  const stop = () => {
    onStopPointing();
    onDone();
  };
  return (
    <>
      {field !== null && (
        <fieldset class="teach stack" data-testid="teach">
          <legend class="sr-only">{t('read.wrongLabel', [t(`fields.${field}`)])}</legend>
          {mine === null && <p role="status">{t('read.point', [t(`fields.${field}`)])}</p>}
          {mine?.is === 'notPicked' && (
            <p role="status">{t(mine.why === 'noWords' ? 'read.noWords' : 'read.leftPointing')}</p>
          )}
          {mine?.is === 'picked' && (
            <p role="status">
              {t(`fields.${field}`)}: <q data-testid="picked-words">{mine.words}</q>
              <br />
              <span class="dim small">{t('read.keepHint')}</span>
            </p>
          )}
          <div class="row">
            {mine?.is === 'picked' && (
              <button type="button" class="primary" data-testid="keep" onClick={() => keep(mine.place)}>
                {t('read.keep')}
              </button>
            )}
            {mine !== null && (
              <button type="button" onClick={() => onPoint(field)}>
                {t('read.pointAgain')}
              </button>
            )}
            <button type="button" data-testid="absent" onClick={() => keep({ by: 'absence' })}>
              {t('read.notOnPages')}
            </button>
            <button type="button" onClick={stop}>
              {t('feedback.cancel')}
            </button>
          </div>
        </fieldset>
      )}
      {here.length > 0 && <TaughtList here={here} onForget={onForget} {...say} />}
    </>
  );
}

/** The leads whose verdict would change, and how many leads lack a field that could have told. */
import { t } from '../../locales/words';
import { wordsOf } from '../../utils/domain/lead';
import type { ReplayedLead } from '../../utils/domain/replay';
import type { Replayed } from './replay-in-slices';

/** More than these are counted, not listed. */
const LISTED = 50;

interface Props {
  replayed: Replayed;
  /** It is said aloud only then. */
  isDone: boolean;
  number: Intl.NumberFormat;
}

export function Flips({ replayed: { flips, done, notKept }, isDone, number }: Props) {
  const more = flips.length - LISTED;
  const sentence =
    flips.length === 0
      ? t('definition.preview.none', done, [number.format(done)])
      : t('definition.preview.flips', flips.length, [number.format(flips.length), number.format(done)]);
  return (
    <>
      <p role="status" data-testid="flips">
        {isDone && sentence}
      </p>
      <ul class="flips">
        {flips.slice(0, LISTED).map((flip) => (
          <li key={flip.key} data-testid="flip" data-before={flip.before} data-after={flip.after}>
            <span>{nameOf(flip)}</span>
            <span class="dim">
              {t('definition.preview.change', [t(`verdict.${flip.before}`), t(`verdict.${flip.after}`)])}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="dim">{t('definition.preview.more', [number.format(more)])}</p>}
      {notKept.length > 0 && (
        <details class="small" data-testid="not-kept">
          <summary>{t('definition.preview.notKept')}</summary>
          <ul>
            {notKept.map(([field, leads]) => (
              <li key={field}>{t('definition.preview.notKeptFor', [t(`fields.${field}`), number.format(leads)])}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function nameOf({ lead: { fields } }: ReplayedLead): string {
  const both = [wordsOf(fields, 'firstName'), wordsOf(fields, 'lastName')].filter(Boolean).join(' ');
  const name = (wordsOf(fields, 'name') ?? both) || undefined;
  return [name, wordsOf(fields, 'company')].filter(Boolean).join(' · ') || t('lead.unnamed');
}

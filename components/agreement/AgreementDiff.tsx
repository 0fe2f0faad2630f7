/** What differs between two versions, in words. */
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import { type Change, diffAgreements } from '../../utils/domain/agreement-diff';
import { placeInWords, valueInWords } from './words';

interface Props {
  before: Agreement;
  after: Agreement;
}

export function AgreementDiff({ before, after }: Props) {
  const changes = diffAgreements(before, after);
  if (changes.length === 0) return <p class="dim">{t('options.diff.none')}</p>;
  return (
    <ul class="diff" data-testid="diff">
      {changes.map((change) => (
        <li key={change.path.join('/')}>
          <b>{placeInWords(change.path, after, before)}</b> <span>{inWords(change)}</span>
        </li>
      ))}
    </ul>
  );
}

function inWords({ is, path, before, after }: Change): string {
  if (is === 'added') return t('options.diff.added', [valueInWords(after, path)]);
  if (is === 'removed') return t('options.diff.removed', [valueInWords(before, path)]);
  const [old, now] = [valueInWords(before, path), valueInWords(after, path)];
  return old === now ? t('options.diff.rearranged') : t('options.diff.changed', [old, now]);
}

/** What differs between two versions, in words. */
import { language, t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import { type Change, diffAgreements } from '../../utils/domain/agreement-diff';
import type { Language } from '../../utils/domain/language';
import { languageName } from '../languages';
import { valueInWords } from './value-in-words';
import { placeInWords } from './words';

interface Props {
  before: Agreement;
  after: Agreement;
}

export function AgreementDiff({ before, after }: Props) {
  const all = diffAgreements(before, after);
  const dropped = before.languages.filter((one) => !after.languages.includes(one));
  // A language that the team no longer uses takes its texts along: that is one thing, and not each text.
  const changes = all.filter(({ path, is }) => !(is === 'removed' && dropped.includes(path.at(-1) as Language)));
  if (all.length === 0) return <p class="dim">{t('options.diff.none')}</p>;
  return (
    <ul class="diff" data-testid="diff">
      {changes.map((change) => (
        <li key={change.path.join('/')}>
          <b>{placeInWords(change.path, after, before)}</b> <span>{inWords(change, before, after)}</span>
        </li>
      ))}
      {dropped.map((lang) => {
        const texts = all.filter(({ path, is }) => is === 'removed' && path.at(-1) === lang).length;
        return texts > 0 && <li key={lang}>{t('editor.textsRemoved', texts, [number(texts), languageName(lang)])}</li>;
      })}
    </ul>
  );
}

const number = (count: number) => new Intl.NumberFormat(language()).format(count);

function inWords({ is, path, before, after }: Change, old: Agreement, now: Agreement): string {
  if (is === 'added') return t('options.diff.added', [valueInWords(after, path, now)]);
  if (is === 'removed') return t('options.diff.removed', [valueInWords(before, path, old)]);
  const [was, becomes] = [valueInWords(before, path, old), valueInWords(after, path, now)];
  return was === becomes ? t('options.diff.rearranged') : t('options.diff.changed', [was, becomes]);
}

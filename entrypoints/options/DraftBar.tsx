/** How far the draft is from what is in force; undo, redo, and the language that texts are written in. */

import { languageName } from '../../components/languages';
import { t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  languages: Language[];
  language: Language;
  onLanguage(language: Language): void;
}

export function DraftBar({ draft, languages, language, onLanguage }: Props) {
  const changes = draft.changes.value;
  return (
    <div class="row spread draft">
      <span role="status" class={changes > 0 ? 'warn' : 'dim'} data-testid="draft" data-changes={changes}>
        {changes > 0 ? t('options.changed', changes, [String(changes)]) : t('options.unchanged')}
      </span>
      <span class="row">
        <button
          type="button"
          class="tight"
          data-testid="draft-undo"
          disabled={!draft.canUndo.value}
          onClick={draft.undo}
        >
          {t('options.undo')}
        </button>
        <button
          type="button"
          class="tight"
          data-testid="draft-redo"
          disabled={!draft.canRedo.value}
          onClick={draft.redo}
        >
          {t('options.redo')}
        </button>
        {changes > 0 && (
          <button type="button" class="tight" data-testid="discard" onClick={() => draft.replace(null)}>
            {t('options.discard')}
          </button>
        )}
        {languages.length > 1 && (
          <label class="row">
            {t('options.language')}
            <select
              class="short"
              value={language}
              onChange={(event) => onLanguage(event.currentTarget.value as Language)}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </span>
    </div>
  );
}

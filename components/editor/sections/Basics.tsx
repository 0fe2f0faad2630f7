/** What the agreement is called, in which languages it is written, and from when on it counts. */
import { t } from '../../../locales/words';
import { LANGUAGES } from '../../../utils/domain/language';
import { languageName } from '../../languages';
import { LangField } from '../parts/LangField';
import type { SectionProps } from '../section';

export function Basics({ draft, language, change }: SectionProps) {
  const toggle = (code: (typeof LANGUAGES)[number], on: boolean) =>
    change((copy) => {
      copy.languages = LANGUAGES.filter((one) => (one === code ? on : copy.languages.includes(one)));
    });
  return (
    <>
      <LangField
        label={t('options.field.title')}
        text={draft.title}
        language={language}
        languages={draft.languages}
        onChange={(title) =>
          change((copy) => {
            copy.title = title;
          })
        }
      />
      <fieldset>
        <legend>{t('options.field.languages')}</legend>
        <div class="row">
          {LANGUAGES.map((code) => (
            <label key={code} class="pill">
              <input
                type="checkbox"
                checked={draft.languages.includes(code)}
                disabled={draft.languages.length === 1 && draft.languages.includes(code)}
                onChange={(event) => toggle(code, event.currentTarget.checked)}
              />
              {languageName(code)}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        {t('options.field.validFrom')} <span class="dim small">({t('feedback.optional')})</span>
        <input
          type="date"
          class="short"
          value={draft.validFrom ?? ''}
          onInput={(event) => {
            const day = event.currentTarget.value || null;
            change((copy) => {
              copy.validFrom = day;
            });
          }}
        />
      </label>
    </>
  );
}

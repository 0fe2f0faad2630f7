/** One learning a month, chosen by both teams: in their own words, without names. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';

interface Props {
  chosen: string | null;
  onChoose(text: string): Promise<boolean>;
}

export function ChooseLearning({ chosen, onChoose }: Props) {
  const [text, setText] = useState(chosen ?? '');
  return (
    <form
      class="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void onChoose(text.trim());
      }}
    >
      <label class="field">
        {t('pack.learning')}
        <textarea
          rows={2}
          maxLength={1_000}
          data-testid="learning"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="dim small">{t('pack.learningHint')}</p>
      <button type="submit" data-testid="choose-learning" disabled={text.trim() === '' || text.trim() === chosen}>
        {t('pack.choose')}
      </button>
    </form>
  );
}

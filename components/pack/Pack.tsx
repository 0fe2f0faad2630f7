/** The review pack of a month: for the meeting of both teams, on screen and on paper. */
import { t } from '../../locales/words';
import type { Block } from './blocks';

interface Props {
  title: string;
  blocks: Block[];
  questions: Block;
  /** Null: none was chosen yet. */
  learning: string | null;
  /** Learnings of other months, the newest first. */
  earlier: { month: string; text: string }[];
}

export function Pack({ title, blocks, questions, learning, earlier }: Props) {
  return (
    <article class="contract pack" data-testid="pack">
      <h2>{title}</h2>
      {blocks.map((block) => (
        <section key={block.id} data-testid={`pack-${block.id}`}>
          <h3>{block.title}</h3>
          <ul>
            {block.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{questions.title}</h3>
        <p class="dim small">{t('pack.questionsHint')}</p>
        {questions.lines.map((question) => (
          <div key={question}>
            <p>{question}</p>
            <p class="line" />
          </div>
        ))}
      </section>
      <section data-testid="pack-learning">
        <h3>{t('pack.learning')}</h3>
        <p>{learning ?? <span class="dim">{t('pack.noLearning')}</span>}</p>
        {earlier.length > 0 && (
          <>
            <h3>{t('pack.earlier')}</h3>
            <ul>
              {earlier.map((one) => (
                <li key={one.month}>{t('pack.line', [one.month, one.text])}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </article>
  );
}

/** What sales did with the leads that this person handed over, since they last said that they had read it. */
import { t } from '../../locales/words';
import { LongList } from '../LongList';
import { LeadLink, type LeadName } from './LeadLink';

interface Props {
  news: { id: string; kind: string; lead: LeadName; told: string; when: string; note: string | undefined }[];
  onHeard(): void;
}

export function NewsList({ news, onHeard }: Props) {
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="news-title" class="stack" data-testid="news">
      <h2 id="news-title">
        {t('loop.news.title')} ({news.length})
      </h2>
      <LongList items={news}>
        {({ id, kind, lead, told, when, note }) => (
          <li key={id} class="loop-item" data-kind={kind}>
            <LeadLink {...lead} />
            <div>{told}</div>
            {note && <q class="note">{note}</q>}
            <div class="dim small">{when}</div>
          </li>
        )}
      </LongList>
      <button type="button" class="tight" data-testid="heard" onClick={onHeard}>
        {t('loop.news.heard')}
      </button>
    </section>
  );
}

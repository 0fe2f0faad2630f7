/** Returned leads that marketing has not answered, and those whose time of nurture is over. */
import { t } from '../../locales/words';
import { LongList } from '../LongList';
import { LeadLink, type LeadName } from './LeadLink';

interface Props {
  owed: { id: string; lead: LeadName; returned: string; when: string; note: string | undefined }[];
  nurtureOver: { key: string; lead: LeadName; until: string }[];
}

export function OwedList({ owed, nurtureOver }: Props) {
  if (owed.length + nurtureOver.length === 0) return null;
  return (
    <section aria-labelledby="owed-title" data-testid="owed">
      <h2 id="owed-title">
        {t('loop.owed.title')} ({owed.length + nurtureOver.length})
      </h2>
      <LongList items={owed}>
        {({ id, lead, returned, when, note }) => (
          <li key={id} class="loop-item" data-testid="owed-answer">
            <LeadLink {...lead} />
            <div>{returned}</div>
            {note && <q class="note">{note}</q>}
            <div class="dim small">{when}</div>
          </li>
        )}
      </LongList>
      <LongList items={nurtureOver}>
        {({ key, lead, until }) => (
          <li key={key} class="loop-item" data-testid="nurture-over">
            <LeadLink {...lead} />
            <div>{t('loop.owed.nurtureOver', [until])}</div>
          </li>
        )}
      </LongList>
    </section>
  );
}

/** Leads that nobody has yet, for whoever assigns them: each with a rep to choose, seen beside the reps' open load. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { LongList } from '../LongList';
import { LeadLink, type LeadName } from './LeadLink';
import { type Rep, RepPicker } from './RepPicker';

export interface WaitingLead {
  key: string;
  lead: LeadName;
  /** Temperature and when it was handed over, in words. */
  temperature: string;
  handedOver: string;
}

interface Props {
  leads: WaitingLead[];
  /** Who is at work first, then the least loaded. */
  reps: Rep[];
  /** How leads are distributed, as agreed; '' where nothing was. */
  rule: string;
  onAssign(lead: string, rep: string): Promise<boolean>;
}

export function Inbox({ leads, reps, rule, onAssign }: Props) {
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby="inbox-title" class="stack" data-testid="inbox">
      <h2 id="inbox-title">
        {t('loop.inbox.title')} ({leads.length})
      </h2>
      {rule !== '' && <p class="dim small">{t('loop.beforeHandOff.rule', [rule])}</p>}
      {reps.length === 0 && <p class="warn">{t('loop.rep.nobody')}</p>}
      <LongList items={leads}>
        {({ key, ...lead }) => <Waiting key={key} {...lead} reps={reps} onAssign={(rep) => onAssign(key, rep)} />}
      </LongList>
    </section>
  );
}

interface WaitingProps extends Omit<WaitingLead, 'key'> {
  reps: Rep[];
  onAssign(rep: string): Promise<boolean>;
}

function Waiting({ lead, temperature, handedOver, reps, onAssign }: WaitingProps) {
  const [rep, setRep] = useState('');
  return (
    <li class="stack loop-item" data-testid="waiting-lead">
      <div>
        <LeadLink {...lead} />
        <span class="dim small">
          {' '}
          {temperature} · {t('loop.inbox.handedOver', [handedOver])}
        </span>
      </div>
      {reps.length > 0 && (
        <form
          class="assign"
          onSubmit={(event) => {
            event.preventDefault();
            if (rep !== '') void onAssign(rep);
          }}
        >
          <RepPicker
            heardOnly
            label={t('loop.inbox.to', [lead.name])}
            none={t('loop.rep.choose')}
            reps={reps}
            value={rep}
            onChange={setRep}
          />
          <button
            type="submit"
            class="tight"
            disabled={rep === ''}
            aria-label={t('loop.inbox.assignLabel', [lead.name])}
          >
            {t('loop.inbox.assign')}
          </button>
        </form>
      )}
    </li>
  );
}

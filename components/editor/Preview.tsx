/** What the draft would change for the leads seen lately: which would flip, from which verdict to which. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { Answers } from '../../utils/domain/answers';
import type { Instant } from '../../utils/domain/events';
import type { Language } from '../../utils/domain/language';
import type { LeadKey } from '../../utils/domain/lead';
import type { ReplayMemory, SeenLead } from '../../utils/domain/replay';
import './definition/definition.css';
import { Flips } from './Flips';
import { type Replayed, replayInSlices } from './replay-in-slices';

/** Milliseconds without a change, before the leads are replayed: a person is still typing. */
const SETTLED = 150;

interface Props {
  inForce: Agreement;
  draft: Agreement;
  /** null while they are being read. */
  leads: SeenLead[] | null;
  answersOf(lead: LeadKey): Answers;
  now: Instant;
  language: Language;
}

export function Preview({ inForce, draft, leads, answersOf, now, language }: Props) {
  const [replayed, setReplayed] = useState<Replayed | null>(null);
  const [state, setState] = useState<'running' | 'stopped' | 'done'>('done');
  const memory = useMemo((): ReplayMemory => new WeakMap(), [leads, answersOf, now]);
  const running = useRef<AbortController | null>(null);
  const start = async () => {
    if (leads === null) return;
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const ask = { leads, inForce, draft, answersOf, now, memory };
    const show = (so: Replayed, is: typeof state) => {
      if (running.current !== mine) return;
      setReplayed(so);
      setState(is);
    };
    const all = await replayInSlices(ask, mine.signal, (so) => !mine.signal.aborted && show(so, 'running'));
    show(all, all.done < all.total ? 'stopped' : 'done');
  };
  useEffect(() => {
    const timer = setTimeout(start, SETTLED);
    return () => {
      clearTimeout(timer);
      running.current?.abort();
      running.current = null;
    };
  }, [inForce, draft, leads, answersOf, now]);

  const number = new Intl.NumberFormat(language);
  return (
    <section class="definition preview" aria-label={t('definition.preview.title')} data-testid="preview">
      <h3>{t('definition.preview.title')}</h3>
      {leads === null && <p class="dim">{t('definition.preview.reading')}</p>}
      {leads?.length === 0 && <p class="dim">{t('definition.preview.noLeads')}</p>}
      {state === 'running' && replayed && (
        <div class="row">
          <progress aria-label={t('definition.preview.title')} value={replayed.done} max={replayed.total} />
          <span class="dim small">
            {t('definition.preview.progress', [number.format(replayed.done), number.format(replayed.total)])}
          </span>
          <button type="button" class="tight" data-testid="cancel" onClick={() => running.current?.abort()}>
            {t('definition.preview.cancel')}
          </button>
        </div>
      )}
      {state === 'stopped' && replayed && (
        <p class="row">
          {t('definition.preview.stopped', [number.format(replayed.done), number.format(replayed.total)])}
          <button type="button" class="tight" onClick={start}>
            {t('definition.preview.again')}
          </button>
        </p>
      )}
      {replayed && replayed.total > 0 && <Flips replayed={replayed} isDone={state !== 'running'} number={number} />}
    </section>
  );
}

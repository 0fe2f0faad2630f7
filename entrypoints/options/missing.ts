/** The words that the team looked up and did not find, as the lexicon's page lists them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Instant, StoredEvent } from '../../utils/domain/events';
import { type Missing, wanted } from '../../utils/domain/lexicon/not-found';
import type { Term } from '../../utils/domain/lexicon/term';
import { now } from '../../utils/platform/clock';
import { onTeamWideChange } from '../../utils/store/changes';
import { eventsOfKind } from '../../utils/store/events';
import { notFound, notOurs, saveTellsNotFound, sayNotOurs, tellsNotFound } from '../../utils/store/not-found';

interface Counts {
  own: Missing[];
  events: StoredEvent[];
  notOurs: Map<string, Instant>;
}

export function useMissing(terms: readonly Term[]) {
  const [counts, setCounts] = useState<Counts>({ own: [], events: [], notOurs: new Map() });
  const [tells, setTells] = useState<boolean | null>(null);
  const load = async () => {
    const [own, events, said] = await Promise.all([notFound(), eventsOfKind('words missed'), notOurs()]);
    setCounts({ own, events, notOurs: said });
  };
  const reload = () => void load().catch((error) => console.error('Leadpact', error));
  useEffect(() => {
    const stopped = new AbortController();
    reload();
    void tellsNotFound().then(setTells);
    onTeamWideChange(reload, stopped.signal);
    return () => stopped.abort();
  }, []);
  const missing = useMemo(() => wanted({ ...counts, terms, now: now() }), [counts, terms]);
  return {
    missing,
    tells,
    forget: (word: string) => void sayNotOurs(word, now()).then(reload),
    tell: (on: boolean) => void saveTellsNotFound(on).then(() => setTells(on)),
  };
}

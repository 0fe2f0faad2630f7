/** What is done with terms: propose, accept, turn down, take back, drop, take a whole list in. */
import { type Signal, signal } from '@preact/signals';
import type { Said } from '../../components/Notice';
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { Entry, StoredEvent } from '../../utils/domain/events';
import type { Proposal } from '../../utils/domain/lexicon/lexicon';
import type { Term } from '../../utils/domain/lexicon/term';
import type { Person } from '../../utils/domain/person';
import { renewLookup } from '../../utils/messages/lookup-outdated';
import { now } from '../../utils/platform/clock';
import { addEvents } from '../../utils/store/events';
import { lexiconEventsStamp, stampOf } from '../../utils/store/lexicon-events';
import { StoreRefused } from '../../utils/store/store-refused';
import { lexiconFrom, type TeamLexicon, teamLexicon } from './lexicon';
import { sealer } from './record';

export interface LexiconDesk {
  lexicon: Signal<TeamLexicon | null>;
  said: Signal<Said | null>;
  /** What this person may do with a change of this term, or with a new one. */
  may(term: Term): 'yes' | 'trial' | 'no';
  /** Each resolves to true when it was stored. What this person may decide takes effect at once. */
  propose(term: Term, note?: string): Promise<boolean>;
  accept(proposal: Proposal): Promise<boolean>;
  turnDown(proposal: Proposal): Promise<boolean>;
  takeBack(proposal: Proposal): Promise<boolean>;
  drop(term: Pick<Term, 'id'>): Promise<boolean>;
  /** @param progress called with how many are stored. */
  takeIn(terms: readonly Term[], progress: (done: number) => void): Promise<boolean>;
  load(): Promise<void>;
  /** Resolves when lookups know what was stored last. */
  made(): Promise<void>;
}

/** So many events are stored in one go; between two the page can breathe. */
const SLICE = 500;

export function openLexiconDesk(person: () => Promise<Person>, inForce: () => AgreementVersion): LexiconDesk {
  const lexicon = signal<TeamLexicon | null>(null);
  const said = signal<Said | null>(null);
  let me: Person | null = null;

  const load = async () => {
    const before = me;
    me = await person();
    // A page hears of its own changes too. Whoever joins a team has entries as before, in another name.
    const known = lexicon.value;
    const isKnown = known !== null && me.id === before?.id && (await lexiconEventsStamp()) === stampOf(known.events);
    if (!isKnown) lexicon.value = await teamLexicon();
  };

  const sealing = async () => {
    me ??= await person();
    return sealer({ by: me, now: now(), inForce: inForce() });
  };
  const record = async (entry: Entry) => store([await (await sealing())(entry)]);
  const store = async (events: StoredEvent[]) => {
    const { cite, agreement } = inForce();
    await addEvents(events, [{ cite, agreement }]);
    return events;
  };
  let made = Promise.resolve();

  const may: LexiconDesk['may'] = (term) => {
    if (lexicon.value === null || me === null) return 'no';
    const standing = lexicon.value.terms.find(({ id }) => id === term.id) ?? null;
    const proposal = { event: '', term, by: me.id, at: now(), now: standing, overtaken: false };
    return lexicon.value.mayAccept(proposal, me.id, now());
  };

  /** The proposal, and the acceptance of whoever may decide on it. */
  const changesOf = async (terms: readonly Term[], note: string): Promise<StoredEvent[]> => {
    // What this person may decide is not known before.
    if (lexicon.value === null) await load();
    const seal = await sealing();
    const events: StoredEvent[] = [];
    for (const term of terms) {
      const proposed = await seal({ kind: 'term proposed', body: { term, ...(note && { note }) } });
      events.push(proposed);
      if (may(term) !== 'no') events.push(await seal({ kind: 'term accepted', body: { proposal: proposed._id } }));
    }
    return events;
  };

  /** What was just stored joins what is known: reading ten thousand terms again would hold the page up. */
  const take = (stored: readonly StoredEvent[]) => {
    if (lexicon.value === null) return;
    const { events } = lexicon.value;
    const ids = new Set(events.map(({ _id }) => _id));
    lexicon.value = lexiconFrom([...events, ...stored.filter(({ _id }) => !ids.has(_id))]);
  };
  const attempt = async (work: () => Promise<StoredEvent[]>) => {
    try {
      const stored = await work();
      said.value = { is: 'saved', undo: null };
      made = renewLookup();
      // In a task of its own: whoever saved sees the form close before a large lexicon is put together again.
      setTimeout(() => take(stored));
      return true;
    } catch (error) {
      console.error('Leadpact', error);
      said.value = { is: 'refused', why: error instanceof StoreRefused ? error.reason : 'unavailable', again: null };
      return false;
    }
  };

  return {
    lexicon,
    said,
    may,
    load,
    made: () => made,
    propose: (term, note = '') => attempt(async () => store(await changesOf([term], note))),
    accept: ({ event }) => attempt(() => record({ kind: 'term accepted', body: { proposal: event } })),
    turnDown: ({ event }) => attempt(() => record({ kind: 'term dropped', body: { term: event } })),
    takeBack: ({ event }) => attempt(() => record({ kind: 'undone', body: { event } })),
    drop: ({ id }) => attempt(() => record({ kind: 'term dropped', body: { term: id } })),
    takeIn: (terms, progress) =>
      attempt(async () => {
        const stored: StoredEvent[] = [];
        for (let from = 0; from < terms.length; from += SLICE) {
          stored.push(...(await store(await changesOf(terms.slice(from, from + SLICE), ''))));
          progress(Math.min(from + SLICE, terms.length));
        }
        return stored;
      }),
  };
}

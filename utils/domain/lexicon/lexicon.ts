/**
 * The team's lexicon (L1, L4): what was accepted, over the starter. Anybody proposes. Who decides is the side that owns
 * the term as it stands, so that nobody takes a word over by writing themselves in as its owner; a word that both own
 * is decided by the other side than the proposer's, because a shared word is one that both have looked at. Where nobody
 * of the deciding side has joined yet, people accept for themselves, as a trial.
 */
import type { EventBodies, Instant, StoredEvent } from '../events';
import type { PersonId, Side } from '../person';
import { isKnown, standing } from '../standing';
import { type Sides, sidesOf } from './sides';
import type { Term } from './term';

/** One thing that happened to a term. */
export interface TermChange {
  is: 'accepted' | 'dropped';
  at: Instant;
  by: PersonId;
  trial: boolean;
  /** As it was from then on; null: dropped. */
  term: Term | null;
  /** Of the proposal, or of who dropped it. */
  note?: string;
  proposedBy?: PersonId;
}

export interface Proposal {
  /** The event's id, by which it is accepted, or taken back by its author. */
  event: string;
  term: Term;
  by: PersonId;
  at: Instant;
  note?: string;
  /** The term as it stands; null: the proposal is of a new one. */
  now: Term | null;
  /** Another change of the same term was accepted after this was written: accepting it would take that one back. */
  overtaken: boolean;
}

export interface Lexicon extends Rights {
  /** The terms in use, the starter's order first, then as they came. */
  terms: Term[];
  /** Of terms that the team has touched, oldest first; also of those that were dropped. */
  history: ReadonlyMap<string, TermChange[]>;
  /** Waiting for an answer, oldest first. */
  proposals: Proposal[];
  /** Terms that the team took out, as they last were. */
  dropped: Term[];
}

/** What a person may do now. */
export interface Rights {
  mayAccept(proposal: Proposal, person: PersonId, now: Instant): 'yes' | 'trial' | 'no';
  mayDrop(term: Pick<Term, 'owner'>, person: PersonId, now: Instant): 'yes' | 'trial' | 'no';
}

type Proposed = { event: StoredEvent; body: EventBodies['term proposed'] };

/** @param events of the kinds `term …`, `person` and `undone`, in any order. */
export function lexiconOf(starter: readonly Term[], events: readonly StoredEvent[]): Lexicon {
  const stands = standing(events);
  const sides = sidesOf(stands);
  const inUse = new Map(starter.map((term) => [term.id, term]));
  const history = new Map<string, TermChange[]>();
  const gone = new Map<string, Term>();
  // What was accepted stays accepted, also when its author takes the proposal back afterwards.
  const proposed = new Map<string, Proposed>();
  for (const event of events) {
    if (isKnown(event) && event.kind === 'term proposed') proposed.set(event._id, { event, body: event.body });
  }
  const waiting = new Map<string, Proposed>();
  /** Within one instant an acceptance can stand before what it accepts. */
  const accepted = new Set<string>();
  const noted = (id: string, change: TermChange) => history.set(id, [...(history.get(id) ?? []), change]);

  for (const event of stands) {
    if (!isKnown(event)) continue;
    if (event.kind === 'term proposed' && !accepted.has(event._id)) waiting.set(event._id, { event, body: event.body });
    if (event.kind === 'term accepted') {
      const proposal = proposed.get(event.body.proposal);
      if (proposal === undefined) continue;
      const { term, note } = proposal.body;
      const may = mayDecide(sides, deciders(inUse.get(term.id) ?? term, proposal.event, sides), event.by, event.at);
      if (may === 'no') continue;
      inUse.set(term.id, term);
      gone.delete(term.id);
      waiting.delete(proposal.event._id);
      accepted.add(proposal.event._id);
      const from = { by: event.by, proposedBy: proposal.event.by, ...(note && { note }) };
      noted(term.id, { is: 'accepted', at: event.at, trial: may === 'trial', term, ...from });
    }
    if (event.kind === 'term dropped') {
      const { term: id, note } = event.body;
      const refused = waiting.get(id);
      if (refused) {
        const decide = deciders(inUse.get(refused.body.term.id) ?? refused.body.term, refused.event, sides);
        if (mayDecide(sides, decide, event.by, event.at) !== 'no') waiting.delete(id);
        continue;
      }
      const term = inUse.get(id);
      if (term === undefined) continue;
      const may = mayDecide(sides, owners(term), event.by, event.at);
      if (may === 'no') continue;
      inUse.delete(id);
      gone.set(id, term);
      noted(id, {
        is: 'dropped',
        at: event.at,
        by: event.by,
        trial: may === 'trial',
        term: null,
        ...(note && { note }),
      });
    }
  }

  const proposals = [...waiting.values()].map(({ event, body }): Proposal => {
    const changed = history.get(body.term.id)?.at(-1);
    return {
      event: event._id,
      term: body.term,
      by: event.by,
      at: event.at,
      ...(body.note && { note: body.note }),
      now: inUse.get(body.term.id) ?? null,
      overtaken: changed !== undefined && changed.at > event.at,
    };
  });
  return {
    terms: [...inUse.values()],
    history,
    proposals,
    dropped: [...gone.values()],
    ...rightsOf(sides),
  };
}

export function rightsOf(sides: Sides): Rights {
  return {
    mayAccept: ({ term, now: current, ...proposal }, person, at) =>
      mayDecide(sides, deciders(current ?? term, proposal, sides), person, at),
    mayDrop: (term, person, at) => mayDecide(sides, owners(term), person, at),
  };
}

function owners({ owner }: Pick<Term, 'owner'>): Side[] {
  return owner === 'both' ? ['marketing', 'sales'] : [owner];
}

/** @param term as it stands, or as it is proposed when it is new. */
function deciders(term: Term, proposal: { by: PersonId; at: Instant }, sides: Sides): Side[] {
  if (term.owner !== 'both') return [term.owner];
  const side = sides.sideOf(proposal.by, proposal.at);
  if (side === 'marketing') return ['sales'];
  return side === 'sales' ? ['marketing'] : ['marketing', 'sales'];
}

function mayDecide(sides: Sides, decide: readonly Side[], person: PersonId, at: Instant): 'yes' | 'trial' | 'no' {
  const side = sides.sideOf(person, at);
  if (side !== null && decide.includes(side)) return 'yes';
  return sides.hasOther(decide, person, at) ? 'no' : 'trial';
}

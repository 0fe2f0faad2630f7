/** A month's feedback, counted for both teams: what came back and why, by source and campaign; nothing about a person (F3, F4). */
import type { EventBodies, Instant, LeadEvent, StoredEvent } from './events';
import type { LeadKey } from './lead';
import { isKnown, standing } from './standing';

/** How often something was named, by its id. */
export interface Tally {
  id: string;
  count: number;
}

/** Leads of one source or campaign, as hand-offs keep it. */
export interface Origin {
  value: string;
  handedOver: number;
  returned: number;
  praised: number;
  won: number;
  /** Why they came back, the most frequent reason first. */
  reasons: Tally[];
}

export type ReturnAnswer = EventBodies['return answered']['answer'];

export interface FeedbackSummary {
  handedOver: number;
  returned: number;
  leftAlone: number;
  praised: number;
  won: number;
  lost: number;
  reasons: Tally[];
  leaveReasons: Tally[];
  /** Criteria that returns named. */
  criteria: Tally[];
  /** What marketing answered to the month's returns. */
  answers: Record<ReturnAnswer | 'open', number>;
  sources: Origin[];
  campaigns: Origin[];
}

/** The kinds that a summary is counted from. Of hand-offs all are needed: a lead can come back months later. */
export const SUMMED_KINDS = ['rejected', 'left alone', 'praised', 'won', 'lost', 'return answered', 'undone'] as const;

/** From so many returns on, a source or campaign of which most came back was an experiment that failed. */
const ENOUGH_RETURNS = 3;

/** @param from @param until ISO instants, the month's; an event counts when it happened (`at`) between them, half open. */
export function feedbackSummary(events: readonly StoredEvent[], from: Instant, until: Instant): FeedbackSummary {
  const timeline = standing(events).filter(isKnown);
  const month = timeline.filter(({ at }) => from <= at && at < until);
  const returns = month.filter((event) => event.kind === 'rejected');
  const answerTo = new Map(
    timeline.flatMap((event) =>
      event.kind === 'return answered' ? [[event.body.rejection, event.body.answer] as const] : [],
    ),
  );
  const answers: FeedbackSummary['answers'] = { fixed: 0, disputed: 0, nurture: 0, changeDefinition: 0, open: 0 };
  for (const { _id } of returns) answers[answerTo.get(_id) ?? 'open'] += 1;
  const count = (kind: LeadEvent['kind']) => month.filter((event) => event.kind === kind).length;
  const handOffs = handOffsByLead(timeline);
  return {
    handedOver: count('handed over'),
    returned: returns.length,
    leftAlone: count('left alone'),
    praised: count('praised'),
    won: count('won'),
    lost: count('lost'),
    reasons: tallied(returns.map(({ body }) => body.reason)),
    leaveReasons: tallied(month.flatMap((event) => (event.kind === 'left alone' ? [event.body.reason] : []))),
    criteria: tallied(returns.flatMap(({ body }) => [...new Set(body.criteria)])),
    answers,
    sources: originsBy('source', month, handOffs),
    campaigns: originsBy('campaign', month, handOffs),
  };
}

/** Experiments that failed: enough came back, and more of them than did not. Kept as learning, not as blame. */
export function failedExperiments({ sources, campaigns }: FeedbackSummary): Origin[] {
  return [...campaigns, ...sources].filter(
    ({ returned, handedOver, praised, won }) =>
      returned >= ENOUGH_RETURNS && returned * 2 > handedOver && returned > praised + won,
  );
}

/** The learning that was chosen for a month, the newest choice; null: none yet. */
export function learningOf(events: readonly StoredEvent[], month: string): string | null {
  return learnings(events).get(month) ?? null;
}

/** By month, `YYYY-MM`. */
export function learnings(events: readonly StoredEvent[]): Map<string, string> {
  return new Map(
    standing(events).flatMap((event) =>
      isKnown(event) && event.kind === 'learning chosen' ? [[event.body.month, event.body.text] as const] : [],
    ),
  );
}

type HandOffs = Map<LeadKey, LeadEvent<'handed over'>[]>;

function handOffsByLead(timeline: readonly LeadEvent[]): HandOffs {
  const byLead: HandOffs = new Map();
  for (const event of timeline) {
    if (event.kind !== 'handed over' || event.lead === undefined) continue;
    const known = byLead.get(event.lead);
    if (known) known.push(event);
    else byLead.set(event.lead, [event]);
  }
  return byLead;
}

function originsBy(field: 'source' | 'campaign', month: readonly LeadEvent[], handOffs: HandOffs): Origin[] {
  const origins = new Map<string, Origin & { why: string[] }>();
  for (const event of month) {
    if (event.lead === undefined) continue;
    const value = handOffs.get(event.lead)?.findLast(({ at }) => at <= event.at)?.body.values[field];
    if (value === undefined) continue;
    const fresh = { value, handedOver: 0, returned: 0, praised: 0, won: 0, reasons: [], why: [] };
    const origin = origins.get(value) ?? fresh;
    origins.set(value, origin);
    if (event.kind === 'handed over') origin.handedOver += 1;
    else if (event.kind === 'praised') origin.praised += 1;
    else if (event.kind === 'won') origin.won += 1;
    else if (event.kind === 'rejected') {
      origin.returned += 1;
      origin.why.push(event.body.reason);
    }
  }
  return [...origins.values()]
    .map(({ why, ...origin }) => ({ ...origin, reasons: tallied(why) }))
    .sort((a, b) => b.returned - a.returned || b.handedOver - a.handedOver || byText(a.value, b.value));
}

function tallied(ids: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || byText(a.id, b.id));
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A team's events, the same ones at every run: some years of leads, from hand-off to feedback. */
import type { StoredEvent } from '../../utils/domain/events';

export const LEADS = 5_000;
const START = Date.UTC(2024, 0, 1);
const EVERY = 10 * 60_000;
const REASONS = ['wrongPerson', 'noNeed', 'tooEarly', 'noBudget', 'outside'];

/** How a hundred entries are spread over the kinds. */
const KINDS: [string, number][] = [
  ['handed over', 18],
  ['contacted', 14],
  ['tried', 12],
  ['rejected', 9],
  ['praised', 5],
  ['note', 20],
  ['question answered', 20],
  ['undone', 2],
];
const URN = KINDS.flatMap(([kind, share]) => Array<string>(share).fill(kind));

export const leadKey = (number: number): string => `https://crm.example/lead/${number % LEADS}`;

export function eventAt(index: number): StoredEvent {
  // Neighbours in time are of different leads and kinds, as in life.
  const kind = index % 2_000 === 0 ? 'person' : URN[(index * 37) % URN.length]!;
  const made = new Date(START + index * EVERY).toISOString();
  const by = `person-${index % 25}`;
  const _id = `e:${by}:01${String(index).padStart(24, '0')}:${'A'.repeat(26)}`;
  const about = kind === 'person' ? {} : { lead: leadKey(index * 7) };
  return {
    _id,
    v: 1,
    team: 'local',
    kind,
    by,
    made,
    at: made,
    agreement: `1:${'B'.repeat(26)}`,
    ...about,
    body: bodyOf(kind, index),
  };
}

function bodyOf(kind: string, index: number): unknown {
  switch (kind) {
    case 'handed over':
      return {
        values: { country: 'NO', employees: String(index % 900), source: 'fair', campaign: `c${index % 40}` },
        result: { industry: 'met', size: 'met', role: 'unknown', budget: 'notMet', need: 'met' },
        verdict: 'almost',
        temperature: 'warm',
        company: `Company ${index}`,
      };
    case 'rejected':
      return { reason: REASONS[index % REASONS.length], criteria: ['budget'], note: 'They have a supplier until May.' };
    case 'question answered':
      return { criterion: 'need', answer: 'yes' };
    case 'undone':
      return { event: eventAt(Math.max(1, index - 1))._id };
    case 'person':
      return { name: `Person ${index % 25}`, side: 'sales' };
    default:
      return { note: 'Called; asks us to come back after the summer.' };
  }
}

/** The last whole month but two of `count` events. */
export function lateMonth(count: number): [from: string, until: string] {
  const end = new Date(START + count * EVERY);
  const month = (back: number) => new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back, 1)).toISOString();
  return [month(2), month(1)];
}

/** What a panel reads when it opens, beside its lead. */
export const PANEL_KINDS = [
  'agreement proposed',
  'agreement signed',
  'undone',
  'person',
  'mapping taught',
  'mapping removed',
];

export function reasons(events: readonly StoredEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { body } of events) {
    const { reason } = body as { reason: string };
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

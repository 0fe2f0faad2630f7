// @ts-check
/** What the demo's team did with its leads lately: the loop filled, as a newcomer should see it. People are invented. */
import { demoLeads } from '../crm/data/leads.mjs';

/** @typedef {{ kind: string, by: string, lead?: number, daysAgo: number, body: object }} Happened */

/** Who works in the demo's profile; the colleagues are below. */
export const ME = { id: 'marte', name: 'Marte Lunde', side: 'marketing' };

const NOBODY_LEFT = 400;
const leads = new Map(demoLeads().map((lead) => [lead.id, lead]));

/**
 * @param {string} awayFrom local day
 * @param {string} awayTo local day
 * @returns {Happened[]}
 */
function people(awayFrom, awayTo) {
  const absent = [{ from: awayFrom, to: awayTo }];
  return [
    { by: 'marte', body: { name: ME.name, side: 'marketing' } },
    { by: 'anna', body: { name: 'Anna Holm', side: 'sales', role: 'salesManager' } },
    { by: 'jonas', body: { name: 'Jonas Dahl', side: 'sales', role: 'rep' } },
    { by: 'kari', body: { name: 'Kari Vik', side: 'sales', role: 'rep', absent } },
  ].map((person) => ({ kind: 'person', daysAgo: NOBODY_LEFT, ...person }));
}

const MET = ['country', 'size', 'role', 'reachable', 'need', 'budget', 'action'];

/**
 * Leads that the CRM no longer lists (numbers below 11) have the campaign of one that it does.
 * @param {number} lead
 * @param {number} daysAgo
 * @param {'hot' | 'warm' | 'cold'} temperature
 * @param {{ like?: number, note?: string }} [more]
 * @returns {Happened}
 */
function handedOver(lead, daysAgo, temperature, { like = lead, note } = {}) {
  const { country = 'NO', campaign = '', company = '' } = leads.get(like) ?? {};
  const body = {
    values: { country, ...(campaign && { campaign }) },
    result: Object.fromEntries(MET.map((criterion) => [criterion, 'met'])),
    verdict: 'ready',
    temperature,
    ...(like === lead && company && { company }),
    ...(note && { note }),
  };
  return { kind: 'handed over', by: 'marte', lead, daysAgo, body };
}

/**
 * @param {number} lead
 * @param {number} daysAgo
 * @param {string} by
 * @param {string} kind
 * @param {object} [body]
 * @returns {Happened}
 */
const then = (lead, daysAgo, by, kind, body = {}) => ({ kind, by, lead, daysAgo, body });

/** @param {string} yesterday local day @param {string} inThreeDays local day @returns {Happened[]} */
export function history(yesterday, inThreeDays) {
  return [
    ...people(yesterday, inThreeDays),
    // Won, from a campaign that still runs.
    handedOver(12, 9, 'hot', { note: 'Asked for an offer after the webinar.' }),
    then(12, 8.9, 'anna', 'assigned', { to: 'jonas' }),
    then(12, 8.8, 'jonas', 'contacted', { channel: 'call', outcome: 'meeting' }),
    then(12, 8.7, 'jonas', 'praised', { note: 'She knew what she wanted. More of these, please.' }),
    then(12, 1.2, 'jonas', 'won', { amount: { value: 38_000, currency: 'EUR' } }),
    // Three returns that marketing disputes for the same criterion: then the definition is at fault.
    ...disputed(13, 21, 'A head of operations does not decide about IT.', 'The definition names operations.'),
    ...disputed(15, 16, 'She runs the plant, not the budget.', 'We agreed that operations decides here.'),
    ...disputed(20, 12, 'Driftsleder, men det er IT som kjøper.', 'Drift står i definisjonen vår.'),
    // An answer that is owed.
    handedOver(18, 5, 'warm'),
    then(18, 4.8, 'anna', 'assigned', { to: 'jonas' }),
    then(18, 4.6, 'jonas', 'contacted', { channel: 'call', outcome: 'talk' }),
    then(18, 1.5, 'jonas', 'rejected', {
      reason: 'tooEarly',
      criteria: ['budget'],
      note: 'Sju ansatte og ikke noe budsjett før til høsten.',
    }),
    // Nurture that is over.
    handedOver(19, 40, 'cold'),
    then(19, 38, 'jonas', 'rejected', { reason: 'tooEarly', criteria: [] }),
    then(19, 37, 'marte', 'return answered', { rejection: 'last', answer: 'nurture', until: yesterday }),
    // Waiting for a rep, and on the desk of one who is away.
    handedOver(23, 0.1, 'hot'),
    handedOver(24, 0.9, 'warm'),
    handedOver(25, 2, 'warm'),
    then(25, 1.9, 'anna', 'assigned', { to: 'kari' }),
    handedOver(26, 14, 'cold'),
    then(26, 13, 'kari', 'left alone', { reason: 'agreedLater' }),
    // What became of earlier leads of the campaign of lead 17.
    ...[3, 4, 5, 6].flatMap((lead) => [
      handedOver(lead, 60 - lead, 'warm', { like: 17 }),
      then(lead, 59.8 - lead, 'jonas', 'contacted', { channel: 'call', outcome: lead === 5 ? 'none' : 'meeting' }),
      lead === 5
        ? then(lead, 50, 'jonas', 'lost')
        : then(lead, 40, 'jonas', 'won', { amount: { value: 210_000, currency: 'NOK' } }),
    ]),
  ];
}

/**
 * @param {number} lead
 * @param {number} daysAgo
 * @param {string} why
 * @param {string} answer
 * @returns {Happened[]}
 */
function disputed(lead, daysAgo, why, answer) {
  return [
    handedOver(lead, daysAgo, 'warm'),
    then(lead, daysAgo - 0.2, 'anna', 'assigned', { to: 'kari' }),
    then(lead, daysAgo - 0.4, 'kari', 'rejected', { reason: 'notDecisionMaker', criteria: ['role'], note: why }),
    then(lead, daysAgo - 1, 'marte', 'return answered', { rejection: 'last', answer: 'disputed', note: answer }),
  ];
}

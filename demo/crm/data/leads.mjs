// @ts-check
/** All leads of the demo CRM, with dates that are always recent. */
import { DUTCH } from './dutch.mjs';
import { ENGLISH } from './english.mjs';
import { NORWEGIAN } from './norwegian.mjs';

const DAY = 86_400_000;

/**
 * What the server gives out: days ago have become dates.
 * @typedef {Omit<import('./lead').DemoLead, 'createdDaysAgo' | 'history'> & {
 *   createdAt: string,
 *   history: { at: string, kind: string, what: string }[],
 * }} Lead
 */

/**
 * @param {number} [now] epoch milliseconds
 * @returns {Lead[]} a copy that may be changed
 */
export function demoLeads(now = Date.now()) {
  const day = (/** @type {number} */ ago) => new Date(now - ago * DAY).toISOString().slice(0, 10);
  return [...ENGLISH, ...NORWEGIAN, ...DUTCH].map(({ createdDaysAgo, history, ...lead }) => ({
    ...lead,
    createdAt: day(createdDaysAgo),
    history: history.map(({ daysAgo, kind, what }) => ({ at: day(daysAgo), kind, what })),
  }));
}

/** What is wrong with the states that a panel passed through. Nothing here depends on how fast the machine is but `LAG`. */
import { shown as inCrm } from '../../demo/crm/app/shown.js';
import type { Lead } from '../../demo/crm/data/leads.mjs';
import type { Shown, Visited } from './shown-states';

/** Between a change of the address and the panel's word for it lie two processes. */
const LAG = 2_000;

/** Words that tell one lead from another. */
const OWN = ['name', 'company', 'email', 'phone', 'website', 'campaign', 'notes'];

/** @returns one sentence for each state in which something stands that is not of the record at the address. */
export function wrongIn(states: Shown[], visited: Visited[], leads: Lead[]): string[] {
  return states.flatMap((state, at) => {
    if (state.key === null) return [];
    const lead = leadOf(state.key, leads);
    if (!lead) return [`${state.key} is no lead`];
    const until = states[at + 1]?.at ?? state.at;
    const wrong = [...mixedIn(state, lead, leads), ...untimely(state, until, lead, visited)];
    return wrong.map((sentence) => `${state.key} (${state.name}): ${sentence}`);
  });
}

export function leadOf(key: string, leads: Lead[]): Lead | undefined {
  const id = Number(/%2F(\d+)$/.exec(key)?.[1]);
  return leads.find((lead) => lead.id === id);
}

const wordsOf = (lead: Lead, field: string) => inCrm(lead, field, lead.language);

function mixedIn(state: Shown, lead: Lead, leads: Lead[]): string[] {
  const own = new Set(['name', 'title', 'company', 'city', 'country'].map((field) => wordsOf(lead, field)));
  const foreign = [state.name, ...state.about.split(' · ')].filter((words) => words !== '' && !own.has(words));
  const others = leads.flatMap((other) => OWN.map((field) => wordsOf(other, field)));
  const mine = OWN.map((field) => wordsOf(lead, field)).join('\n');
  const strayed = others.filter((words) => words.length > 5 && !mine.includes(words) && state.text.includes(words));
  return [...new Set([...foreign, ...strayed])].map((words) => `"${words}" is not of this lead`);
}

/** It was the address's record when it came, and it left when the address did. */
function untimely(state: Shown, until: number, lead: Lead, visited: Visited[]): string[] {
  const wasThere = (time: number) =>
    visited.some(({ at, path }, index) => {
      const end = visited[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      return path.split('/')[2] === String(lead.id) && at <= time && end >= time - LAG;
    });
  const said = visited.map(({ at, path }) => `${path}@${at - state.at}`).slice(-6);
  if (!wasThere(state.at)) return [`came while the address was another: ${said}`];
  return wasThere(until) ? [] : [`stayed ${until - state.at} ms: ${said}`];
}

/** The floor: the same eight decisions written by hand for exactly these leads, with nothing explained or kept. */
import { type Field, type Lead, wordsOf } from '../../utils/domain/lead';
import type { SeenLead } from '../../utils/domain/replay';
import type { Verdict } from '../../utils/domain/verdict';

type State = boolean | undefined;

const COUNTRIES = new Set(['norge', 'sverige', 'danmark', 'finland', 'nederland']);
const STAGES = ['ny', 'kvalifisert', 'tilbud', 'forhandling'];

export function plainLoop(leads: SeenLead[]): Verdict[] {
  return leads.map(({ lead }) => verdictOf(lead));
}

function verdictOf({ fields }: Lead): Verdict {
  const words = (field: Field) => wordsOf(fields, field)?.toLowerCase();
  const musts = [country(words('country')), size(words('employees')), revenue(words('revenue'))];
  const notes = words('notes');
  const shoulds = [
    role(words('title')),
    words('email') !== undefined || words('phone') !== undefined,
    budget(notes),
    notes === undefined ? undefined : /sporing|oversikt|manuelt/.test(notes) || undefined,
    stage(words('stage')),
  ];
  if (musts.includes(false)) return 'outside';
  const open = musts.filter((state) => state === undefined).length;
  if (open * 2 > musts.length) return 'notReady';
  return open > 0 || shoulds.includes(false) ? 'almost' : 'ready';
}

const country = (words?: string): State => (words === undefined ? undefined : COUNTRIES.has(words));

function size(words?: string): State {
  return words === undefined ? undefined : Number(words) >= 50 && Number(words) <= 500;
}

function revenue(words?: string): State {
  return words === undefined ? undefined : Number(words.replace(/[^\d]/g, '')) >= 50_000_000;
}

function role(words?: string): State {
  if (words === undefined) return undefined;
  return /^(?:it|innkjøps)/.test(words) && /(?:sjef|direktør|leder|ansvarlig)$/.test(words);
}

function budget(notes?: string): State {
  if (!notes?.includes('budsjett')) return undefined;
  return /budsjett er satt av|budsjett \d/.test(notes) ? true : notes.includes('ikke budsjett') ? false : undefined;
}

function stage(words?: string): State {
  const at = words === undefined ? -1 : STAGES.indexOf(words);
  return at < 0 ? undefined : at >= 1;
}

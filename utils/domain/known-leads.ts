/** Finding a lead among those that something is stored about. */
import type { LeadKey } from './lead';

export interface KnownLead {
  key: LeadKey;
  name: string | null;
  company: string | null;
}

/** Leads whose name, company or address has the text, at most `most`; none for an empty text. */
export function leadsWith(leads: readonly KnownLead[], text: string, most: number): KnownLead[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const has = (words: string | null) => words?.toLowerCase().includes(wanted) === true;
  return leads.filter(({ key, name, company }) => has(name) || has(company) || has(key)).slice(0, most);
}

/** What a hand-off still lacks (H1, D9): the data that the agreement asks for and the page does not give. */
import { type Field, type Lead, type LeadFields, wordsOf } from './lead';

/** The required fields that are missing, empty or unreadable, in the agreement's order and each of them once. */
export function handoffGaps(lead: Lead, required: Field[]): Field[] {
  return [...new Set(required)].filter((field) => !isGiven(lead.fields, field));
}

function isGiven(fields: LeadFields, field: Field): boolean {
  if (hasWords(fields, field)) return true;
  if (field === 'phone') return hasWords(fields, 'mobile');
  if (field === 'name') return hasWords(fields, 'firstName') && hasWords(fields, 'lastName');
  return false;
}

function hasWords(fields: LeadFields, field: Field): boolean {
  return (wordsOf(fields, field) ?? '').trim() !== '';
}

/** Which candidate is the field's value. A wrong value is worse than none: equal rivals leave the field unreadable. */
import { FIELDS, type Field, type LeadFields } from '../domain/lead';
import type { Candidate, Candidates } from './candidate';
import { isCompanyName, isPersonName } from './kinds-of-words';
import { fold } from './words';

export interface Chosen {
  fields: LeadFields;
  places: Map<Field, Element>;
}

/** Two candidates closer than this compete equally. */
const TOO_CLOSE = 0.03;

export function choose(candidates: Candidates): Chosen {
  const byField = new Map<Field, Candidates>();
  for (const candidate of candidates) {
    const rivals = byField.get(candidate.field) ?? [];
    rivals.push(candidate);
    byField.set(candidate.field, rivals);
  }
  const hasMobile = (byField.get('mobile') ?? []).some(({ words, label }) => words !== '' && label !== undefined);
  const fields: LeadFields = {};
  const places = new Map<Field, Element>();
  for (const field of FIELDS) {
    const rivals = byField.get(field);
    if (!rivals) continue;
    // Where a mobile number has a label, a number without any is most likely somebody else's, in a history of calls.
    const isStray = ({ way, sure }: Candidate) => field === 'phone' && hasMobile && way === 'semantics' && sure < 0.6;
    const filled = rivals.filter((candidate) => candidate.words !== '' && !isStray(candidate));
    if (filled.length === 0) {
      const { label, place } = rivals[0]!;
      if (label) fields[field] = { state: 'missing', label };
      places.set(field, place);
      continue;
    }
    const best = bestOf(field, filled);
    const rival = filled.find((other) => isRival(best, other));
    places.set(field, best.place);
    if (rival && !(SEVERAL.includes(field) && isOneList(best, rival))) {
      fields[field] = { state: 'unreadable', label: best.label ?? '', why: 'ambiguous' };
      continue;
    }
    const { words, way, sure, label, unsaved } = best;
    fields[field] = {
      state: 'read',
      words,
      way,
      sure,
      ...(label ? { label } : {}),
      ...(unsaved ? { unsaved: true } : {}),
    };
  }
  return { fields, places };
}

function bestOf(field: Field, rivals: Candidates): Candidate {
  const weight = (candidate: Candidate) => candidate.sure + fitness(field, candidate.words);
  return rivals.reduce((best, candidate) => (weight(candidate) > weight(best) ? candidate : best));
}

/** What the words themselves say for or against. */
function fitness(field: Field, words: string): number {
  if (field === 'name') return isPersonName(words) ? 0.05 : isCompanyName(words) ? -0.2 : 0;
  if (field === 'company') return isCompanyName(words) ? 0.05 : 0;
  return 0;
}

const isRival = (best: Candidate, other: Candidate): boolean =>
  best.sure - other.sure < TOO_CLOSE && fold(other.words) !== fold(best.words);

/** Of these a person may have more than one. */
const SEVERAL: Field[] = ['email', 'phone', 'mobile', 'website'];

/** Several numbers or addresses of one person, one below the other: the first is the main one. */
function isOneList(best: Candidate, other: Candidate): boolean {
  let at: Element | null = best.place;
  for (let climbed = 0; at && climbed < 5; climbed++, at = at.parentElement) if (at.contains(other.place)) return true;
  return false;
}

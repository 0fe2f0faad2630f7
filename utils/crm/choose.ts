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
  const byField = fieldByField(candidates);
  const fields: LeadFields = {};
  const places = new Map<Field, Element>();
  for (const field of FIELDS) {
    const rivals = byField.get(field);
    if (!rivals) continue;
    const { best, rival } = judge(field, byField);
    if (!best) {
      const { label, place } = rivals[0]!;
      if (label) fields[field] = { state: 'missing', label };
      places.set(field, place);
      continue;
    }
    places.set(field, best.place);
    if (rival) {
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
      ...instantAt(field, best.place),
    };
  }
  return { fields, places };
}

/** What the markup of a date says, which the words may only round: `<time datetime="2026-11-18T15:04:00Z">4 days ago`. */
function instantAt(field: Field, place: Element): { instant?: string } {
  if (field !== 'createdAt' && field !== 'lastActivity') return {};
  const [time, ...others] = place.closest('time') ? [place.closest('time')!] : place.querySelectorAll('time');
  const instant = others.length === 0 ? time?.getAttribute('datetime')?.slice(0, 40) : undefined;
  return instant ? { instant } : {};
}

export function fieldByField(candidates: Candidates): Map<Field, Candidates> {
  const byField = new Map<Field, Candidates>();
  for (const candidate of candidates) {
    const rivals = byField.get(candidate.field) ?? [];
    rivals.push(candidate);
    byField.set(candidate.field, rivals);
  }
  return byField;
}

export interface Judged {
  /** Those that can be the value at all. */
  running: Candidates;
  best?: Candidate;
  /** As sure as the best, with other words. */
  rival?: Candidate;
}

export function judge(field: Field, byField: Map<Field, Candidates>): Judged {
  // Where a mobile number has a label, a number without any is most likely somebody else's, in a history of calls.
  const hasMobile = field === 'phone' && byField.get('mobile')?.some(({ words, label }) => words !== '' && label);
  const isStray = ({ way, sure }: Candidate) => hasMobile && way === 'semantics' && sure < 0.6;
  const running = (byField.get(field) ?? []).filter((candidate) => candidate.words !== '' && !isStray(candidate));
  if (running.length === 0) return { running };
  const first = bestOf(field, running);
  const best = field === 'createdAt' ? shortest(first, running) : first;
  const rival = running.find((other) => isRival(best, other) && !(field === 'createdAt' && saysMore(other, best)));
  return rival && !(SEVERAL.includes(field) && isOneList(best, rival)) ? { running, best, rival } : { running, best };
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

/** Of those that say the same day, the one that says nothing else. */
const shortest = (best: Candidate, rivals: Candidates): Candidate =>
  rivals.find(
    (other) => best.sure - other.sure < TOO_CLOSE && inShort(best) !== inShort(other) && saysMore(best, other),
  ) ?? best;

/** The same day, with the hour or with who it was. */
const saysMore = (other: Candidate, best: Candidate): boolean => inShort(other).includes(inShort(best));

/** With months and days of the week by their first letters: "14 November 2026" is "14 Nov. 2026". */
const inShort = ({ words }: Candidate): string => fold(words).replace(/([a-zß-ÿ]{3})[a-zß-ÿ]*\.?/g, '$1');

/** Of these a person may have more than one. */
const SEVERAL: Field[] = ['email', 'phone', 'mobile', 'website'];

/** Several numbers or addresses of one person, one below the other: the first is the main one. */
function isOneList(best: Candidate, other: Candidate): boolean {
  let at: Element | null = best.place;
  for (let climbed = 0; at && climbed < 5; climbed++, at = at.parentElement) if (at.contains(other.place)) return true;
  return false;
}

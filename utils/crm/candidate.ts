/** One possible value of a field, as one shape on the page shows it; and who wins among several. */
import type { Field, Way } from '../domain/lead';

export interface Candidate {
  field: Field;
  /** '' when the label stands there without a value. */
  words: string;
  way: Way;
  sure: number;
  label?: string;
  place: Element;
  unsaved?: boolean;
}

export type Candidates = Candidate[];

/** What every section of the editor gets: the draft, the language that texts are written in, and a way to change it. */
import type { Agreement } from '../../utils/domain/agreement';
import type { Language } from '../../utils/domain/language';

export interface SectionProps {
  draft: Agreement;
  /** The language that texts are shown and written in now. */
  language: Language;
  /** Changes a copy, which becomes the draft. */
  change(edit: (copy: Agreement) => void): void;
}

/** An id for something new. It names nothing, so that other words later leave it as it is. */
export function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}

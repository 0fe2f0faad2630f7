/** Reads one page: is it a record, which one, and what does it say? */
import type { Field } from '../domain/lead';
import type { PageReport } from '../domain/page-report';

export interface PageReading {
  report: Exclude<PageReport, { is: 'reading' }>;
  /** The element that each reading was found in, for *Show*. Stays in the page. */
  places: Map<Field, Element>;
}

/**
 * @param page the document as it stands now; nothing in it is changed.
 * @param address the page's address, as `location.href` gives it.
 */
export function readPage(page: Document, address: string): PageReading {
  return { report: { is: 'none', why: 'noRecord', address, crm: page ? 'generic' : '' }, places: new Map() };
}

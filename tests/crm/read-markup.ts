/** A page written in one line, and what the reader says about it. */
import { type PageReading, readPage } from '../../utils/crm/read-page';
import type { Field, Lead, Reading } from '../../utils/domain/lead';

interface PageAbout {
  address?: string;
  title?: string;
  language?: string;
}

/** The address of a lead in a CRM that nobody knows. */
export const A_LEAD = 'https://crm.example/leads/4711';

export function readMarkup(
  body: string,
  { address = A_LEAD, title = '', language = 'en' }: PageAbout = {},
): PageReading {
  document.documentElement.lang = language;
  document.title = title;
  document.body.innerHTML = body;
  return readPage(document, address);
}

/** The lead on the page; fails the test where there is none. */
export function leadIn(body: string, about?: PageAbout): Lead {
  const { report } = readMarkup(body, about);
  if (report.is !== 'record') throw new Error(`No record was read: ${report.why}`);
  return report.lead;
}

/** What was read, in the page's words. */
export function wordsIn(body: string, about?: PageAbout): { [F in Field]?: string } {
  const { fields } = leadIn(body, about);
  const read = Object.entries(fields).filter((entry): entry is [Field, Reading] => entry[1]?.state === 'read');
  return Object.fromEntries(read.map(([field, reading]) => [field, reading.words]));
}

/** Enough of a lead for its page to be a record. */
export const ANNA = '<dl><dt>Full name</dt><dd>Anna Berg</dd><dt>Email</dt><dd>anna@acme.example</dd></dl>';

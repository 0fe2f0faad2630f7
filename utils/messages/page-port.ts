/** The port between a panel and the page it looks at. While no such port is open, the content script does nothing. */
import type { Field } from '../domain/lead';
import type { PageReport } from '../domain/page-report';

export const PAGE_PORT = 'leadpact:page';

/** From the panel to the page. */
export type PageAsk =
  /** Scroll to the field and mark it. */
  { ask: 'show'; field: Field } | { ask: 'readAgain' };

/** From the page to the panel. The panel parses it: see page-port.schema.ts. */
export type PageTell = PageReport;

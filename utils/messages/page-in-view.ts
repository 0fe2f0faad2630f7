/** What a panel asks of the page in view, and what it hears: said inside the panel, which reads a copy of the page. */
import type { Field } from '../domain/lead';
import type { DatedRow } from '../domain/loop/dated-row';
import type { Mapping, TaughtPlace } from '../domain/mapping';
import type { PageReport } from '../domain/page-report';

/** Whatever is asked ends a picking that is under way. */
export type PageAsk =
  /** Read from now on, and read again at once, with what the team taught. */
  | { ask: 'read'; mappings: Mapping[] }
  /** Scroll to the field and mark it. */
  | { ask: 'show'; field: Field }
  /** From now on a list is told with its rows, and they are kept current. */
  | { ask: 'readRows' }
  /** Let the person point at the field's value. */
  | { ask: 'pick'; field: Field }
  | { ask: 'stopPicking' }
  /** Tell once what stands under dates on the record in view. */
  | { ask: 'readHistory' }
  /** Stop reading for as long as the page lives; and read again. */
  | { ask: 'turnOff' }
  | { ask: 'turnOn' };

/** What came of pointing. */
export type PickResult =
  | { is: 'picked'; field: Field; place: TaughtPlace; words: string }
  | { is: 'notPicked'; field: Field; why: 'left' | 'noWords' };

/** What stands under dates on a record's page; none where the page shows that record no more. */
export interface HistoryTold {
  is: 'history';
  /** The page's, to tell a record from the next one. */
  address: string;
  rows: DatedRow[];
}

export type PageTell = PageReport | PickResult | HistoryTold;

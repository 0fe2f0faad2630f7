/** The port between a panel and the marker of terms in the page it looks at. */

export const TERMS_PORT = 'leadpact:terms';

/** What lies where in one of the texts that the page told. */
export interface Mark {
  text: number;
  start: number;
  end: number;
}

/** From the panel to the page. */
export type TermsAsk =
  /** In place of what was marked in these texts before. */
  | { ask: 'mark'; texts: number[]; marks: Mark[] }
  /** Scroll to the first of these and point at it. */
  | { ask: 'show'; mark: Mark };

/** From the page to the panel, which parses it: see term-marks.schema.ts. */
export type TermsTell =
  /** Texts of the page by number, new ones and those that changed; '' for one that is gone. */
  | { is: 'texts'; texts: { n: number; text: string }[] }
  /** The pointer rests on this mark, or on none. */
  | { is: 'rest'; mark: Mark | null };

/** Longer texts are no labels or sentences; the page does not tell them. */
export const LONGEST_TEXT = 5_000;
/** Sent in one message. */
export const MOST_TEXTS = 1_000;

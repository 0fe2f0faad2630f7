/**
 * How a page is told to the panel, which rebuilds it as an inert document and reads it there: the page's own thread does
 * one walk and hardly more. `flow` is the page in document order, in tokens: a text, or one of the marks below. Both sides number what is new in the order in which it is told.
 */

/** The port between a panel and the page it looks at. While no such port is open, the content script does nothing. */
export const PAGE_PORT = 'leadpact:page';

/** The end of an element, of a shadow root, of a page in a frame, or of what stands in a known node. */
export const CLOSE = -1;
/** The shadow root of the element that is open. */
export const SHADOW = -2;
/** The page in the frame that is open; its address follows. */
export const INNER = -3;
/** A known node that stands where it stood among its siblings; its number follows. */
export const KEPT = -4;
/** All that stands in a known node now; its number follows. */
export const OF = -5;
/** A text of white space alone. */
export const BLANK = -6;
/** Opens an element; the number of its name follows, how many attributes it has, and the numbers of their names and values. */
export const ELEMENT = -7;

/** The number of the page itself. */
export const PAGE = 0;

export type Flow = (number | string)[];

export interface PagePart {
  is: 'part';
  flow: Flow;
  /** Names and values of attributes, each once; numbered in the order in which they are told. */
  words: string[];
  texts: [node: number, text: string][];
  /** Null where the attribute is gone. */
  attributes: [node: number, name: string, value: string | null][];
  /** What stands in controls: a text, or the place of the option that is chosen. */
  values: [node: number, value: string | number][];
  /** What was shown or hidden by styles. */
  shown: [node: number, isShown: boolean][];
  title: string;
  /** What the person did since the last part. */
  did: 'nothing' | 'typed' | 'chose';
  /** The copy is as the page was; false while more of it follows. */
  isWhole: boolean;
  /** The panel asked to read again, and this is what was not told before. */
  isAgain: boolean;
}

/** A longer text is cut here: beyond it, nothing is read. */
export const LONGEST_TEXT = 20_001;
const LONGEST_ATTRIBUTE = 2_000;

/** What would run or load something, or can be long and says nothing about a record. */
const UNTOLD =
  /^(on.*|style|src.*|d|action|formaction|data|ping|poster|background|manifest|integrity|nonce|content|http-equiv|xmlns.*|xlink:.*)$/i;

/** Whether an attribute is told; a name may be the page's own. */
export const isTold = (element: string, name: string): boolean =>
  !UNTOLD.test(name) && (name !== 'href' || element === 'a');

export const toldValue = (value: string): string =>
  value.length > LONGEST_ATTRIBUTE ? value.slice(0, LONGEST_ATTRIBUTE) : value;

/** From the page to the panel. */
export type PageTold =
  /** The page's address, as it is from now on. */
  | { is: 'at'; address: string }
  | PagePart
  /** Nothing is told, on the person's word. */
  | { is: 'off'; address: string }
  /** The element that the person pointed at; null: they left without. */
  | { is: 'pointed'; node: number | null };

/** From the panel to the page. Whatever is asked ends a pointing that is under way. */
export type PageAsked =
  /** Tell the page from now on; and where that is so already, tell anew what may change without a notice. */
  | { ask: 'look' }
  /** The same, also where it was turned off. */
  | { ask: 'tell' }
  /** Scroll to the element and mark it. */
  | { ask: 'show'; node: number }
  /** Let the person point at an element. */
  | { ask: 'point' }
  | { ask: 'stopPointing' }
  /** Stop telling for as long as the page lives. */
  | { ask: 'off' };

/** What a copy of a page cannot say by itself, because it stands in no window: told beside it. */

export interface OfCopy {
  address(): string;
  /** @param known what was found out at this reading. */
  isShown(element: Element, known: Map<Element, boolean>): boolean;
  /** The copy of the page in a frame of this page. */
  innerPage(frame: Element): Document | null;
  /** The frame that this page stands in. */
  frame: Element | null;
}

const copies = new WeakMap<Document, OfCopy>();

export const rememberCopy = (page: Document, told: OfCopy): void => void copies.set(page, told);

/** Undefined for a page that stands in a window. */
export const copyOf = (page: Document): OfCopy | undefined => copies.get(page);

export const addressOf = (page: Document): string => copyOf(page)?.address() ?? page.URL;

/** Which part of the page is in front: a form in a dialog over a page that is still there is what a person reads. */
import { withoutManyRecords } from './many-records';
import { type Outline, outlineOf } from './outline';
import { isShown } from './shown';
import { type Spot, spotsIn } from './spots';

export interface Surface {
  root: Element;
  outline: Outline;
  spots: Spot[];
  /** The header rows of lists that are no tables. */
  headers: Element[];
  /** The page shows many records, beside one or instead of one. */
  isList: boolean;
}

const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
/** A dialog with fewer labels that we know is a question or a notice. */
const FEWEST_LABELS = 3;

/** @param marks a selector of elements that the outline gathers; '' for none. */
export function surfaceOf(page: Document, marks = '', address = page.URL): Surface | undefined {
  const root = page.body ?? page.documentElement;
  if (!root) return undefined;
  const dialogs = [...page.querySelectorAll(DIALOG)].filter((dialog) => isShown(dialog)).reverse();
  for (const dialog of dialogs.slice(0, 4)) {
    const outline = outlineOf(dialog, marks);
    const spots = spotsIn(outline);
    if (new Set(spots.flatMap((spot) => spot.meanings.map(({ field }) => field))).size >= FEWEST_LABELS) {
      return sorted(dialog, outline, spots, address);
    }
  }
  const outline = outlineOf(root, marks, coveredBy(page, root));
  return sorted(root, outline, spotsIn(outline), address);
}

/** A menu, a list of choices or a question over the page hides the rest from screen readers, and from nobody else. */
function coveredBy(page: Document, root: Element): Element[] {
  const covered = [...root.children].filter((child) => child.getAttribute('aria-hidden') === 'true' && isShown(child));
  if (covered.length === 0) return [];
  const popups = [...page.querySelectorAll(`${DIALOG},[role="menu"],[role="listbox"]`)];
  const isOpen = popups.some((popup) => !covered.some((behind) => behind.contains(popup)) && isShown(popup));
  return isOpen ? covered : [];
}

function sorted(root: Element, outline: Outline, spots: Spot[], address: string): Surface {
  const { own, cards, headers, isList } = withoutManyRecords(spots, address);
  outline.lists.push(...cards);
  return { root, outline, spots: own, headers, isList: isList || outline.lists.length > 0 };
}

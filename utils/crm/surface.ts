/** Which part of the page is in front: a form in a dialog over a page that is still there is what a person reads. */
import { withoutManyRecords } from './many-records';
import { type Outline, outlineOf, type TextRun } from './outline';
import { addressOf } from './page-copy';
import { forgetShown, isShown } from './shown';
import { labelIn, type Spot, spotsIn } from './spots';
import { finish, type Steps } from './steps';
import { LONGEST_VALUE, oneLine } from './words';

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

export const surfaceOf = (page: Document, marks = '', address = addressOf(page)): Surface | undefined =>
  finish(surfaceInSteps(page, marks, address));

/** What was walked at the last reading. While nothing but texts changes, it need not be walked again. */
const walked = new WeakMap<Document, { marks: string; address: string; surface: Surface }>();

/**
 * @param marks a selector of elements that the outline gathers; '' for none.
 * @param onlyTexts the text nodes, links and controls that changed since this page's last reading, where nothing else did.
 */
export function* surfaceInSteps(
  page: Document,
  marks = '',
  address = addressOf(page),
  onlyTexts?: ReadonlySet<Node>,
): Steps<Surface | undefined> {
  const before = walked.get(page);
  const isSame = before?.marks === marks && before.address === address;
  if (onlyTexts && isSame && areRenewed(before.surface.outline.runs, onlyTexts)) return before.surface;
  walked.delete(page);
  forgetShown();
  const surface = yield* frontOf(page, marks, address);
  if (surface) walked.set(page, { marks, address, surface });
  return surface;
}

const MOST_TEXTS = 20;

/** Takes over the new words; false where they change what the page is made of, so that it must be walked again. */
function areRenewed(runs: TextRun[], texts: ReadonlySet<Node>): boolean {
  if (texts.size > MOST_TEXTS) return false;
  for (const text of texts) {
    // A link that leads elsewhere, a control: what the page is made of is as it was.
    if (text.nodeType !== 3) continue;
    const run = runs.find(({ node }) => node === text);
    const words = oneLine((text as Text).data);
    if (!run || words === '' || words.length > LONGEST_VALUE || saysLabel(words) || saysLabel(run.words)) return false;
    run.words = words;
  }
  return true;
}

const saysLabel = (words: string): boolean => {
  const { meanings, isAddress, led } = labelIn(words);
  return meanings.length > 0 || isAddress || led !== undefined;
};

function* frontOf(page: Document, marks: string, address: string): Steps<Surface | undefined> {
  const root = page.body ?? page.documentElement;
  if (!root) return undefined;
  const dialogs = [...page.querySelectorAll(DIALOG)].filter((dialog) => isShown(dialog)).reverse();
  for (const dialog of dialogs.slice(0, 4)) {
    const outline = yield* outlineOf(dialog, marks);
    const spots = yield* spotsIn(outline);
    if (new Set(spots.flatMap((spot) => spot.meanings.map(({ field }) => field))).size >= FEWEST_LABELS) {
      yield;
      return sorted(dialog, outline, spots, address);
    }
  }
  const outline = yield* outlineOf(root, marks, coveredBy(page, root));
  const spots = yield* spotsIn(outline);
  yield;
  return sorted(root, outline, spots, address);
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
  const lists = [...outline.lists, ...cards];
  return { root, outline: { ...outline, lists }, spots: own, headers, isList: isList || lists.length > 0 };
}

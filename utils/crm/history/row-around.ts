/** The row that a date belongs to: an element that says so, one of several alike, or the block around a single one. */

const ROWS = 'li,tr,article,[role="listitem"],[role="row"],[role="article"]';
/** Characters: a longer one is a part of the page and no row. */
const LONGEST_ROW = 1_200;
const LONGEST_BLOCK = 600;
const HIGHEST = 8;
/** A block with these is a form, a section or a list of its own. */
const OF_A_SECTION = 'h1,h2,h3,h4,h5,h6,[role="heading"],input,textarea,select,form,table,ul,ol,dl';

/** @param isDated whether an element's own text is a date. @returns undefined where the date stands in no row. */
export function rowAround(date: Element, isDated: (element: Element) => boolean): Element | undefined {
  const marked = date.closest(ROWS);
  if (marked && length(marked) <= LONGEST_ROW && !marked.querySelector('form,textarea')) return marked;
  let block: Element | undefined;
  let at: Element = date;
  for (let height = 0; height < HIGHEST; height += 1) {
    const around: Element | null = at.parentElement;
    if (!around || around.localName === 'body') break;
    if (holdsAlike(at, around, isDated)) return length(at) <= LONGEST_ROW ? at : undefined;
    if (length(around) <= LONGEST_BLOCK && !around.querySelector(OF_A_SECTION)) block = around;
    at = around;
  }
  return block;
}

/** Beside it stands another of its kind, with a date of its own. */
function holdsAlike(row: Element, around: Element, isDated: (element: Element) => boolean): boolean {
  const [name] = row.classList;
  return [...around.children]
    .slice(0, 60)
    .some(
      (other) =>
        other !== row &&
        other.localName === row.localName &&
        (name === undefined ? other.classList.length === 0 : other.classList.contains(name)) &&
        length(other) > length(row) / 8 &&
        [...other.querySelectorAll('*'), other]
          .slice(0, 40)
          .some((part) => part.childElementCount === 0 && isDated(part)),
    );
}

const length = (element: Element): number => element.textContent?.length ?? 0;

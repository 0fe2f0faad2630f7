/** The place of the value that belongs to a label: behind it, below it, or beside one of its parents. */
import type { Field } from '../domain/lead';
import { hasButton, hasContent, hasContentBefore, isSlot, MOST_SIBLINGS } from './content';
import { isPersonName } from './kinds-of-words';
import { cellBelow } from './label-rows';
import { looksLikeRow, signature } from './rows';
import type { Spot } from './spots';
import { oneLine } from './words';

export interface Beside {
  nodes: Node[];
  /** How many parents up from the label the value was found. */
  climbed: number;
}

const FURTHEST_CLIMB = 7;

/**
 * @param holdsLabel true for nodes in which another known label stands.
 * @returns 'empty' where the value's place is there with nothing in it; undefined when the label has no such place.
 */
export function besideOf(top: Node, holdsLabel: (node: Node) => boolean): Beside | 'empty' | undefined {
  let at = top;
  let button: Beside | undefined;
  for (let climbed = 0; climbed <= FURTHEST_CLIMB; climbed++) {
    const name = at.nodeType === 1 ? (at as Element).localName : '#text';
    if (name === 'dt' && (at.parentNode as Element).querySelector(':scope > dd')) return definitionsOf(at as Element);
    const below = name === 'th' ? cellBelow(at as Element) : undefined;
    if (below) return hasContent(below) ? { nodes: [below], climbed: 0 } : 'empty';
    if (name === 'body' || name === 'form' || name === 'main' || name === 'li' || name === 'dd') return button;
    let sawSlot = false;
    let count = 0;
    for (let next = at.nextSibling; next && count < MOST_SIBLINGS; next = next.nextSibling, count++) {
      if (!hasContent(next)) {
        sawSlot ||= isSlot(next);
        if (hasButton(next)) button ??= { nodes: [next], climbed };
        continue;
      }
      if (holdsLabel(next)) return button ?? (sawSlot ? 'empty' : undefined);
      // The next row, with a choice of its own.
      if (button && button.climbed < climbed && hasButton(next)) return button;
      if ((climbed > 0 || signature(next) === signature(at)) && looksLikeRow(next, at))
        return button ?? (sawSlot ? 'empty' : undefined);
      if (sawSlot && signature(next) === signature(at)) return 'empty';
      return { nodes: next.nodeType === 3 ? textLine(next, holdsLabel) : [next], climbed };
    }
    if (sawSlot && name !== 'td' && name !== 'th') return button ?? 'empty';
    if (name === 'td' || name === 'th') {
      if (sawSlot) return button ?? 'empty';
      const outer = soleRowsCell(at as Element);
      const under = !outer && !button ? rowUnder(at as Element) : undefined;
      if (under && !holdsLabel(under)) return { nodes: [under], climbed: climbed + 1 };
      if (!outer) return button;
      at = outer;
      continue;
    }
    if (hasContentBefore(at)) return button;
    const parent = at.parentNode;
    if (!parent) return button;
    at = parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? parent) : parent;
  }
  return button;
}

function definitionsOf(term: Element): Beside | 'empty' | undefined {
  const nodes: Node[] = [];
  let next = term.nextElementSibling;
  for (; next?.localName === 'dd'; next = next.nextElementSibling) nodes.push(next);
  if (nodes.length === 0) return undefined;
  return nodes.some(hasContent) ? { nodes, climbed: 0 } : 'empty';
}

/** A label in a table of its own inside a cell: the cell that holds that table. */
function soleRowsCell(cell: Element): Element | undefined {
  const table = cell.closest('table');
  if (!table || table.querySelectorAll('tr').length > 1) return undefined;
  return table.parentElement?.closest('td,th') ?? undefined;
}

/** A label over the whole width of a table, and its value in the row below it. */
function rowUnder(cell: Element): Element | undefined {
  const rows = [cell.parentElement, cell.parentElement?.nextElementSibling];
  const [, under] = rows.map((row) =>
    row?.localName === 'tr' && row.childElementCount === 1 ? row.firstElementChild : null,
  );
  return rows.every((row) => row?.childElementCount === 1) && under && hasContent(under) ? under : undefined;
}

/** Text that follows its label on the same line, with what stands inline in it. */
function textLine(first: Node, holdsLabel: (node: Node) => boolean): Node[] {
  const nodes = [first];
  for (let next = first.nextSibling; next && nodes.length < 12; next = next.nextSibling) {
    if (next.nodeType === 1 && /^(br|div|p|ul|table|hr|dl|b|strong|label|dt)$/.test((next as Element).localName)) break;
    if (holdsLabel(next)) break;
    nodes.push(next);
  }
  return nodes;
}

/** A value of several lines with a `<br>` between them, where its first line alone was found. */
export function withAllLines<T>(found: Beside | T): Beside | T {
  const nodes = (found as Beside | undefined)?.nodes;
  if (nodes?.[0]?.nodeType !== 3) return found;
  const all = [...nodes];
  for (let next = all.at(-1)!.nextSibling; next && all.length < 12; next = next.nextSibling) {
    if (next.nodeType === 1 && !/^(br|span|a)$/.test((next as Element).localName)) break;
    all.push(next);
  }
  return { ...(found as Beside), nodes: all };
}

/** A label stands before its value or above it nearly everywhere. */
const LESS_SURE = 8;
/** Of these the value says itself that it is one. */
const SPEAKING = /^(owner|amount|budget|revenue|employees|createdAt|email|phone|mobile)$/;

/** "Kim Lie" above "Owner", "Fair" before "Source:": the label is the last of the two things in its row. */
export function valueBefore({ top, run, meanings }: Spot, holdsLabel: (node: Node) => boolean): Beside | undefined {
  const beside = top.parentNode?.childNodes ?? [];
  const [value, label, more] = beside.length > MOST_SIBLINGS ? [] : [...beside].filter(hasContent);
  if (!value || label !== top || more || holdsLabel(value)) return undefined;
  const words = oneLine(value.textContent ?? '');
  // In a list of people, "Owner" is a role of one of them.
  const isOne = (top.parentNode as Element).localName !== 'li';
  const isNamed = (field: Field) => SPEAKING.test(field) && isOne && (field !== 'owner' || isPersonName(words));
  const fits = /[:：]$/.test(run.words) || (meanings.length > 0 && meanings.every(({ field }) => isNamed(field)));
  return fits && !/[:：]$/.test(words) ? { nodes: [value], climbed: LESS_SURE } : undefined;
}

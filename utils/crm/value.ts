/** Everything that a value's place on the page shows: its texts, its controls, its links, in reading order. */
import { type ControlWords, wordsInControl } from './control-words';
import { isInitials } from './kinds-of-words';
import { isControl, seenChildren } from './outline';
import { isHiddenByMarkup, isShown } from './shown';
import { asksToChoose, isEmptyMarker, LONGEST_VALUE, oneLine, tidy } from './words';

export interface Part {
  words: string;
  element: Element;
  control?: ControlWords;
  /** Address of the link that the words stand in. */
  href?: string;
  /** Parts of one line stand beside each other. */
  line: number;
  /** What a button says: a choice, or something to do. */
  isButton?: boolean;
}

export interface Value {
  parts: Part[];
  place: Element;
  controls: number;
}

const BLOCK =
  /^(address|article|blockquote|dd|div|dl|dt|fieldset|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|tr|ul|br)$/;
const SKIPPED = /^(script|style|template|noscript|svg|label|datalist|option|legend|img)$/i;
const MOST_PARTS = 60;

/** A button's words without an avatar's initials. */
function choiceIn(button: Element): string {
  const texts = [...button.querySelectorAll('*'), button]
    .filter((element) => element.childElementCount === 0 || element === button)
    .map((element) =>
      element === button && button.childElementCount > 0 ? '' : (element.textContent ?? '').slice(0, 200).trim(),
    )
    .filter((text) => text !== '');
  return (texts.length > 1 ? texts.filter((text) => !isInitials(text)) : texts).join(' ');
}

/** @param nodes siblings in document order. */
export function valueIn(nodes: Node[]): Value {
  const parts: Part[] = [];
  const buttons: Part[] = [];
  let line = 0;
  let controls = 0;
  const visit = (node: Node, href: string | undefined, depth: number) => {
    if (parts.length >= MOST_PARTS || depth > 60) return;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const words = data.length > LONGEST_VALUE * 2 ? data.slice(0, LONGEST_VALUE * 2) : oneLine(data);
      const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (words && element && isShown(element)) {
        parts.push({ words, element, line, ...(href ? { href } : {}) });
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (SKIPPED.test(element.localName) && element.localName !== 'label') return;
    if (isHiddenByMarkup(element)) return;
    if (isControl(element)) {
      const control = isShown(element) ? wordsInControl(element) : undefined;
      if (control) {
        controls++;
        parts.push({ words: control.words, element, control, line });
        return;
      }
      if (!element.querySelector('input,textarea,select')) return;
    }
    if (element.matches('[role="tooltip"],[role="alert"]')) return;
    if (element.localName === 'button') {
      const words = oneLine(choiceIn(element));
      if (words && isShown(element)) buttons.push({ words, element, line, isButton: true });
      return;
    }
    const block = BLOCK.test(element.localName);
    if (block) line++;
    const inner = element.localName === 'a' ? (element.getAttribute('href') ?? undefined) : href;
    for (const child of seenChildren(element)) visit(child, inner, depth + 1);
    if (block) line++;
  };
  for (const node of nodes) visit(node, undefined, 0);
  if (parts.length === 0 && buttons.length === 1) parts.push(buttons[0]!);
  const first = nodes.find((node) => node.nodeType === 1) as Element | undefined;
  return { parts, place: first ?? nodes[0]!.parentElement!, controls };
}

/** Parts of one line beside each other, lines below each other, as displayed. */
export function textOf(parts: Part[]): string {
  let text = '';
  let line = -1;
  for (const part of parts) {
    if (text !== '') text += part.line === line ? ' ' : '\n';
    text += part.words;
    line = part.line;
  }
  return tidy(text);
}

export const isEmpty = ({ parts }: Value): boolean => {
  const text = textOf(parts.filter((part) => !part.isButton || !asksToChoose(part.words)));
  return text === '' || isEmptyMarker(text);
};

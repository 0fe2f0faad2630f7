/**
 * Tells a page to the panel, and then what changes: see utils/messages/page-copy.ts. One walk, in steps; nothing of the
 * page is judged here. What a later flush tells is always the page as it is then, so that nothing depends on the order
 * in which the page changed.
 */
import { isSeen } from '../../utils/crm/seen';
import type { Steps } from '../../utils/crm/steps';
import {
  BLANK,
  CLOSE,
  INNER,
  KEPT,
  LONGEST_TEXT,
  OF,
  PAGE,
  type PagePart,
  SHADOW,
} from '../../utils/messages/page-copy';
import { hasValue, isReadable, tellElement, toldAttribute } from './told-element';

/** Nodes that are told in one step. */
const PER_STEP = 40;
/** Of a page of more nodes, or of longer texts in all, the rest is not told. */
const MOST_NODES = 60_000;
const MOST_LETTERS = 8_000_000;
const DEEPEST = 400;
/** What stands in these says nothing to a person, or is drawn. A choice's options are told by themselves. */
const SILENT = new Set('script style template noscript head svg canvas video audio object select iframe'.split(' '));

/** By these a page shows and hides what is in an element, or beside it. */
const RESTYLING = new Set('class style hidden open aria-hidden aria-expanded aria-selected data-state'.split(' '));
const STYLES = new Set(['HEAD', 'STYLE']);
const MOST_SCOPES = 8;

type Told = Pick<PagePart, 'flow' | 'words' | 'texts' | 'attributes' | 'values' | 'shown'>;

const nothing = (): Told => ({ flow: [], words: [], texts: [], attributes: [], values: [], shown: [] });

export type Copy = ReturnType<typeof createCopy>;

/** @param watch told of each page and shadow root: changes in them are not told to those who watch what is around. */
export function createCopy(page: Document, watch: (root: Node) => void) {
  const numbers = new WeakMap<Node, number>([[page, PAGE]]);
  const words = new Map<string, number>();
  /** With the number under which it was told. */
  const asked = new WeakMap<Element, number>();
  const unshown = new WeakSet<Element>();
  const folded = new WeakSet<Element>();
  /** Only for as long as one telling takes. */
  let seen = new Map<Element, boolean>();
  const controls = new Map<Element, string>();
  const mayGetShadow = new Set<Element>();
  let next = PAGE + 1;
  let told = nothing();

  let parents = new Set<Node>([page]);
  let texts = new Set<Text>();
  let attributes = new Map<Element, Set<string>>();
  let restyled = new Set<Element>();

  const wordNumber = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    told.words.push(word);
    words.set(word, words.size);
    return words.size - 1;
  };
  /** Tells once whether a person sees an element, and from then on whether that changed. */
  const ask = (element: Element) => {
    const number = numbers.get(element);
    if (number === undefined || asked.get(element) === number) return;
    asked.set(element, number);
    if (isSeen(element, seen)) return void unshown.delete(element);
    unshown.add(element);
    told.shown.push([number, false]);
  };
  /** A menu, a list of choices or a dialog that has no box: what is in it is told once it is shown. */
  const isFolded = (element: Element): boolean => {
    const isNow = unshown.has(element) && !element.checkVisibility() && !hasValue(element as HTMLInputElement);
    if (isNow) folded.add(element);
    return isNow;
  };
  const askAround = (text: Node) => {
    const around = text.parentElement ?? (text.parentNode as ShadowRoot | null)?.host;
    if (around) ask(around);
  };
  const number = (node: Node) => void numbers.set(node, next++);

  /** A parent is numbered before its children: a lower number is of the time before the parent was told anew. */
  const isToldIn = (parent: Node, child: Node): boolean => (numbers.get(child) ?? -1) > numbers.get(parent)!;

  function* tellWhatIsIn(top: Node): Steps<void> {
    const upper: (Node | null)[] = [];
    let letters = 0;
    let count = 0;
    /** Opens what stands in a node, and answers its first child. */
    const enter = (node: Node): Node | null => {
      if (parents.size > 0) parents.delete(node);
      folded.delete(node as Element);
      const { shadowRoot } = node as Element;
      // What changes in a root that is known is told of that root.
      if (shadowRoot && !(node === top && numbers.has(shadowRoot)))
        return enterRoot(shadowRoot, SHADOW, node.firstChild);
      const { localName } = node as Element;
      if (localName?.includes('-')) mayGetShadow.add(node as Element);
      if (!SILENT.has(localName)) return upper.length > DEEPEST ? null : node.firstChild;
      if (localName === 'iframe') {
        const inner = innerPage(node as HTMLIFrameElement);
        return inner ? enterRoot(inner, INNER, null) : null;
      }
      if (localName === 'select') tellOptions(node as HTMLSelectElement);
      return null;
    };
    const enterRoot = (root: Node, mark: number, then: Node | null): Node | null => {
      told.flow.push(mark);
      if (mark === INNER) told.flow.push((root as Document).URL);
      number(root);
      watch(root);
      upper.push(then);
      return root.firstChild;
    };
    told.flow.push(OF, numbers.get(top)!);
    let at = enter(top);
    for (;;) {
      if (!at) {
        told.flow.push(CLOSE);
        if (upper.length === 0) return;
        at = upper.pop()!;
        continue;
      }
      const node: Node = at;
      at = node.nextSibling;
      if (++count % PER_STEP === 0) yield;
      if (count > MOST_NODES || letters > MOST_LETTERS) {
        at = null;
      } else if (upper.length === 0 && isToldIn(top, node)) {
        told.flow.push(KEPT, numbers.get(node)!);
      } else if (node.nodeType === 3) {
        number(node);
        const { data } = node as Text;
        if (isReadable(data)) {
          letters += data.length;
          told.flow.push(data.slice(0, LONGEST_TEXT));
          askAround(node);
        } else told.flow.push(BLANK);
      } else if (node.nodeType === 1) {
        const asks = tellElement(node as Element, told.flow, wordNumber);
        number(node);
        if (asks) ask(node as Element);
        if (hasValue(node as HTMLInputElement)) tellValue(node as Element);
        upper.push(at);
        at = asks && isFolded(node as Element) ? null : enter(node);
      }
    }
  }

  /** The first option, the chosen one and those it was delivered with: of a hundred countries the rest says nothing. */
  const tellOptions = (select: HTMLSelectElement) => {
    const options = optionsOf(select);
    for (const option of options) {
      const text = option.text.slice(0, LONGEST_TEXT);
      tellElement(option, told.flow, wordNumber);
      told.flow.push(text, CLOSE);
      next += 2;
    }
    told.values.push([numbers.get(select)!, options.indexOf(select.options[select.selectedIndex]!)]);
  };

  const stateOf = (control: Element): string => {
    const { value } = control as HTMLInputElement;
    return control.localName === 'select'
      ? `${(control as HTMLSelectElement).selectedIndex} ${value}`
      : value.slice(0, LONGEST_TEXT);
  };
  const tellValue = (control: Element) => {
    const state = stateOf(control);
    controls.set(control, state);
    // A choice is told with its options; other controls follow their markup until somebody types.
    const isAsDelivered = control.localName === 'select' || state === (control as HTMLInputElement).defaultValue;
    if (!isAsDelivered) told.values.push([numbers.get(control)!, state]);
  };
  const tellNewValues = () => {
    for (const [control, before] of controls) {
      const state = stateOf(control);
      if (!control.isConnected) controls.delete(control);
      else if (state !== before) {
        controls.set(control, state);
        if (control.localName === 'select') parents.add(control);
        else told.values.push([numbers.get(control)!, state]);
      }
    }
  };

  function* tellWhoIsShown(scope: Element): Steps<void> {
    let count = 0;
    const elements: Element[] = [];
    for (let at: Element | null = scope; at; at = at.nextElementSibling) elements.push(at, ...at.querySelectorAll('*'));
    for (const element of elements) {
      if (element.shadowRoot) elements.push(...element.shadowRoot.querySelectorAll('*'));
      if (++count % PER_STEP === 0) yield;
      const at = numbers.get(element);
      if (at === undefined || asked.get(element) !== at) continue;
      const isNow = isSeen(element, seen);
      if (isNow !== unshown.has(element)) continue;
      if (folded.delete(element)) parents.add(element);
      if (isNow) unshown.delete(element);
      else unshown.add(element);
      told.shown.push([at, isNow]);
    }
  }

  return {
    note(records: readonly MutationRecord[]) {
      for (const { type, target, attributeName, addedNodes } of records) {
        for (const node of addedNodes) numbers.delete(node);
        if (!numbers.has(target)) continue;
        if (type === 'childList') {
          parents.add(target);
          if (STYLES.has(target.nodeName)) this.noteStyles(page.documentElement);
        } else if (type === 'characterData') texts.add(target as Text);
        else {
          if (RESTYLING.has(attributeName!)) this.noteStyles(target as Element);
          const names = attributes.get(target as Element) ?? new Set();
          attributes.set(target as Element, names.add(attributeName!));
        }
      }
    },
    /** Another page stands in this frame. */
    noteFrame: (frame: Element) => void (numbers.has(frame) && parents.add(frame)),
    /** Styles may show or hide other things in here, and in what comes beside it, than before. */
    noteStyles: (scope: Element) => {
      restyled.add(restyled.size < MOST_SCOPES ? scope : page.documentElement);
    },
    numberOf: (node: Node) => numbers.get(node),
    /** What there is to send since this was last asked. */
    take(): Told {
      const all = told;
      told = nothing();
      return all;
    },
    /** Tells all that was noted. */
    *tell(): Steps<void> {
      seen = new Map();
      for (const host of mayGetShadow) {
        if (!host.isConnected) mayGetShadow.delete(host);
        else if (host.shadowRoot) parents.add(host);
      }
      tellNewValues();
      const now = { texts, attributes, restyled };
      [texts, attributes, restyled] = [new Set(), new Map(), new Set()];
      for (const text of now.texts) {
        const at = numbers.get(text);
        if (at === undefined) continue;
        told.texts.push([at, text.data.slice(0, LONGEST_TEXT)]);
        askAround(text);
      }
      for (const [element, names] of now.attributes) {
        const at = numbers.get(element);
        if (at === undefined) continue;
        for (const name of names) told.attributes.push([at, name, toldAttribute(element, name)]);
      }
      yield;
      for (const scope of now.restyled) if (scope.isConnected) yield* tellWhoIsShown(scope);
      const changed = parents;
      parents = new Set();
      for (const parent of changed) {
        if (numbers.has(parent) && parent.isConnected && !folded.has(parent as Element)) yield* tellWhatIsIn(parent);
      }
    },
  };
}

/** In the page's order. Found without going through all of them, which would cost the page more than all else. */
function optionsOf(select: HTMLSelectElement): HTMLOptionElement[] {
  const { options, selectedIndex } = select;
  const telling = [
    options[0],
    ...select.querySelectorAll<HTMLOptionElement>('option[selected]'),
    options[selectedIndex],
  ];
  const found = new Set(telling.filter((option) => option !== undefined));
  return [...found].sort((one, other) => one.index - other.index);
}

/** A page inside the page, where its origin allows to look. */
export function innerPage(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

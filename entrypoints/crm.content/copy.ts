/**
 * Tells a page to the panel, and then what changes: see utils/messages/page-copy.ts. One walk, in steps; nothing of the
 * page is judged here. What a later flush tells is always the page as it is then, so that nothing depends on the order
 * in which the page changed.
 */
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
import { createControls, isChoice, tellingOptions } from './controls';
import { innerPage } from './inner-page';
import { hasValue, isReadable, tellElement, toldAttribute } from './told-element';
import { createWhoIsShown } from './who-is-shown';

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
  /** A running animation changes a style all the time, and never what is told of it. With the number it was told under. */
  const styles = new WeakMap<Element, string>();
  const shown = createWhoIsShown();
  const controls = createControls();
  /** Their own code may give them a shadow root later, of which nobody is told. */
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
  const ask = (element: Element) => {
    const number = numbers.get(element);
    if (number !== undefined && shown.isHidden(element, number)) told.shown.push([number, false]);
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
      shown.unfold(node);
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
        const isControl = hasValue(node as HTMLInputElement);
        if (isControl) tellValue(node as Element, controls.begin(node as Element));
        upper.push(at);
        at = asks && !isControl && shown.fold(node as Element) ? null : enter(node);
      }
    }
  }

  const tellOptions = (select: HTMLSelectElement) => {
    const options = tellingOptions(select);
    for (const option of options) {
      tellElement(option, told.flow, wordNumber);
      told.flow.push(option.text.slice(0, LONGEST_TEXT), CLOSE);
      next += 2;
    }
    told.values.push([numbers.get(select)!, options.indexOf(select.options[select.selectedIndex]!)]);
  };
  const tellValue = (control: Element, value: string | undefined) => {
    const number = numbers.get(control);
    if (number !== undefined && value !== undefined) told.values.push([number, value]);
  };

  function* tellWhoIsShown(scope: Element): Steps<void> {
    let count = 0;
    const elements: Element[] = [];
    for (let at: Element | null = scope; at; at = at.nextElementSibling) elements.push(at, ...at.querySelectorAll('*'));
    for (const element of elements) {
      if (element.shadowRoot) elements.push(...element.shadowRoot.querySelectorAll('*'));
      if (++count % PER_STEP === 0) yield;
      const at = numbers.get(element);
      const isShown = at === undefined ? undefined : shown.change(element, at);
      if (isShown === undefined) continue;
      if (shown.unfold(element)) parents.add(element);
      told.shown.push([at!, isShown]);
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
      shown.forget();
      for (const host of mayGetShadow) {
        if (host.isConnected && !host.shadowRoot) continue;
        mayGetShadow.delete(host);
        parents.add(host);
      }
      for (const [control, value] of controls.changed()) {
        if (isChoice(control)) parents.add(control);
        else tellValue(control, value);
      }
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
        for (const name of names) {
          const value = toldAttribute(element, name);
          const style = `${at} ${value}`;
          if (name === 'style' && styles.get(element) === style) continue;
          if (name === 'style') styles.set(element, style);
          told.attributes.push([at, name, value]);
        }
      }
      yield;
      for (const scope of now.restyled) if (scope.isConnected) yield* tellWhoIsShown(scope);
      const changed = parents;
      parents = new Set();
      for (const parent of changed) {
        if (numbers.has(parent) && parent.isConnected && !shown.isFolded(parent)) yield* tellWhatIsIn(parent);
      }
    },
  };
}

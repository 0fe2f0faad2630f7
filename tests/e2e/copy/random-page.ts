/** A page that changes at random, told and rebuilt beside it: runs inside a real browser's page. */
import { createCopy } from '../../../entrypoints/crm.content/copy';
import { createPageCopy } from '../../../entrypoints/shared/reading/rebuild';
import { isSeen } from '../../../utils/crm/seen';
import { forgetShown, isShown } from '../../../utils/crm/shown';
import { finish } from '../../../utils/crm/steps';
import { createRandom } from '../../soak/random';

const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true };
const NAMES = ['div', 'span', 'p', 'ul', 'input', 'textarea', 'select', 'x-card', 'a', 'iframe'];
const WORDS = ['Email', 'anna@acme.example', ' ', '\n', 'Oslo', 'Åse & Co <b>', ''];

/** @returns what is not alike after so many bursts of changes; null where all is. */
function follow(seed: number, bursts: number): string | null {
  const random = createRandom(seed);
  const { body } = document;
  body.replaceChildren();
  const observer = new MutationObserver(() => {});
  const copy = createCopy(document, (root) => observer.observe(root, WATCHED));
  const rebuilt = createPageCopy(() => {});
  rebuilt.moveTo('https://crm.example/leads/1');
  observer.observe(document, WATCHED);

  const taken: Node[] = [];
  const change = () => {
    try {
      changeOnce();
    } catch (error) {
      // What would make a node stand in itself is no change.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  const changeOnce = () => {
    const all = everything(body);
    const at = random.pick(all);
    const other = random.pick(all);
    const kind = Math.floor(random.next() * 9);
    if (kind <= 2 && canHold(at)) at.appendChild(newNode(random));
    else if (kind === 3 && at.parentNode && at !== body) taken.push(at.parentNode.removeChild(at));
    else if (kind === 4 && canHold(at) && !other.contains(at) && other !== body) at.insertBefore(other, at.firstChild);
    else if (kind === 5 && canHold(at) && taken.length > 0) at.appendChild(taken.pop()!);
    else if (kind === 6 && at.nodeType === 3) (at as Text).data = random.pick(WORDS);
    else if (kind === 7 && at.nodeType === 1) redress(at as HTMLElement, random);
    else if (kind === 8 && at.nodeType === 1) fill(at as HTMLElement, random);
  };
  for (let burst = 0; burst < bursts; burst++) {
    const changes = Math.floor(random.next() * 12);
    for (let at = 0; at < changes; at++) change();
    copy.note(observer.takeRecords());
    const work = copy.tell();
    // A telling may be laid down, and the page goes on.
    if (random.next() < 0.3) {
      work.next();
      change();
      copy.note(observer.takeRecords());
    }
    finish(work);
    const part = copy.take();
    const message = JSON.parse(JSON.stringify({ is: 'part', ...part, title: '', did: 'nothing', isWhole: true }));
    rebuilt.apply(message);
    // What came while it was told is told next.
    finish(copy.tell());
    rebuilt.apply({ ...message, ...copy.take() });
    forgetShown();
    const found = difference(document.documentElement, rebuilt.page.documentElement);
    if (found) return `seed ${seed}, burst ${burst}: ${found}`;
    for (const node of everything(body)) {
      const number = copy.numberOf(node);
      const other = number === undefined ? undefined : rebuilt.nodeNumbered(number);
      if (!other || !isAlike(node, other)) return `seed ${seed}: ${node.nodeName}`;
      const shows = node.nodeType === 3 && node.parentElement && /\S/.test((node as Text).data);
      if (shows && isSeen(node.parentElement!) !== isShown(other.parentElement!))
        return `seed ${seed}, burst ${burst}: ${(node as Text).data} is ${isSeen(node.parentElement!) ? '' : 'not '}seen`;
    }
  }
  return null;
}

const isAlike = (node: Node, other: Node) => node.nodeName.toLowerCase() === other.nodeName.toLowerCase();

const canHold = (node: Node) => node.nodeType !== 3 && !/^(INPUT|TEXTAREA|SELECT|IFRAME)$/.test(node.nodeName);

function everything(root: Node): Node[] {
  const { shadowRoot } = root as Element;
  const below = [...root.childNodes, ...(shadowRoot ? [shadowRoot] : [])];
  const isClosed = root.nodeName === 'SELECT' || root.nodeName === 'IFRAME' || hasNoBox(root);
  return [root, ...(isClosed ? [] : below.flatMap(everything))];
}

type Random = ReturnType<typeof createRandom>;

function newNode(random: Random): Node {
  if (random.next() < 0.4) return document.createTextNode(random.pick(WORDS));
  const element = document.createElement(random.pick(NAMES));
  if (element.localName === 'select') {
    for (const word of ['', 'Norway', 'Sweden']) element.append(new Option(word, word));
    return element;
  }
  if (element.localName === 'x-card' && random.next() < 0.7) {
    element.attachShadow({ mode: 'open' }).append(newNode(random), newNode(random));
  }
  const children = Math.floor(random.next() * 3);
  if (canHold(element)) for (let at = 0; at < children; at++) element.append(newNode(random));
  return element;
}

function redress(element: HTMLElement, random: Random): void {
  const name = random.pick(['class', 'title', 'data-name', 'hidden', 'style', 'onclick', 'aria-label']);
  if (random.next() < 0.3) element.removeAttribute(name);
  else element.setAttribute(name, name === 'style' ? random.pick(['display:none', 'color:red']) : random.pick(WORDS));
}

function fill(element: HTMLElement, random: Random): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = random.pick(WORDS);
  if (element instanceof HTMLSelectElement) element.selectedIndex = Math.floor(random.next() * 3);
  if (element instanceof HTMLIFrameElement) element.contentDocument?.body?.append(newNode(random));
}

/** What is in such an element may be told later, when it is shown. */
const hasNoBox = (node: Node) => node.nodeType === 1 && !isSeen(node as Element);

/** Both as a reader sees them: what says nothing is left out. @returns undefined where they are alike. */
function difference(node: Node, other: Node | undefined): string | undefined {
  if (!other) return `${seen(node)} is missing`;
  if (hasNoBox(node)) return undefined;
  const [here, there] = [seen(node), seen(other)];
  if (here !== there) return `${here} is ${there}`;
  const roots = [(node as Element).shadowRoot, (other as Element).shadowRoot] as const;
  const inRoots = roots[0] ? difference(roots[0], roots[1] ?? undefined) : undefined;
  if (inRoots || CLOSED.test(node.nodeName)) return inRoots;
  const [children, others] = [[...node.childNodes], [...other.childNodes]];
  if (children.length !== others.length) return `${seen(node)} has ${others.length} children, not ${children.length}`;
  return children.map((child, at) => difference(child, others[at])).find((found) => found !== undefined);
}
const CLOSED = /^(HEAD|IFRAME|SELECT|TEXTAREA)$/;

function seen(node: Node): string {
  if (node.nodeType === 3) return /\S/.test((node as Text).data) ? JSON.stringify((node as Text).data) : '_';
  const element = node as Element;
  if (node.nodeType !== 1) return '#root';
  const attributes = [...element.attributes].map(attribute).filter(Boolean).sort().join(' ');
  const isControl = /^(input|textarea|select)$/.test(element.localName);
  return `<${element.localName} ${attributes}${isControl ? `=${(element as HTMLInputElement).value.trim()}` : ''}>`;
}

function attribute({ name, value }: Attr): string {
  if (name === 'onclick') return '';
  if (name === 'style') return /display:\s*none/.test(value) ? 'style=none' : '';
  return `${name}=${JSON.stringify(value)}`;
}

Object.assign(window, { follow });

// @ts-check
/** Draws as many frameworks do: elements that are there already stay, and only what differs is written. */

/** These carry listeners of the record that they were made for. */
const ALWAYS_NEW = new Set(['BUTTON', 'FORM', 'SELECT']);

/**
 * @param {Node} there
 * @param {Iterable<Node | string>} wanted its children from now on
 */
export function redraw(there, wanted) {
  const nodes = [...wanted].map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));
  for (const [at, node] of nodes.entries()) {
    const before = there.childNodes[at];
    if (!before) there.appendChild(node);
    else if (isAlike(before, node)) become(before, node);
    else there.replaceChild(node, before);
  }
  while (there.childNodes.length > nodes.length) there.lastChild?.remove();
}

/**
 * @param {Node} before
 * @param {Node} node
 */
function become(before, node) {
  if (before instanceof Element && node instanceof Element) {
    for (const { name, value } of node.attributes) {
      if (before.getAttribute(name) !== value) before.setAttribute(name, value);
    }
    for (const { name } of [...before.attributes]) if (!node.hasAttribute(name)) before.removeAttribute(name);
    redraw(before, [...node.childNodes]);
  } else if (before.nodeValue !== node.nodeValue) before.nodeValue = node.nodeValue;
}

/**
 * @param {Node} before
 * @param {Node} node
 */
const isAlike = (before, node) => before.nodeName === node.nodeName && !ALWAYS_NEW.has(node.nodeName);

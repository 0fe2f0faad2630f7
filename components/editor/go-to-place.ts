/** From what is wrong to where it is mended: the thing is unfolded and its field that is still empty has the focus. */

/**
 * @param path things in a list by their id or their number in it.
 * @param root the section that is shown now.
 */
export function goToPlace(path: string[], root: ParentNode): void {
  const thing = path.reduce<Element | null>((found, key) => thingIn(root, key) ?? found, null);
  const folded = thing?.querySelector(':scope[data-criterion] > details') ?? thing?.closest('details') ?? null;
  if (folded instanceof HTMLDetailsElement) folded.open = true;
  const all = [...(thing ?? root).querySelectorAll<HTMLInputElement>('input:not([type="file"]), textarea, select')];
  // What is folded inside, such as the words in other languages, stays so.
  const fields = all.filter((field) => field.closest('details') === folded);
  (fields.find(isEmpty) ?? fields[0])?.focus();
  thing?.scrollIntoView({ block: 'center' });
}

/** What is missing is more likely the field than what stands there. */
const isEmpty = ({ localName, type, value }: HTMLInputElement) =>
  value === '' && (localName === 'textarea' || (localName === 'input' && (type === 'text' || type === 'date')));

function thingIn(root: ParentNode, id: string): Element | null {
  return root.querySelector(`[data-thing="${CSS.escape(id)}"], [data-criterion="${CSS.escape(id)}"]`);
}

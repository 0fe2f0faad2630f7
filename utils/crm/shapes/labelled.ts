/** Values that belong to a label that is text on the page, whatever the markup between them. */
import type { Field } from '../../domain/lead';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { keptFor } from '../kept';
import { DATE, isPersonName, isSite } from '../kinds-of-words';
import { type Found, PER_STEP, valuesOfLabels } from '../label-values';
import type { Outline } from '../outline';
import { looksLikeRow, signature } from '../rows';
import type { Spot } from '../spots';
import { each, finish, type Steps } from '../steps';
import { isEmpty, textOf, type Value, valueIn } from '../value';
import { readAddress } from './address-block';

const CLEAR = 0.95;
const AMBIGUOUS = 0.8;
/** A city and a country with labels of their own are surer than those in an address, which may be another one. */
const IN_ADDRESS = 0.7;
/** Each parent between label and value makes it a little less sure that they belong together. */
const PER_CLIMB = 0.01;

export function* labelledInSteps(outline: Outline, spots: Spot[], kept = keptFor([])): Steps<Candidates> {
  const last = kept.of(labelledInSteps, spots, [], (): { found?: Map<Spot, Found> } => ({}));
  last.found ??= yield* valuesOfLabels(outline, spots);
  const candidates: Candidates = [];
  yield* each([...last.found], PER_STEP, ([spot, found]) => {
    const seen = typeof found !== 'object' ? [] : 'nodes' in found ? found.nodes : [found.place];
    candidates.push(
      ...kept.of(candidatesOf, spot, seen, (isAgain) => candidatesOf(spot, isAgain ? renewed(found) : found)),
    );
  });
  return candidates;
}

/** A control's words may have changed since it was found. */
const renewed = (found: Found): Found =>
  typeof found === 'object' && 'controls' in found && found.controls > 0 ? valueIn([found.place]) : found;

export const labelledValues = (outline: Outline, spots: Spot[]): Candidates => finish(labelledInSteps(outline, spots));

function candidatesOf(spot: Spot, found: Found): Candidates {
  if (found === undefined) return [];
  if (found === 'empty') return missing(spot);
  const { label } = spot;
  let value = 'parts' in found ? found : valueIn(found.nodes);
  const climbed = 'climbed' in found ? found.climbed : 0;
  if (isEmpty(value)) return missing(spot);
  if (spot.isAddress) return value.controls > 1 ? [] : readAddress(value, label, IN_ADDRESS);
  const isHeading = spot.run.element.closest('h1,h2,h3,h4,h5,h6') !== null;
  if (isHeading && 'nodes' in found) {
    const [first] = found.nodes;
    // Under "Source" over a part of the page stand rows with labels of their own.
    if (looksLikeRow(first!, spot.top)) return [];
    const next = first!.nextSibling;
    if (next && isSite(textOf(value.parts))) value = valueIn([next]);
  }
  return spot.meanings.flatMap(({ field, clear }): Candidates => {
    // "Contact" over a part of the page is no label of a name.
    if (isHeading && !clear && field === 'name') return [];
    if (isSection(field) && 'nodes' in found && (isOneOfMany(spot.top, found.nodes[0]!) || isFeed(spot, value)))
      return [];
    if (value.controls > 1 && (field === 'name' || field === 'city')) return [];
    const picked = pick(field, value);
    if (!picked) return [];
    const unsaved = picked.part?.control?.unsaved ?? value.parts.some((part) => part.control?.unsaved);
    const place = picked.part?.element ?? value.place;
    // A description in one line is a title, where there is a larger field for remarks.
    const isLine = field === 'notes' && place.localName === 'input';
    const less = isLine ? 0.2 : spot.led || isHeading ? 0.05 : 0;
    const sure = (clear ? CLEAR : AMBIGUOUS) - PER_CLIMB * climbed - less;
    return [{ field, words: picked.words, way: 'label', sure, label, place, unsaved }];
  });
}

/** Fields whose labels name a part of the page as well: a tab, a history. */
const isSection = (field: Field): boolean => field === 'notes' || field === 'timeline' || field === 'lastActivity';

/** "Timeline", "Notes", "Files" side by side are tabs, and none is the value of another. */
function isOneOfMany(label: Node, value: Node): boolean {
  const around = label.parentNode;
  if (!around || value.parentNode !== around || signature(label) !== signature(value)) return false;
  return [...around.childNodes].filter((node) => signature(node) === signature(label)).length > 2;
}

/** Under a heading, or in three lines and more: who wrote what and when, entry after entry. */
const isFeed = ({ run }: Spot, { parts }: Value): boolean =>
  (parts.length > 2 || (parts.length > 1 && run.element.closest('h1,h2,h3,h4,h5,h6') !== null)) &&
  parts.some(({ words }) => words.length < 40 && /\d/.test(words) && DATE.test(words)) &&
  parts.some(({ words }) => isPersonName(words));

function missing({ meanings, label, run }: Spot): Candidates {
  return meanings
    .filter(({ clear }) => clear || meanings.length === 1)
    .map(({ field }) => ({ field, words: '', way: 'label', sure: 0, label, place: run.element }));
}

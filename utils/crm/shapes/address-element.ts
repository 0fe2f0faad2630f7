/** Where a record's company sits, without a label: an `<address>`, and a line "Esbjerg, Danmark". */
import type { Candidates } from '../candidate';
import { isCountry } from '../countries';
import type { Outline, TextRun } from '../outline';
import { hasLabelBefore } from '../rows';
import { isShown } from '../shown';
import { valueIn } from '../value';
import { readAddress, ZIP } from './address-block';

const SURE = 0.6;
const PLACE = /^[a-zA-ZÀ-\u1fff' .-]{2,41}$/;

function cityAndCountry(words: string): string[] {
  const places =
    words.length < 120
      ? words
          .split(/\s[·•|]\s/)
          .at(-1)!
          .split(', ')
      : [];
  const isPlace = (place: string) => place.charAt(0) !== place.charAt(0).toLowerCase() && PLACE.test(place);
  return places.length === 2 && places.every(isPlace) ? places : [];
}

/** "12 Mill Lane, Manchester M1 2AB, United Kingdom": a number, two commas and more, and a country at the end. */
const isAddressLine = (words: string): boolean =>
  words.length < 160 &&
  /^[^,]*,[^,]*\d[^,]*,|^[^,]*\d[^,]*,.*,/.test(words) &&
  isCountry(words.split(/\s*,\s*/).at(-1)!);

const HIGHEST = 3;
const MOST_TEXT = 160;

/** "5003 Bergen", "Aylesbury, Bucks HP19 8AZ": no figure but the code's, and letters with it. */
const isCodeLine = (words: string): boolean =>
  words.length < 60 && ZIP.test(words) && /^[^\d@:+#]*[a-zA-ZÀ-\u1fff]{2}[^\d@:+#]*$/.test(words.replace(ZIP, ''));

/** The block that ends with this country, in its third line or further down, behind one with a postal code. */
function blockEnding({ words, element }: TextRun, [street, code]: TextRun[]): Element | undefined {
  // Whether it is a country is asked last: the names of all of them take a while to load.
  if (!street || !code || !PLACE.test(words) || !isCodeLine(code.words) || element.closest('footer,nav'))
    return undefined;
  let block: Element | null = element;
  for (let climbed = 0; block && climbed <= HIGHEST; climbed++, block = block.parentElement) {
    const text = block.textContent!.trim();
    if (text.length > MOST_TEXT || !text.endsWith(words)) return undefined;
    if (block.contains(street.node) && block.contains(code.node)) return isCountry(words) ? block : undefined;
  }
  return undefined;
}

export function placedValues(root: Element, { runs, lists }: Outline): Candidates {
  const isOfOther = (element: Element) => lists.some((list) => list.contains(element)) || !isShown(element);
  const blocks = [...root.querySelectorAll('address')].filter((element) => !isOfOther(element));
  const lines = runs.flatMap((run, at): Candidates => {
    const { words, element, inList } = run;
    if (!inList && isAddressLine(words) && !isOfOther(element) && !hasLabelBefore(element))
      return readAddress(valueIn([element]), undefined, SURE - 0.1);
    const block = inList || at < 2 ? undefined : blockEnding(run, runs.slice(at - 2, at));
    if (block && !isOfOther(element) && !hasLabelBefore(block))
      return readAddress(valueIn([block]), undefined, SURE - 0.1);
    // "Hotels · Innsbruck, Austria"
    const [city, country] = inList ? [] : cityAndCountry(words);
    if (!city || !country || !isCountry(country) || isOfOther(element) || hasLabelBefore(element)) return [];
    const found = { way: 'text', sure: SURE - 0.1, place: element } as const;
    return [
      { ...found, field: 'city', words: city },
      { ...found, field: 'country', words: country },
    ];
  });
  return [...blocks.flatMap((element) => readAddress(valueIn([element]), undefined, SURE)), ...lines];
}

/** City and country out of an address in one block: "Waalhaven 21, 3089 JH Rotterdam, Nederland". */
import type { Candidates } from '../candidate';
import { isCountry } from '../countries';
import type { Value } from '../value';

export const ZIP =
  /(?:\b[A-Z]{1,2}-?\s?)?\b\d{4}\s?[A-Z]{2}\b|\b[A-Z]\d[\dW]\s[A-Z\d]{4}\b|\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b|(?:\b[A-Z]{1,2}-)?\b\d{3}\s\d{2}\b|(?:\b[A-Z]{1,2}-)?\b\d{4,6}(?:-\d{4})?\b/;

/** Behind its city, on whatever line. */
const BRITISH = /^[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}$/;

export function readAddress(value: Value, label: string | undefined, sure: number): Candidates {
  // The last line may be a link to a map.
  const { parts } = value;
  const shown = parts.length > 2 && parts.at(-1)!.href ? parts.slice(0, -1) : parts;
  const lines = shown.map(({ words }) => words.split(/\s*[,\n]\s*/).filter((piece) => piece !== ''));
  const all = lines.flat();
  // Behind the country may stand since when it is so.
  const end = all.findLastIndex(isCountry);
  const pieces = end > 0 ? all.slice(0, end + 1) : all;
  // A code alone could be any number; with words beside it, it is a place's.
  const isPlace =
    label !== undefined && pieces.length === 1 && /[a-zA-ZÀ-\u1fff]{3}/.test(pieces[0]!) && ZIP.test(pieces[0]!);
  if ((pieces.length < 2 && !isPlace) || pieces.length > 10 || pieces.some((piece) => piece.length > 80)) return [];
  const found: Candidates = [];
  const place = value.place;
  const last = pieces[pieces.length - 1]!;
  const hasCountry = isCountry(last);
  if (hasCountry) found.push({ field: 'country', words: last, way: 'text', sure, label, place });
  const rest = hasCountry ? pieces.slice(0, -1) : pieces;
  // A house number can look like a postal code, so the last one counts.
  const at = rest.findLastIndex((piece, index) => ZIP.test(piece) && (index > 0 || rest.length === 1));
  if (at < 0) return found;
  const zip = ZIP.exec(rest[at]!)!;
  found.push({ field: 'postalCode', words: zip[0], way: 'text', sure, label, place });
  const behind = rest[at]!.slice(zip.index + zip[0].length).trim();
  const before = rest[at]!.slice(0, zip.index).trim();
  const isOnOwnLine = lines.some((line) => line[0] === rest[at]) || BRITISH.test(zip[0]);
  // "Aylesbury, Bucks HP19 8AZ" has the county before its code, "Mill Lane, Leeds LS1 4AP" the city.
  const isEither =
    BRITISH.test(zip[0]) && lines.some((line) => line.includes(rest[at]!) && isNamedBefore(line, rest[at]!));
  const city =
    behind !== ''
      ? behind
      : // "Måløy 6700" is a city with its code, "Måløy Vestland 6700" could be either of two.
        before !== '' && isOnOwnLine && !/^[A-Z]{2}$/.test(before)
        ? /\s/.test(before) || isEither
          ? undefined
          : before
        : [rest[at - 1], rest[at + 1]].find((piece) => piece && !/\d/.test(piece));
  if (city && !/\d/.test(city) && city.length < 50)
    found.push({ field: 'city', words: city, way: 'text', sure, label, place });
  return found;
}

const isNamedBefore = (line: string[], piece: string): boolean => {
  const before = line[line.indexOf(piece) - 1];
  return before !== undefined && !/\d/.test(before);
};

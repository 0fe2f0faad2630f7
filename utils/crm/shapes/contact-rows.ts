/** A table of contact data: each row says in its first cell of which kind it is. "E-mail | Purchasing | buy@acme.example" */
import type { Field } from '../../domain/lead';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { DATE, isEmail, isPhone, isSite } from '../kinds-of-words';
import { isAddressLabel, meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { isShown } from '../shown';
import { textOf, valueIn } from '../value';
import { oneLine } from '../words';
import { readAddress } from './address-block';

const SURE = 0.8;
const MOST_ROWS = 20;
/** What they are can be seen by their look. */
const LOOKS: { [F in Field]?: (words: string) => boolean } = {
  email: isEmail,
  phone: isPhone,
  mobile: isPhone,
  website: isSite,
};

export function contactRows({ lists }: Outline): Candidates {
  return lists
    .filter(({ localName }) => localName === 'table')
    .flatMap((table) => {
      const rows = [...table.querySelectorAll('tr')].slice(0, MOST_ROWS).map(({ children }) => [...children]);
      // A list of mails and calls says when each was.
      const isHistory = rows.some((cells) =>
        cells.some(({ textContent }) => isDay(oneLine(textContent!.slice(0, 60)))),
      );
      const found = isHistory ? [] : rows.map(rowOf).filter((row) => row.length > 0);
      return found.length > 1 ? found.flat() : [];
    });
}

const isDay = (words: string): boolean => words.length < 30 && /^\d/.test(words) && !isPhone(words) && DATE.test(words);

function rowOf([kind, ...cells]: Element[]): Candidates {
  const label = oneLine(kind?.textContent?.slice(0, 80) ?? '');
  if (cells.length === 0 || kind!.localName === 'th' || !isShown(kind!)) return [];
  if (isAddressLabel(label))
    return cells.map((cell) => readAddress(valueIn([cell]), label, SURE)).find((found) => found.length > 0) ?? [];
  for (const { field } of meaningsOf(label)) {
    const looks = LOOKS[field];
    for (const cell of looks ? cells : []) {
      const value = valueIn([cell]);
      const picked = value.parts.some(({ words }) => looks!(words)) ? pick(field, value) : undefined;
      if (picked && textOf(value.parts).length < 200)
        return [{ field, words: picked.words, way: 'label', sure: SURE, label, place: cell }];
    }
  }
  return [];
}

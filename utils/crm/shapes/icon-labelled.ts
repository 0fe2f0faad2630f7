/** Values behind an icon whose tooltip is the label: a telephone with the title "Business phone". */
import { besideOf, withAllLines } from '../beside';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { isAddressLabel, ledLine, meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { isShown } from '../shown';
import { textOf, valueIn } from '../value';
import { readAddress } from './address-block';

const SURE = 0.85;

export function iconLabelledValues({ icons }: Outline): Candidates {
  return icons.flatMap((icon): Candidates => {
    if (icon.matches('button,input') || !isShown(icon) || icon.closest('button')) return [];
    const title = icon.getAttribute('title') || icon.getAttribute('aria-label') || '';
    const meanings = ledLine(title)?.meanings ?? meaningsOf(title);
    const isAddress = meanings.length === 0 && isAddressLabel(title);
    if (meanings.length === 0 && !isAddress) return [];
    const beside = besideOf(icon, () => false);
    if (!beside || beside === 'empty' || beside.climbed > 2) return [];
    const value = valueIn(beside.nodes);
    if (textOf(value.parts).length > 200) return [];
    if (isAddress) return readAddress(valueIn(withAllLines(beside).nodes), title, SURE);
    return meanings.flatMap(({ field }) => {
      const picked = pick(field, value);
      const place = picked?.part?.element ?? value.place;
      return picked ? [{ field, words: picked.words, way: 'label', sure: SURE, label: title, place }] : [];
    });
  });
}

/** Cards and items of a list as rows. */
import type { RecordKind } from '../../domain/lead';
import { type ListRow, MOST_ROWS } from '../../domain/page-report';
import type { Item } from './cards';
import { itemValues } from './item';
import { linksAt, recordLink } from './record-link';
import { rowOf } from './row';

export function cardRows(items: Item[], page: string, pageKind: RecordKind | undefined): ListRow[] {
  return items.slice(0, MOST_ROWS).flatMap(({ element, own }): ListRow[] => {
    const kind = own?.kind ?? pageKind ?? 'lead';
    const row = rowOf(itemValues(element, own?.link, kind, page), own, kind);
    return row ? [row] : [];
  });
}

/** A card that was found by its labels: its own link is the only record of its kind that it leads to. */
export function itemOf(element: Element, page: string, pageKind: RecordKind | undefined): Item {
  const links = linksAt(element).flatMap((link) => recordLink(link, page) ?? []);
  const wanted = links.filter(({ kind }) => kind === pageKind || kind === 'lead' || kind === 'contact');
  return { element, own: new Set(wanted.map(({ key }) => key)).size === 1 ? wanted[0] : undefined };
}

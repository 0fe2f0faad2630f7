/** Links that lead to a record, and what their address says about it. */
import type { LeadKey, RecordKind } from '../../domain/lead';
import { readAddress } from '../address';

export interface RecordLink {
  link: Element;
  address: string;
  key: LeadKey;
  /** Undefined where the address names a record without saying of which kind. */
  kind: RecordKind | undefined;
}

/** @returns undefined for links to lists, to other sites, to forms for new records, and to what is no record. */
export function recordLink(link: Element, page: string): RecordLink | undefined {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, page)) return undefined;
  const { origin, href: address } = new URL(href, page);
  if (origin !== new URL(page).origin) return undefined;
  const { key, kind, isNew } = readAddress(address);
  return key === null || isNew ? undefined : { link, address, key, kind };
}

/** In an element, around it, or the element itself. */
export function linksAt(element: Element): Element[] {
  const around = element.closest('a[href]');
  return around ? [around] : [...element.querySelectorAll('a[href]')].slice(0, 40);
}

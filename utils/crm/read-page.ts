/** Reads one page: is it a record, which one, and what does it say? */
import type { Field, Lead, RecordKind } from '../domain/lead';
import type { Mapping } from '../domain/mapping';
import type { PageReport } from '../domain/page-report';
import { type AddressFacts, readAddress } from './address';
import type { Candidates } from './candidate';
import { choose } from './choose';
import { framedRecord } from './framed-record';
import { ownValues } from './list/own-values';
import { isListOfLinks, readRows } from './list/read-rows';
import { joinNames } from './names';
import { whyNoRecord } from './record-or-not';
import { keyedValues, keyMarks } from './shapes/crm-keys';
import { headedValues, linkedCompanies } from './shapes/heading';
import { iconLabelledValues } from './shapes/icon-labelled';
import { labelledValues } from './shapes/labelled';
import { recognisableValues } from './shapes/recognisable';
import { selfLabelledValues } from './shapes/self-labelled';
import { stageBars } from './shapes/stage-bar';
import { tabbedValues } from './shapes/tabbed';
import { forgetShown } from './shown';
import { type Surface, surfaceOf } from './surface';
import { applyTaught, mappingsFor } from './teach/taught-values';

export interface PageReading {
  report: Exclude<PageReport, { is: 'reading' }>;
  /** The element that each reading was found in, for *Show*. Stays in the page. */
  places: Map<Field, Element>;
}

/**
 * @param page the document as it stands now; nothing in it is changed.
 * @param address the page's address, as `location.href` gives it.
 * @param mappings what the team taught, about any CRM.
 * @param asked whether a list's rows are to be read as well.
 */
export function readPage(
  page: Document,
  address: string,
  mappings: readonly Mapping[] = [],
  asked: { rows?: boolean } = {},
): PageReading {
  forgetShown(page);
  const card = framedRecord(page);
  return card ? readPage(card, card.URL, mappings, asked) : readDocument(page, address, mappings, asked);
}

function readDocument(
  page: Document,
  address: string,
  mappings: readonly Mapping[],
  asked: { rows?: boolean },
): PageReading {
  const facts = readAddress(address);
  const none = { is: 'none', address, crm: facts.crm } as const;
  const surface = surfaceOf(page, facts.known && keyMarks(facts.known), address);
  if (!surface) return { report: { ...none, why: 'noRecord' }, places: new Map() };
  const { fields, places } = choose(ownValues(candidatesOn(page, address, surface, facts), surface, address));
  const kind = facts.kind ?? kindOf(fields);
  joinNames(fields, places, kind);
  applyTaught(mappingsFor(mappings, address, kind), surface, fields, places);
  const said = whyNoRecord(facts, surface, fields);
  const why = said === 'noRecord' && isListOfLinks(surface, address, facts) ? 'list' : said;
  if (why) {
    const rows = why === 'list' && asked.rows ? readRows(surface, address, facts) : undefined;
    const pageLanguage = page.documentElement.lang || null;
    return { report: { ...none, why, ...(rows && { rows, pageLanguage }) }, places: new Map() };
  }
  const lead: Lead = {
    key: facts.key,
    kind,
    crm: facts.crm,
    address,
    pageLanguage: page.documentElement.lang || null,
    mode: modeOf(places),
    fields,
  };
  return { report: { is: 'record', lead }, places };
}

function candidatesOn(page: Document, address: string, { outline, spots }: Surface, facts: AddressFacts): Candidates {
  const keyed = facts.known && facts.kind ? keyedValues(outline, facts.known, facts.kind) : [];
  // Where the CRM's own place for an address or a number is empty, another one on the page is somebody else's.
  const empty = keyed.filter(({ words }) => words === '').map(({ field }) => field);
  const others = [
    ...labelledValues(outline, spots),
    ...selfLabelledValues(outline),
    ...iconLabelledValues(outline),
    ...stageBars(outline),
    ...recognisableValues(outline),
    ...headedValues(page, outline, facts.kind),
    ...linkedCompanies(outline, address, facts.kind),
    ...tabbedValues(outline),
  ];
  return [...keyed, ...others.filter(({ field, words }) => words === '' || !empty.includes(field))];
}

/** A person's page has a person on it; a company's page has none. */
function kindOf(fields: Lead['fields']): RecordKind {
  const has = (field: Field) => fields[field] !== undefined;
  if (has('firstName') || has('name') || has('title')) return has('status') || has('source') ? 'lead' : 'contact';
  if (has('amount') && !has('email')) return 'deal';
  return has('company') && has('employees') ? 'company' : 'lead';
}

function modeOf(places: Map<Field, Element>): 'view' | 'edit' {
  const controls = [...places.values()].filter((place) =>
    place.matches('input,textarea,select,[contenteditable="true"]'),
  );
  return controls.length * 2 > places.size ? 'edit' : 'view';
}

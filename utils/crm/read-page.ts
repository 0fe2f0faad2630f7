/** Reads one page: is it a record, which one, and what does it say? */
import type { Field, Lead, RecordKind } from '../domain/lead';
import type { Mapping } from '../domain/mapping';
import type { PageReport } from '../domain/page-report';
import { type AddressFacts, readAddress } from './address';
import type { Candidates } from './candidate';
import { choose } from './choose';
import { rememberTouched } from './control-words';
import { framedRecord } from './framed-record';
import { type Kept, keptFor } from './kept';
import { isListOfLinks } from './list/cards';
import { ownValues } from './list/own-values';
import type { readRows } from './list/read-rows';
import { joinNames } from './names';
import { addressOf } from './page-copy';
import { whyNoRecord } from './record-or-not';
import { placedValues } from './shapes/address-element';
import { contactRows } from './shapes/contact-rows';
import { keyedValues, keyMarks } from './shapes/crm-keys';
import { headedValues } from './shapes/heading';
import { iconLabelledValues } from './shapes/icon-labelled';
import { labelledInSteps } from './shapes/labelled';
import { linkedCompanies, linkedPerson } from './shapes/linked';
import { namedInText } from './shapes/named-in-text';
import { recognisableValues } from './shapes/recognisable';
import { selfLabelledValues } from './shapes/self-labelled';
import { stageBars } from './shapes/stage-bar';
import { tabbedValues } from './shapes/tabbed';
import { forgetShown } from './shown';
import { finish, type Steps } from './steps';
import { type Surface, surfaceInSteps } from './surface';
import { applyTaught, mappingsFor } from './teach/taught-values';
import { toldApart } from './told-apart';

export interface PageReading {
  report: Exclude<PageReport, { is: 'reading' }>;
  /** The element that each reading was found in, for *Show*. Stays in the page. */
  places: Map<Field, Element>;
  /** Shadow roots and inner pages that were read, for watching them too. */
  inner: Node[];
  /** A selector of the CRM's own places for values; '' for none. */
  marks: string;
}

/** What a reading may be asked for beside the record. */
export interface Asked {
  /** Reads a list's rows as well. Given to it, because it is loaded only when a person asks for rows. */
  rows?: typeof readRows | undefined;
  /** The texts and links that changed since this page was read to its end, where nothing else but controls' words did. */
  onlyTexts?: ReadonlySet<Node> | undefined;
  /** Controls that the person was seen to type into or to choose in since the page's record was saved. */
  typed?: WeakSet<Element>;
}

/**
 * @param page the document as it stands now; nothing in it is changed.
 * @param address the page's address, as `location.href` gives it.
 * @param mappings what the team taught, about any CRM.
 */
export const readPage = (
  page: Document,
  address: string,
  mappings: readonly Mapping[] = [],
  asked: Asked = {},
): PageReading => finish(readInSteps(page, address, mappings, asked));

/** The same, for pages that change or are large: it can be laid down, or left, between any two steps. */
export function* readInSteps(
  page: Document,
  address: string,
  mappings: readonly Mapping[] = [],
  asked: Asked = {},
): Steps<PageReading> {
  if (!asked.onlyTexts) forgetShown();
  rememberTouched(asked.typed);
  yield;
  const card = framedRecord(page);
  yield;
  return yield* card
    ? readInSteps(card, addressOf(card), mappings, asked)
    : readDocument(page, address, mappings, asked);
}

function* readDocument(
  page: Document,
  address: string,
  mappings: readonly Mapping[],
  asked: Asked,
): Steps<PageReading> {
  const facts = readAddress(address);
  const none = { is: 'none', address, crm: facts.crm } as const;
  const marks = facts.known ? keyMarks(facts.known) : '';
  yield;
  const surface = yield* surfaceInSteps(page, marks, address, asked.onlyTexts);
  if (!surface) return { report: { ...none, why: 'noRecord' }, places: new Map(), inner: [], marks };
  const { inner } = surface.outline;
  const before = keptOn.get(surface);
  // Forgotten until this reading is through: one that is left has looked at some of what changed, not at all of it.
  keptOn.delete(surface);
  const isTyped = asked.onlyTexts?.size === 0 && before?.isGood(page);
  const kept = isTyped ? before! : keptFor(surface.outline.controls);
  const candidates = yield* candidatesOn(page, address, surface, facts, kept);
  yield;
  const own = ownValues(candidates, surface, address, kept);
  yield;
  const { fields, places } = choose(own);
  keptOn.set(surface, kept);
  yield;
  const kind = facts.kind ?? kindOf(fields);
  joinNames(fields, places, kind);
  applyTaught(mappingsFor(mappings, address, kind), surface, fields, places);
  const said = whyNoRecord(facts, surface, fields);
  const why = said === 'noRecord' && isListOfLinks(surface, address, facts) ? 'list' : said;
  if (why) {
    const rows = why === 'list' ? asked.rows?.(surface, address, facts) : undefined;
    const pageLanguage = page.documentElement.lang || null;
    return { report: { ...none, why, ...(rows && { rows, pageLanguage }) }, places: new Map(), inner, marks };
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
  return { report: { is: 'record', lead }, places, inner, marks };
}

/** What was read last time, as long as the page was not walked again. */
const keptOn = new WeakMap<Surface, Kept>();

/** Every possible value of every field, as each shape sees it. */
export function* candidatesOn(
  page: Document,
  address: string,
  { root, outline, spots }: Surface,
  facts: AddressFacts,
  kept: Kept = keptFor([]),
): Steps<Candidates> {
  yield;
  const keyed = facts.known && facts.kind ? yield* keyedValues(outline, facts.known, facts.kind, kept) : [];
  const selfLabelled = (control: Element) =>
    kept.of(selfLabelledValues, control, [control], () => selfLabelledValues({ ...outline, controls: [control] }));
  /** Shapes that look at texts and links alone, or at some controls as well. */
  const ofTexts = (shape: object, make: () => Candidates) => () => kept.of(shape, outline, [], make);
  const ofBoth = (shape: object, seen: Element[], make: () => Candidates) => () => kept.of(shape, outline, seen, make);
  const areas = outline.controls.filter((control) => control.matches('textarea,[contenteditable]'));
  const shapes = [
    ...inParts(outline.controls).map((controls) => () => controls.flatMap(selfLabelled)),
    ofBoth(iconLabelledValues, [root], () => iconLabelledValues(outline)),
    ofBoth(contactRows, outline.lists, () => contactRows(outline)),
    ofTexts(stageBars, () => stageBars(outline)),
    ofTexts(recognisableValues, () => recognisableValues(outline)),
    ofTexts(headedValues, () => headedValues(page, outline, facts.kind)),
    ofTexts(linkedCompanies, () => linkedCompanies(outline, address, facts.kind)),
    ofTexts(linkedPerson, () => linkedPerson(outline, address, facts.kind)),
    ofBoth(placedValues, [...root.querySelectorAll('address')], () => placedValues(root, outline)),
    ofBoth(tabbedValues, areas, () => tabbedValues(outline)),
  ];
  const others = yield* labelledInSteps(outline, spots, kept);
  for (const shape of shapes) {
    yield;
    others.push(...shape());
  }
  // Where the CRM's own place for an address or a number is empty, another one on the page is somebody else's.
  const empty = keyed.filter(({ words }) => words === '').map(({ field }) => field);
  // What a deal is worth, on a person's page, is the worth of one of their deals.
  if (facts.kind === 'contact') empty.push('amount');
  if (facts.kind !== 'company') others.push(...namedInText(outline, [...keyed, ...others]));
  return [...keyed, ...toldApart(others, outline).filter(({ field, words }) => words === '' || !empty.includes(field))];
}

/** A form may have thousands of controls; each part of them is one step. */
function inParts<T>(all: T[], size = 10): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
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

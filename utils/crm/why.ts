/**
 * Why a page reads as it does: for each field the way, the label and the element, and the candidates that lost. For
 * `npm run read -- --why` only; the content script carries none of it.
 */
import { FIELDS, type Field, type Way } from '../domain/lead';
import { readAddress } from './address';
import type { Candidate } from './candidate';
import { fieldByField, type Judged, judge } from './choose';
import { framedRecord } from './framed-record';
import { addressOf } from './page-copy';
import { candidatesOn, readPage } from './read-page';
import { keyMarks } from './shapes/crm-keys';
import { finish } from './steps';
import { surfaceOf } from './surface';
import { fold } from './words';

export interface Seen {
  words: string;
  way: Way;
  sure: number;
  label?: string;
  /** From the body down, `name:number`; ` >> ` leads into a shadow root. */
  path: string;
}

export interface Lost extends Seen {
  why: string;
}

export interface FieldWhy {
  field: Field;
  /** Null where the field cannot be read, or is no field of the record after all. */
  won: Seen | null;
  /** Why nothing won. */
  none?: string;
  lost: Lost[];
}

export function explainPage(page: Document, address: string): FieldWhy[] {
  const card = framedRecord(page);
  if (card) return explainPage(card, addressOf(card));
  const { report, places } = readPage(page, address);
  const facts = readAddress(address);
  const surface = surfaceOf(page, facts.known && keyMarks(facts.known), address);
  if (!surface) return [];
  const byField = fieldByField(finish(candidatesOn(page, address, surface, facts)));
  const final = report.is === 'record' ? report.lead.fields : {};
  return FIELDS.flatMap((field): FieldWhy[] => {
    const all = byField.get(field) ?? [];
    const reading = final[field];
    if (all.length === 0 && reading?.state !== 'read') return [];
    const judged = judge(field, byField);
    const place = places.get(field);
    const won = reading?.state === 'read' ? { ...seen({ ...reading, place }), path: place ? pathOf(place) : '' } : null;
    const losers = all.filter((candidate) => !(won && candidate === judged.best && candidate.words === won.words));
    const lost = losers.map((loser) => ({ ...seen(loser), why: whyLost(loser, judged, won) }));
    return [{ field, won, ...(won ? {} : { none: whyNone(judged, report.is) }), lost }];
  });
}

function whyNone({ best, rival }: Judged, is: 'record' | 'none'): string {
  if (is === 'none') return 'the page is no record';
  if (rival) return 'two different values are equally sure';
  return best ? 'it became part of another field' : 'its place is empty';
}

function whyLost(loser: Candidate, { running, best, rival }: Judged, won: Seen | null): string {
  if (loser.words === '') return 'a label without a value';
  if (!running.includes(loser)) return 'another number of the same person has a label, this one has none';
  if (won && fold(loser.words) === fold(won.words)) return 'the same words';
  if (rival && (loser === best || loser === rival)) return 'as sure as another';
  return loser === best ? 'put together with another field' : 'less sure';
}

function seen({ words, way, sure, label, place }: Omit<Seen, 'path'> & { place?: Element | undefined }): Seen {
  return { words, way, sure, ...(label ? { label } : {}), path: place ? pathOf(place) : '' };
}

/** The element's place in the page, without names: those are the page's own and tell nothing to a rule. */
function pathOf(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && at !== at.ownerDocument.body) {
    const around: ParentNode | null = at.parentElement ?? (at.parentNode as ParentNode | null);
    const { localName } = at;
    const same: Element[] = [...(around?.children ?? [])].filter((child) => child.localName === localName);
    steps.unshift(same.length > 1 ? `${localName}:${same.indexOf(at) + 1}` : localName);
    const host: Element | undefined = at.parentElement ? undefined : (at.getRootNode() as ShadowRoot).host;
    if (host) steps.unshift('>>');
    at = at.parentElement ?? host ?? null;
  }
  return steps.join(' > ').replaceAll(' > >> > ', ' >> ');
}

/** Names that stand in parts: first and last name, or a company and its person in one value. */
import type { Field, LeadFields, RecordKind } from '../domain/lead';
import { isCompanyName, isPersonName } from './kinds-of-words';

export function joinNames(fields: LeadFields, places: Map<Field, Element>, kind: RecordKind): void {
  const { firstName } = fields;
  nameBesideFirst(fields, places);
  const { lastName } = fields;
  if (lastName?.state === 'read') {
    const first = firstName?.state === 'read' ? firstName : undefined;
    // What is in the form is newer than what a heading says; a label "Name" may be the topic's.
    if (
      fields.name?.state !== 'read' ||
      fields.name.way === 'heading' ||
      (first && lastName.way === 'crm' && fields.name.way !== 'crm') ||
      (first && isControlAt(places.get('lastName')))
    ) {
      const words = [first?.words, lastName.words].filter(Boolean).join(' ');
      const unsaved = first?.unsaved || lastName.unsaved;
      fields.name = { ...lastName, words, ...(unsaved ? { unsaved } : {}) };
      places.set('name', places.get('firstName') ?? places.get('lastName')!);
    }
  }
  splitCustomer(fields, places);
  nameOfCompany(fields, places);
  if (kind === 'company' || kind === 'deal') nameOfThing(fields, places, kind);
}

/** Beside a first name of its own, "Name" is the last one: "Prénom", "Nom". */
function nameBesideFirst(fields: LeadFields, places: Map<Field, Element>): void {
  const { firstName: first, lastName: last, name } = fields;
  if (first?.state !== 'read' || name?.state !== 'read' || name.way !== 'label') return;
  if (name.words.includes(first.words) || (last && !(last.state === 'read' && last.words === name.words))) return;
  fields.lastName = name;
  places.set('lastName', places.get('name')!);
  delete fields.name;
}

const isControlAt = (place: Element | undefined): boolean => !!place?.matches('input,textarea');

/** "Järvinen Konepaja Oy, Päivi Järvinen" under one label. */
function splitCustomer(fields: LeadFields, places: Map<Field, Element>): void {
  const { company, name } = fields;
  if (company?.state !== 'read') return;
  const [, first, second] = /^([^,]+),\s*([^,]+)$/.exec(company.words) ?? [];
  if (!first || !second || !isCompanyName(first) || !isPersonName(second)) return;
  fields.company = { ...company, words: first };
  if (name?.state === 'read') return;
  fields.name = { ...company, words: second, sure: company.sure - 0.1 };
  places.set('name', places.get('company')!);
}

/** "Name: Konstanzer Säfte AG": whatever the address says, it is no person's. */
function nameOfCompany(fields: LeadFields, places: Map<Field, Element>): void {
  const { name, company } = fields;
  if (name?.state !== 'read' || name.way !== 'label' || company?.state === 'read' || !isCompanyName(name.words)) return;
  fields.company = name;
  places.set('company', places.get('name')!);
  delete fields.name;
  places.delete('name');
}

/** A company's own "Name" is the company; a deal's is neither a person nor a company. */
function nameOfThing(fields: LeadFields, places: Map<Field, Element>, kind: RecordKind): void {
  const { name, company } = fields;
  if (name?.state !== 'read' || name.way === 'heading' || fields.lastName?.state === 'read' || isPersonName(name.words))
    return;
  if (kind === 'company' && company?.state !== 'read') {
    fields.company = name;
    places.set('company', places.get('name')!);
  }
  delete fields.name;
  places.delete('name');
}

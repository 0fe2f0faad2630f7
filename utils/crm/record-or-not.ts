/** Whether a page is about one record. A list, a dashboard, a search or an empty form must never look like a lead. */
import type { Field, LeadFields } from '../domain/lead';
import type { NoRecordReason } from '../domain/page-report';
import type { AddressFacts } from './address';
import type { Surface } from './surface';

const IDENTITY: Field[] = ['name', 'lastName', 'company', 'email', 'phone', 'mobile'];
/** As many fields as these, one of them an identity, make a record. */
const ENOUGH = { withId: 2, withoutId: 4 };

export function whyNoRecord(facts: AddressFacts, { isList }: Surface, fields: LeadFields): NoRecordReason | undefined {
  const read = (Object.keys(fields) as Field[]).filter((field) => fields[field]?.state === 'read');
  const labelled = read.filter((field) => {
    const reading = fields[field]!;
    return reading.state === 'read' && (reading.way === 'label' || reading.way === 'crm');
  });
  if (facts.isNew && (facts.key === null || read.length < 3)) return 'emptyForm';
  // The profile of somebody whose company has a page of its own here is a customer's.
  const { company } = fields;
  if (facts.isElsewhere && !(company?.state === 'read' && company.way === 'semantics'))
    return isList ? 'list' : 'noRecord';
  const hasIdentity = IDENTITY.some((field) => read.includes(field)) || facts.kind === 'deal';
  const enough = facts.key === null ? ENOUGH.withoutId : ENOUGH.withId;
  const count = facts.key === null ? labelled.length : read.length;
  if (hasIdentity && count >= enough && !(facts.key === null && isList && labelled.length < 6)) return undefined;
  if (isList) return 'list';
  const labels = Object.keys(fields).length;
  return labels >= 4 && read.length <= 1 ? 'emptyForm' : 'noRecord';
}

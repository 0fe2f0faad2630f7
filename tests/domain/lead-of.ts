/** A lead in one line, for tests: `leadOf({ name: 'Anna', title: 'IT manager', company: 'Acme AS', employees: '240' })`. */
import type { Field, Lead, LeadFields } from '../../utils/domain/lead';

/**
 * Each field's words as they stand on the page; '' is a label without a value. What a field's reading is made of beside
 * the words, and everything else about the lead, can be said in `rest`.
 */
export function leadOf(words: Partial<Record<Field, string>>, rest: Partial<Lead> = {}): Lead {
  const fields: LeadFields = {};
  for (const [field, text] of Object.entries(words) as [Field, string][]) {
    fields[field] =
      text === ''
        ? { state: 'missing', label: field }
        : { state: 'read', words: text, way: 'label', sure: 1, label: field };
  }
  return {
    key: 'https://crm.example/lead/1',
    kind: 'lead',
    crm: 'generic',
    address: 'https://crm.example/leads/1',
    pageLanguage: 'en',
    mode: 'view',
    ...rest,
    fields: { ...fields, ...rest.fields },
  };
}

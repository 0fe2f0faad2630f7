/**
 * Freshsales (Freshworks CRM), never tried on a live page. Public facts: addresses of contacts and accounts high
 * confidence, names of fields medium (revenue, source, stage, owner and date by the same pattern).
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'freshsales',
  within: '.myfreshworks.com/ .freshsales.io/',
  records: [
    /^https:\/\/[^/]+\.myfreshworks\.com\/crm\/sales\/(?<type>\w+)\/(?<id>\d+)/,
    /^https:\/\/[^/]+\.freshsales\.io\/(?<type>\w+)\/(?<id>\d+)/,
  ],
  noRecords: [/^https:\/\/[^/]+\.(?:myfreshworks\.com\/crm\/sales|freshsales\.io)\//],
  kinds: { sales_accounts: 'company' },
  keys: {
    places: [{ attribute: 'data-field-rawname', value: '.inline-edit-content,.ui-inline-edit-content-wrapper' }],
    fields: {
      email: 'emails',
      phone: 'work_number',
      industry: 'industry_type_id',
      source: 'lead_source_id',
      status: 'lead_stage_id',
      createdAt: 'created_at',
    },
  },
});

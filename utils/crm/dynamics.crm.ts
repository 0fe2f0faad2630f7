/** Dynamics 365 Sales, built from public facts and never tried on a live page: controls carry the table's logical names. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'dynamics',
  records: [
    /\.dynamics\.com\/main\.aspx\?(?=.*\betn=(?<type>lead|contact|account|opportunity)\b)(?=.*\bid=(?:%7[bB]|\{)?(?<id>[0-9a-fA-F-]{36}))/,
  ],
  noRecords: [/\.dynamics\.com\/main\.aspx\?(?=.*\bpagetype=(?:entitylist|dashboard|search))/],
  kinds: { lead: 'lead', contact: 'contact', account: 'company', opportunity: 'deal' },
  keys: {
    attribute: 'data-id',
    pattern: /^(?<key>\w+)\.fieldControl-[\w-]+(?:input|text|select|box|tag_text)$/,
    fields: { revenue: 'revenue', leadqualitycode: 'rating', statuscode: 'status', budgetamount: 'budget' },
  },
});

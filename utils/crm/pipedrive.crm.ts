/**
 * Pipedrive, never tried on a live page. Public facts: addresses high confidence, the title medium to high. Its detail
 * rows carry no keys; they are read by their labels.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'pipedrive',
  within: '.pipedrive.com/',
  records: [
    /^https:\/\/[^/]+\.pipedrive\.com\/(?<type>person|organization|deal)\/(?<id>\d+)/,
    // The lead stands in a bar beside the list of leads.
    /^https:\/\/[^/]+\.pipedrive\.com\/(?<type>leads)\/inbox\/(?<id>[\da-f]{8}-[\da-f-]{27})/i,
  ],
  noRecords: [/^https:\/\/[^/]+\.pipedrive\.com\//],
  keys: {
    places: [{ attribute: 'data-testid', pattern: /^(?<key>header-title)$/ }],
    fields: { name: 'contact:header-title', company: 'company:header-title' },
  },
});

/** HubSpot, built from public facts and never tried on a live page: inputs carry the property's internal name. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'hubspot',
  records: [
    /^https:\/\/app(?:-\w+)?\.hubspot\.com\/contacts\/\d+\/(?:record\/)?(?<type>0-1|0-2|0-3|0-136|contact|company|deal)\/(?<id>\d+)/,
  ],
  noRecords: [/^https:\/\/app(?:-\w+)?\.hubspot\.com\/contacts\/\d+\/objects\//],
  kinds: {
    '0-1': 'contact',
    '0-2': 'company',
    '0-3': 'deal',
    '0-136': 'lead',
    contact: 'contact',
    company: 'company',
    deal: 'deal',
  },
  keys: {
    attribute: 'data-field',
    fields: { lifecyclestage: 'stage', hubspot_owner_id: 'owner', createdate: 'createdAt', amount: 'amount' },
  },
});

/** HubSpot, never tried on a live page. Public facts: addresses and property names high confidence, the header medium. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'hubspot',
  within: '.hubspot.com/',
  records: [
    /^https:\/\/app(?:-\w+)?\.hubspot\.com\/contacts\/\d+\/record\/(?<type>\d+-\d+)\/(?<id>\d+)/,
    /^https:\/\/app(?:-\w+)?\.hubspot\.com\/contacts\/\d+\/(?<type>contact|company|deal)\/(?<id>\d+)/,
  ],
  noRecords: [/^https:\/\/app(?:-\w+)?\.hubspot\.com\//],
  // Tickets (0-5) and custom objects (2-…) are none of ours. That 0-136 is the lead is unconfirmed.
  kinds: {
    '0-1': 'contact',
    '0-2': 'company',
    '0-3': 'deal',
    '0-136': 'lead',
  },
  keys: {
    places: [
      { attribute: 'data-field' },
      { attribute: 'data-selenium-test', pattern: /^(?:property-input-|(?=highlightTitle$))(?<key>\w+)$/ },
      { attribute: 'data-test-id', pattern: /^property-input-(?<key>\w+)$/ },
    ],
    fields: {
      name: 'contact:highlightTitle',
      company: 'company:highlightTitle company:name',
      source: 'hs_analytics_source',
      stage: 'lifecyclestage',
      owner: 'hubspot_owner_id',
      createdAt: 'createdate',
      lastActivity: 'notes_last_contacted',
      amount: 'amount',
    },
  },
});

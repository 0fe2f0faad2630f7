/**
 * Salesforce Lightning, never tried on a live page. Public facts: addresses, API names and where the value stands have
 * high confidence; fields not seen one by one follow the same pattern (medium). Pages of records that were open before
 * stay in the document, hidden.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'salesforce',
  within: '/lightning/',
  records: [
    // The last 3 of an id's 18 characters check the other 15.
    /\.(?:lightning\.force\.(?:com|mil)(?:\.mcas\.ms)?|my\.salesforce\.com|sfcrmapps\.cn)\/lightning\/r\/(?:\w+\/)?(?<id>(?<type>\w{3})\w{12})(?:\w{3})?\/?(?:view|edit)?(?:[?#]|$)/,
  ],
  noRecords: [/^https:\/\/[^/]+\.(?:force|salesforce|sfcrmapps)\.[a-z.]+\/lightning\//],
  // An id's first three characters say what it is of, a key names the object.
  kinds: {
    '00Q': 'lead',
    '003': 'contact',
    '001': 'company',
    '006': 'deal',
  },
  keys: {
    places: [
      {
        attribute: 'data-target-selection-name',
        pattern: /^sfdc:RecordField\.(?<type>\w+)\.(?<key>\w+)$/,
        value: '[data-output-element-id="output-field"]',
      },
    ],
    fields: {
      name: 'lead:Name contact:Name',
      title: 'Title',
      company: 'company:Name contact:AccountId deal:AccountId',
      status: 'Status',
      stage: 'StageName',
      rating: 'Rating',
      createdAt: 'CreatedById',
      amount: 'Amount',
    },
  },
});

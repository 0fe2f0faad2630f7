/** Salesforce Lightning, built from public facts and never tried on a live page: fields carry their API names. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'salesforce',
  records: [
    /\.(?:lightning\.force\.com|lightning\.force\.mil|my\.salesforce\.com)\/lightning\/r\/(?:(?:Lead|Contact|Account|Opportunity)\/)?(?<id>(?<type>00Q|003|001|006)\w{12,15})/,
  ],
  noRecords: [/\.lightning\.force\.(?:com|mil)\/lightning\/(?:o|page|setup)\//],
  // The first three characters of an id say which object it is.
  kinds: { '00Q': 'lead', '003': 'contact', '001': 'company', '006': 'deal' },
  keys: {
    attribute: 'data-target-selection-name',
    pattern: /^sfdc:RecordField\.\w+\.(?<key>\w+)$/,
    fields: { Title: 'title', Status: 'status', StageName: 'stage', Rating: 'rating', Amount: 'amount' },
  },
});

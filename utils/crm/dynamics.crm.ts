/**
 * Dynamics 365 Sales, never tried on a live page. Public facts: addresses, logical names and controls high confidence,
 * money medium. Values stand in `.value`. The same field in the flyout of the process (`header_process_…`) is left alone.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'dynamics',
  within: '.dynamics.com/',
  records: [
    /\.dynamics\.com\/main\.aspx\?(?!.*\bpagetype=(?!entityrecord))(?=.*\betn=(?<type>\w+))(?=.*\bid=(?:%7b|\{)?(?<id>[\da-f-]{36}))/i,
  ],
  noRecords: [/\.dynamics\.com\/main\.aspx/i],
  keys: {
    places: [
      {
        attribute: 'data-id',
        pattern:
          /^(?:header_|\w+_compositionLinkControl_)?(?<key>\w+)\.fieldControl-[\w-]+(?:input|text|select|box|tag(?:_text)?)$/,
      },
    ],
    fields: {
      company: 'company:name contact:parentcustomerid deal:parentaccountid',
      revenue: 'revenue',
      campaign: 'campaignid',
      status: 'statuscode',
      rating: 'leadqualitycode',
      createdAt: 'createdon',
      amount: 'estimatedamount',
      budget: 'budgetamount',
      need: 'need',
      timeline: 'purchasetimeframe',
    },
  },
});

/**
 * Bitrix24, never tried on a live page. Public facts: addresses high confidence, `data-cid` with a phone's or a text's
 * value in it medium to high, other names by the same scheme. A card opened from a list is a page in a frame.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'bitrix24',
  within: '/crm/ .bitrix24.',
  records: [/^https?:\/\/[^/]+\/crm\/(?<type>lead|contact|company|deal)\/details\/(?<id>[1-9]\d*)\b/],
  noRecords: [/^https?:\/\/[^/]+(?:\.bitrix24\.[a-z.]+\/|\/crm\/\w+\/details\/0\b)/],
  keys: {
    places: [
      {
        attribute: 'data-cid',
        // The vendor writes "mutlifield".
        value: '.ui-entity-editor-content-block-text,.crm-entity-widget-content-block-mutlifield-value',
      },
    ],
    fields: {
      firstName: 'NAME',
      title: 'POST',
      company: 'COMPANY_TITLE company:TITLE',
      website: 'WEB',
      revenue: 'REVENUE',
      status: 'STATUS_ID',
      stage: 'STAGE_ID',
      owner: 'ASSIGNED_BY_ID',
      createdAt: 'DATE_CREATE',
      amount: 'OPPORTUNITY',
      notes: 'COMMENTS',
    },
  },
});

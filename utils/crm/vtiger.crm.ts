/**
 * vtiger, never tried on a live page: cells as in its published templates (high confidence), addresses and names of
 * fields from general knowledge (medium).
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'vtiger',
  within: '/index.php?',
  records: [
    /\/index\.php\?(?=.*\bmodule=(?<type>Leads|Contacts|Accounts|Potentials)\b)(?=.*\bview=(?:Detail|Edit)\b)(?=.*\brecord=(?<id>\d+))/,
  ],
  keys: {
    places: [
      {
        attribute: 'id',
        pattern: /^(?<type>[A-Z][a-z]+)_(?:detailView_fieldValue|editView_fieldName)_(?<key>\w+)$/,
      },
    ],
    fields: {
      title: 'contact:title',
      company: 'contact:account_id deal:related_to',
      country: 'mailingcountry bill_country',
      city: 'mailingcity bill_city',
      postalCode: 'code mailingzip bill_code',
      stage: 'sales_stage',
      rating: 'rating',
      owner: 'assigned_user_id',
      createdAt: 'createdtime',
      amount: 'amount',
    },
  },
});

/** vtiger, never tried on a live page: names of fields and cells as in its published templates (high confidence). */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'vtiger',
  records: [
    /\/index\.php\?(?=.*\bmodule=(?<type>Leads|Contacts|Accounts|Potentials)\b)(?=.*\bview=(?:Detail|Edit)\b)(?=.*\brecord=(?<id>\d+))/,
  ],
  kinds: { Leads: 'lead', Contacts: 'contact', Accounts: 'company', Potentials: 'deal' },
  keys: {
    places: [
      {
        attribute: 'id',
        pattern: /^(?<type>[A-Z][a-z]+)_(?:detailView_fieldValue|editView_fieldName)_(?<key>\w+)$/,
      },
    ],
    fields: {
      firstName: 'firstname',
      lastName: 'lastname',
      title: 'designation contact:title',
      email: 'email email1',
      phone: 'phone',
      mobile: 'mobile',
      company: 'company accountname contact:account_id deal:related_to',
      website: 'website',
      industry: 'industry',
      employees: 'noofemployees employees',
      revenue: 'annualrevenue annual_revenue',
      country: 'country mailingcountry bill_country',
      city: 'city mailingcity bill_city',
      postalCode: 'code mailingzip bill_code',
      source: 'leadsource',
      status: 'leadstatus',
      stage: 'sales_stage',
      rating: 'rating',
      owner: 'assigned_user_id',
      createdAt: 'createdtime',
      amount: 'deal:amount',
    },
  },
});

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
    fields: {
      firstname: 'firstName',
      lastname: 'lastName',
      companyname: 'company',
      jobtitle: 'title',
      emailaddress1: 'email',
      telephone1: 'phone',
      mobilephone: 'mobile',
      websiteurl: 'website',
      industrycode: 'industry',
      numberofemployees: 'employees',
      revenue: 'revenue',
      address1_city: 'city',
      address1_country: 'country',
      address1_postalcode: 'postalCode',
      leadsourcecode: 'source',
      leadqualitycode: 'rating',
      statuscode: 'status',
      ownerid: 'owner',
      budgetamount: 'budget',
      estimatedvalue: 'amount',
      description: 'notes',
    },
  },
});

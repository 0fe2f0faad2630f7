/**
 * Zoho CRM, never tried on a live page. Public facts: addresses medium to high confidence, names of columns medium.
 * In the header `LASTNAME` is the full name.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'zoho',
  within: '//crm.zoho',
  records: [
    /^https:\/\/crm\.zoho(?:cloud)?\.[a-z.]+\/crm\/(?:org\d+\/)?tab\/(?<type>\w+)\/(?<id>\d+)(?!\d|\/clone)/,
    /^https:\/\/crm\.zoho(?:cloud)?\.[a-z.]+\/crm\/EntityInfo\.do\?(?=.*\bmodule=(?<type>\w+))(?=.*\bid=(?<id>\d+))/,
  ],
  noRecords: [/^https:\/\/crm\.zoho(?:cloud)?\.[a-z.]+\//],
  keys: {
    places: [
      { attribute: 'id', pattern: /^(?:sub|header(?!value_LASTNAME))?value_(?<key>\w+)$/ },
      { attribute: 'id', pattern: /^(?<key>headervalue_LASTNAME)$/ },
    ],
    fields: {
      name: 'lead:headervalue_LASTNAME contact:headervalue_LASTNAME',
      title: 'contact:TITLE',
      country: 'MAILINGCOUNTRY',
      city: 'MAILINGCITY',
      postalCode: 'CODE MAILINGZIP',
    },
  },
});

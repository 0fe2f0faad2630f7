/**
 * Salesforce Classic, never tried on a live page. Public facts: a lead's numbered cells high confidence, addresses
 * medium to high, of forms (`/e`) low. The numbers of contacts and accounts are not known: their labels are read.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'salesforce-classic',
  within: '.salesforce.com/',
  records: [/^https:\/\/[^/]+\.salesforce\.com\/(?<id>(?<type>00Q|003|001|006)\w{12})(?:\w{3})?(?:\/e)?(?:[?#]|$)/],
  kinds: { '00Q': 'lead', '003': 'contact', '001': 'company', '006': 'deal' },
  keys: {
    places: [{ attribute: 'id', pattern: /^(?<key>lea\d+(?:country)?)(?:_ileinner)?$/ }],
    fields: {
      owner: 'lea1',
      name: 'lea2',
      company: 'lea3',
      title: 'lea4',
      source: 'lea5',
      industry: 'lea6',
      revenue: 'lea7',
      phone: 'lea8',
      mobile: 'lea9',
      email: 'lea11',
      website: 'lea12',
      status: 'lea13',
      rating: 'lea14',
      employees: 'lea15',
      country: 'lea16country',
    },
  },
});

/** EspoCRM, proved on its own pages: `#Lead/view/<id>`, `#Lead/edit/<id>`; cells carry the field's name. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'espocrm',
  records: [/^[^#]+#(?<type>Lead|Contact|Account|Opportunity)\/(?:view|edit)\/(?<id>[0-9a-f]{17})/],
  kinds: { Lead: 'lead', Contact: 'contact', Account: 'company', Opportunity: 'deal' },
  keys: {
    places: [{ attribute: 'data-name', value: '.field' }],
    fields: {
      name: 'lead:name contact:name',
      firstName: 'firstName',
      lastName: 'lastName',
      title: 'title',
      email: 'emailAddress',
      phone: 'phoneNumber',
      company: 'accountName account company:name',
      website: 'website',
      industry: 'industry',
      country: 'addressCountry',
      city: 'addressCity',
      postalCode: 'addressPostalCode',
      source: 'source',
      status: 'status',
      stage: 'stage',
      owner: 'assignedUser',
      createdAt: 'complexCreated',
      amount: 'opportunityAmount deal:amount',
    },
  },
});

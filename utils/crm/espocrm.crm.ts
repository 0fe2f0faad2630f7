/** EspoCRM, proved on its own pages: `#Lead/view/<id>`, `#Lead/edit/<id>`; cells carry the field's name. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'espocrm',
  within: '#',
  records: [/^[^#]+#(?<type>Lead|Contact|Account|Opportunity)\/(?:view|edit)\/(?<id>[0-9a-f]{17})/],
  keys: {
    places: [{ attribute: 'data-name', value: '.field' }],
    fields: {
      name: 'lead:name contact:name',
      title: 'title',
      company: 'account company:name',
      source: 'source',
      status: 'status',
      stage: 'stage',
      createdAt: 'complexCreated',
      amount: 'deal:amount',
    },
  },
});

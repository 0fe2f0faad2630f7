/** EspoCRM: `#Lead/view/<id>`, `#Lead/edit/<id>`. */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'espocrm',
  records: [/^[^#]+#(?<type>Lead|Contact|Account|Opportunity)\/(?:view|edit)\/(?<id>[0-9a-f]{17})/],
  kinds: { Lead: 'lead', Contact: 'contact', Account: 'company', Opportunity: 'deal' },
});

/**
 * Odoo, proved on its own pages: `/web#id=45&model=crm.lead&view_type=form` up to version 17, `/odoo/crm/45` from 18.
 * Every field's block carries the field's name. A lead's own `name` is its topic.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'odoo',
  within: '/web /odoo/',
  records: [
    /\/web\?*[^#]*#(?=.*\bid=(?<id>\d+))(?=.*\bmodel=(?<type>crm\.lead|res\.partner))(?=.*\bview_type=form)/,
    /\/odoo\/(?:[^?#]*\/)?(?<type>crm|contacts|customers)\/(?<id>\d+)(?:[?#]|$)/,
  ],
  noRecords: [/\/web\?*[^#]*#(?=.*\bmodel=)(?=.*\bview_type=(?:list|kanban|calendar|pivot|graph|activity))/],
  kinds: { crm: 'lead', customers: 'contact' },
  keys: {
    places: [{ attribute: 'name' }],
    fields: {
      title: 'function',
      email: 'email_from',
      company: 'partner_name',
      country: 'country_id',
      campaign: 'campaign_id',
      referredBy: 'referred',
      owner: 'user_id',
    },
  },
});

/**
 * SugarCRM 7 and later, SuiteCRM 7 and 8, SugarCRM 6: one family with one set of field names. Never tried on a live page.
 * Public facts: names and cells high confidence; addresses high for SuiteCRM 7, medium for SugarCRM, low for
 * SuiteCRM 8 and for forms.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'sugarcrm',
  within: '# /index.php',
  records: [
    /#(?<type>Leads|Contacts|Accounts|Opportunities)\/(?<id>(?=[^/?]*\d)[\w-]{8,36})(?:\/edit)?(?:[/?]|$)/,
    /#\/(?<type>leads|contacts|accounts|opportunities)\/(?:record|edit)\/(?<id>[\w-]{8,36})/,
    // The address may stand, encoded, in the hash.
    /\/index\.php\b(?=.*(?<![a-z_])module(?:=|%3D)(?<type>Leads|Contacts|Accounts|Opportunities)\b)(?=.*(?<![a-z_])action(?:=|%3D)(?:Detail|Edit)View)(?=.*(?<![a-z_])record(?:=|%3D)(?<id>[\w-]+))/,
  ],
  keys: {
    places: [{ attribute: 'data-name', value: '[data-fieldname]' }, { attribute: 'field' }],
    fields: {
      name: 'lead:name contact:name',
      title: 'title',
      company: 'company:name',
      campaign: 'campaign_name',
      status: 'status',
      createdAt: 'date_entered',
    },
  },
});

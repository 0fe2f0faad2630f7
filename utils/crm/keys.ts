/** Names that programs give to fields, the same in every language of a page: `name="job_title"`, `autocomplete="email"`. */
import type { Field } from '../domain/lead';

const KEYS: { [F in Field]?: string } = {
  name: 'fullname contactname leadname',
  firstName: 'firstname fname givenname',
  lastName: 'lastname lname surname familyname',
  title: 'jobtitle jobposition designation organizationtitle',
  email: 'email emailaddress email1 emailid emailaddress1 workemail',
  phone: 'phone phonenumber phonework telephone telephone1 workphone tel officephone phoneoffice',
  mobile: 'mobile mobilephone phonemobile mobileno mobilenumber',
  company: 'company companyname accountname organization organisation organizationname',
  website: 'website websiteurl url',
  industry: 'industry industrycode',
  employees: 'employees numberofemployees noofemployees numemployees',
  revenue: 'annualrevenue',
  country: 'country address1country countryname addresscountry primaryaddresscountry',
  city: 'city address1city addresscity primaryaddresscity addresslevel2 town',
  postalCode: 'postalcode address1postalcode zipcode zip addresspostalcode primaryaddresspostalcode',
  source: 'leadsource sourceid leadsourcecode',
  status: 'leadstatus hsleadstatus',
  owner: 'assignedto assigneduser assignedusername ownerid leadowner',
  amount: 'opportunityamount expectedrevenue dealvalue estimatedvalue',
  notes: 'description',
};

let fields: Map<string, Field> | undefined;

export function fieldOfKey(key: string | null): Field | undefined {
  if (!key || key.length > 40) return undefined;
  fields ??= new Map(
    Object.entries(KEYS).flatMap(([field, keys]) => keys.split(' ').map((one) => [one, field as Field] as const)),
  );
  return fields.get(key.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

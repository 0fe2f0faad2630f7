/**
 * Copper, never tried on a live page. Public facts (one source): addresses high and medium to high confidence, names of
 * inputs medium to high. They stand in placeholders, which are English here, and the values in `.value`.
 */
import { defineCrm } from './known-crm';

export default defineCrm({
  id: 'copper',
  within: '//app.copper.com/',
  records: [
    /^https:\/\/app\.copper\.com\/companies\/\d+\/app#\/.*[?&]fullProfile=(?<type>[a-z]+)-(?<id>\d+)/,
    /^https:\/\/app\.copper\.com\/companies\/\d+\/app#\/(?<type>contact|organization|deal|lead)\/(?<id>\d+)/,
  ],
  noRecords: [/^https:\/\/app\.copper\.com\//],
  keys: {
    places: [{ attribute: 'placeholder', pattern: /^Add (?<key>\w+)$/ }],
    fields: {
      name: 'contact:Name lead:Name',
      title: 'Title',
      company: 'company:Name',
      owner: 'Owner',
    },
  },
});

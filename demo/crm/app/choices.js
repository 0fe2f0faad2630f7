// @ts-check
/** The values that are chosen from a list, in three languages. */

/** @typedef {import('./words.js').Language} Language */

/** @type {Record<string, Record<string, Record<Language, string>>>} */
export const CHOICES = {
  industry: {
    construction: { en: 'Construction', nb: 'Bygg og anlegg', nl: 'Bouw' },
    education: { en: 'Education', nb: 'Utdanning', nl: 'Onderwijs' },
    energy: { en: 'Energy', nb: 'Energi og vann', nl: 'Energie' },
    fishing: { en: 'Fishing and aquaculture', nb: 'Fiske og havbruk', nl: 'Visserij' },
    food: { en: 'Food and drink', nb: 'Mat og drikke', nl: 'Voedingsmiddelen' },
    health: { en: 'Healthcare', nb: 'Helse', nl: 'Gezondheidszorg' },
    logistics: { en: 'Transport and logistics', nb: 'Transport og logistikk', nl: 'Transport en logistiek' },
    manufacturing: { en: 'Manufacturing', nb: 'Industri', nl: 'Industrie' },
    software: { en: 'Software', nb: 'Programvare', nl: 'Software' },
    travel: { en: 'Travel and hotels', nb: 'Reiseliv', nl: 'Toerisme en horeca' },
  },
  source: {
    demo: { en: 'Demo request', nb: 'Demoforespørsel', nl: 'Demoaanvraag' },
    fair: { en: 'Trade fair', nb: 'Messe', nl: 'Beurs' },
    referral: { en: 'Referral', nb: 'Anbefaling', nl: 'Aanbeveling' },
    webinar: { en: 'Webinar', nb: 'Webinar', nl: 'Webinar' },
    website: { en: 'Website', nb: 'Nettsted', nl: 'Website' },
  },
  status: {
    new: { en: 'New', nb: 'Ny', nl: 'Nieuw' },
    contacted: { en: 'Contacted', nb: 'Kontaktet', nl: 'Benaderd' },
    qualified: { en: 'Qualified', nb: 'Kvalifisert', nl: 'Gekwalificeerd' },
    lost: { en: 'Lost', nb: 'Tapt', nl: 'Verloren' },
  },
  event: {
    demo: { en: 'Asked for a demo', nb: 'Ba om demo', nl: 'Vroeg een demo aan' },
    download: { en: 'Downloaded', nb: 'Lastet ned', nl: 'Downloadde' },
    email: { en: 'Answered an email', nb: 'Svarte på e-post', nl: 'Beantwoordde een e-mail' },
    price: { en: 'Looked at prices', nb: 'Så på prisene', nl: 'Bekeek de prijzen' },
    visit: { en: 'Visited', nb: 'Besøkte', nl: 'Bezocht' },
    webinar: { en: 'Attended the webinar', nb: 'Deltok på webinar', nl: 'Volgde het webinar' },
  },
};

/** Countries that the forms offer; their names come from the browser. */
export const COUNTRIES = ['BE', 'DE', 'DK', 'FI', 'GB', 'IS', 'NL', 'NO', 'SE'];

/**
 * @param {string} list
 * @param {string} value
 * @param {Language} language
 */
export function choice(list, value, language) {
  return CHOICES[list]?.[value]?.[language] ?? value;
}

/**
 * Words by which CRMs and people say that a lead did something, or that somebody spoke with them: beginnings of words in
 * the eight languages of the reader. What a CRM writes of its own work ("Lead created", "Stage changed") has none of them.
 */
const BEGINNINGS = [
  // Mail, opened, clicked, answered
  'e-?mail|e-?post|mail|newsletter|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|sähköposti|courriel|infolettre',
  // A form, a sign-up
  'form |form$|forms |formul|skjema|skema|lomak|submit|sign(ed)?[ -]?up|regist|påmeld|tilmeld|anmäl|anmeld|aanmeld|ilmoittau|inscri',
  // A page, a price list
  'visit|viewed|looked at|page ?view|besøk|besøg|besök|bezo(ek|cht)|bekeek|bekeken|vierail|katso(i|nut|ttu)|besuch|consult|så på|sidvisning|sidevisning|prices?|pricing|pris|prijs|prijz|hinna|preis|prix|tarif',
  // Something to read or to see
  'download|lastet ned|nedlast|hentede|hämtade|laddade|nedladd|latasi|ladattu|lataus|herunter|téléchar|demo|trial|prøve|koeversio|proef',
  // An occasion
  'webina|seminar|fair|messe|mässa|messu|beurs|conference|konferans|konferens|konference|conferentie|konferenss|conférence|salon',
  // A campaign, an advertisement
  'campaign|kampan|kampagn|campagn|advert|annons|annonce|mainos|anzeige',
  // Somebody spoke with them
  'call|phoned|ring(te|de|er)|opring|samtal|opkald|bel(de|len|t)|gebeld|telefo|soit|puhelu|anruf|angeruf|appel|meeting|møt|möt|vergader|afspraak|tapaa|tapas|kokou|besprech|termin|réunion|rendez|chat|sms|linkedin',
  // Written down by somebody
  'note|notat|notit|anteckning|muistiinpan|notiz|remarque|logged|loggede|loggad|quote|offert|tilbud|tarjou|angebot|devis',
];

const SAYS = new RegExp(`(?<!\\p{L})(?:${BEGINNINGS.join('|')})`, 'iu');

export const saysBehaviour = (words: string): boolean => SAYS.test(words.normalize('NFC'));

/** Words that say by themselves how far a lead has come: "New", "Kvalifisert", "Verloren". */
const BEGUN = 'ny|nytt|neu|new|nieuw|nouveau|uusi';
const OPEN =
  'contact(ed|é)|kontakt(et|ade?|iert)|gecontacteerd|yhteydessä|(un|dis|o|u|ge|ej |ikke |niet |nicht )?(qu|kv|kw)alifi[a-z]*[tdéue]|interess(iert|ed)|in progress|working|in bearbeitung|en cours|nachfassen';
const CLOSED =
  '(k|c)onvert(ed|i|er..?|iert)|(closed )?(won|lost)|vunne[nt]|vundet|tapt|tabt|förlorad|gewonnen|verloren|gagné|perdu|voitettu|hävitty';

/** Without its last word, what a button makes. */
const SENT =
  '(proposal|quote|offer|tilbud|offert|offerte|angebot|tarjous|devis|proposition) (sent|sendt|skickad|verstuurd|verzonden|lähetetty|gesendet|envoyée?)';
const AT_IT = 'negotiati(on|ng)|forhandling|förhandling|(in )?onderhandeling|neuvottelu|verhandlung|négociation';

const STATUS = new RegExp(`^(${BEGUN}|${OPEN}|${SENT}|${AT_IT}|${CLOSED})$`);
const UNDER_WAY = new RegExp(`^(${OPEN}|${SENT})$`);

export const saysStatus = (words: string): boolean => words.length < 26 && STATUS.test(words.toLowerCase());

/** On a button "New" makes another record, and "Lost" closes this one; these can only say how it is. */
export const isUnderWay = (words: string): boolean => UNDER_WAY.test(words.toLowerCase());

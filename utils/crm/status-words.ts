/** Words that say by themselves how far a lead has come: "New", "Kvalifisert", "Verloren". */
const STATUS =
  /^(new|ny|nytt|neu|nieuw|nouveau|uusi|contact(ed|é)|kontakt(et|ad|iert)|gecontacteerd|yhteydessä|(un|dis|o|u|ge|ej |ikke |niet |nicht )?(qu|kv|kw)alifi[a-z]*[tdéue]|interess(iert|ed)|in progress|working|in bearbeitung|en cours|(k|c)onvert(ed|i|er..?|iert)|(closed )?(won|lost)|vunne[nt]|vundet|tapt|tabt|förlorad|gewonnen|verloren|gagné|perdu|voitettu|hävitty|nachfassen)$/;

export const saysStatus = (words: string): boolean => words.length < 26 && STATUS.test(words.toLowerCase());

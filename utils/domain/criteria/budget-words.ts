/** Words about money that is set aside, in en, nb, da, sv, nl, fi (de, fr), folded; parts of a word may stand. */

/** Any word that begins so speaks of a budget. */
export const BUDGET = ['budget', 'budsjett', 'budjet'];

/** Words that deny. */
export const DENIALS =
  "no|not|none|never|without|lacks|lacking|nothing|zero|ikke|ingen|intet|inga|inte|inget|ej|aldri|aldrig|uten|uden|utan|mangler|saknas|saknar|niet|geen|nooit|zonder|ontbreekt|ei|eivat|ilman|puuttuu|kein|keine|keinen|nicht|aucun|sans|hasn't|haven't|isn't|doesn't|don't|won't|cannot|can't";

/** Words that leave it open: conditions, questions, plans, waiting. */
export const OPEN =
  'about|regarding|discussed|discuss|talked|talk|info|information|know|knows|known|problem|problems|issue|issues|if|whether|unless|when|until|must|needs|need|should|will|would|could|might|may|maybe|perhaps|awaiting|pending|waiting|expected|expects|hopes|hoping|asked|asks|unclear|unknown|tbd|ask|to be|snakket|snakke|diskutert|diskutere|vet|ved|kjenner|kender|kanner|problemer|drofte|droftet|talt|pratat|prata|diskuterat|besproken|bespreken|weet|probleem|keskusteltu|tieda|tiedossa|ongelma|hvis|dersom|om de|nar|hvornar|ma|skal|skulle|venter|afventer|forventet|forventer|forvantas|vantar|kanskje|maske|kanske|uklart|ikke avklart|uavklart|ikke afklaret|uafklaret|inte klart|niet duidelijk|uvisst|usikkert|ukendt|ska|maste|als|wanneer|moet|moeten|wordt|zal|wacht|wachten|verwacht|misschien|onbekend|onduidelijk|vraagt|nog te|jos|kun|taytyy|pitaa|odottaa|odotetaan|ehka|tulossa|varmistuu|selviaa|epaselva|wenn|falls|muss|soll|wird';

/** Words that say it is there. */
export const GRANTED =
  'set aside|allocated|approved|reserved|secured|confirmed|available|in place|granted|earmarked|agreed|signed off|has budget|have budget|has a budget|have a budget|got budget|is set|was set|avsatt|satt av|satt til|sat til|satts av|godkjent|godtatt|vedtatt|bevilget|sikret|avklart|afklaret|pa plass|tilgjengelig|oremerket|har budsjett|har eget budsjett|afsat|afsatt|sat af|godkendt|bevilget|bevilliget|vedtaget|sikret|pa plads|til radighed|oremarket|har budget|har et budget|avsatts|godkand|godkant|beviljad|beviljats|sakrad|pa plats|finns|tillganglig|faststalld|oronmarkt|har en budget|gereserveerd|goedgekeurd|vrijgemaakt|toegekend|beschikbaar|vastgesteld|vastgelegd|bepaald|akkoord|heeft budget|hebben budget|heeft een budget|aanwezig|varattu|varattuna|hyvaksytty|myonnetty|vahvistettu|kaytettavissa|kunnossa|olemassa|on budjetti|genehmigt|bewilligt|freigegeben|vorhanden|approuve|valide|alloue|disponible';

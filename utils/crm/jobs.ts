/** Words that name a job, in any language of ours: each as a word of its own, or at the end of a longer one. */
const JOB =
  /(^|\s)(c[efimot]o|vd|head|hoofd|responsable|acheteur|gérante?|einkauf)(?![a-zß-ÿ])|(manager|dire[ck]t(or|eu?r|ør|ör|rice)|officer|buyer|engineer|ingeni(ør|eur|ör)|konsul[et]nt|[ck]oordinator|specialist|s?jef|chef|leder|ledare|leiter|leider|führer|mester|meister|mästare|medewerker|ansvarl?ig|kjøper|køber|köpare|koper|käufer|selger|sælger|säljare|päällikkö|johtaja|ostaja|myyjä|mestari)(in)?(?![a-zß-ÿ])/;

/** "Head of Purchasing", "Innkjøpssjef", "Asiakkuuspäällikkö", "Responsable achats". */
export const saysJob = (words: string): boolean =>
  words.length < 60 && !/[\d@:?!…]/.test(words) && JOB.test(words.toLowerCase());

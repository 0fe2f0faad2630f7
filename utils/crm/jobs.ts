/** Words that name a job, in any language of ours: as a word of their own or, in a compound, at its end. */
const ALONE =
  /(^|\s)(c[efimot]o|vd|(vice )?president|head|hoofd|chef|partner|buyer|founder|responsable|acheteu[rs]e?|gérante?|dirigeante?|technicien(ne)?|conseill(er|ère)|directrice|adjointe?|comptable|eigenaar|inhaberin|inhaber|einkauf|einkäuferin|owner)(\s|$)/i;
const ENDING =
  /(manager|director|directeur|direktør|direktör|direktor|officer|engineer|ingeni(ør|eur|ör)|analyst|specialist|spesialist|konsulent|konsult|consultant|koordinator|coordinator|administrator|assistent|assistant|secretary|sekret(är|ær)|sjef|chef|leder|ledare|leiter|führer|mester|meister|mästare|meester|leider|medewerker|beheerder|adviseur|rådgiver|rådgivare|berater|ansvarlig|ansvarig|kjøper|køber|köpare|koper|käufer|selger|sælger|säljare|päällikkö|johtaja|insinööri|asiantuntija|ostaja|myyjä|esimies|omistaja|mestari|arkitekt|architect|developer|utvikler|utvecklare|udvikler|supervisor|planner|planlegger|technician|tekniker|tecnicus)(in|en)?$/i;

/** "Head of Purchasing", "Innkjøpssjef", "Asiakkuuspäällikkö", "Responsable achats". */
export const saysJob = (words: string): boolean =>
  words.length < 60 &&
  !/[\d@:?!…]/.test(words) &&
  (ALONE.test(words) || words.split(/[\s/,-]+/).some((word) => ENDING.test(word)));

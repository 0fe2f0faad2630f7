/** Words as a page shows them: white space folded, marks that decorate a label taken off. */

/** Longer values are cut off: no field of a lead needs more, and a page may hold megabytes. */
export const LONGEST_VALUE = 4_000;

/** White space folded within each line, empty lines kept at most once. */
export function tidy(text: string): string {
  return text
    .slice(0, LONGEST_VALUE * 2)
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Words with single spaces between them and nothing that needs folding: most texts of most pages. */
const IS_TIDY = /^[\x21-\x7e\u00a1-\u167f]+(?: [\x21-\x7e\u00a1-\u167f]+)*$/;

/** As good as `\p{L}` for the languages of ours, which takes the browser a good part of a millisecond to make ready. */
export const HAS_LETTER = /[a-zA-ZÀ-\u1fff]/;

/** All on one line. */
export function oneLine(text: string): string {
  if (text.length < LONGEST_VALUE && IS_TIDY.test(text)) return text;
  return /\S/.test(text) ? tidy(text).replace(/\s+/g, ' ') : '';
}

/** A label without what decorates it: "Website: *", "Customer ?" and "CITY" are website, customer and city. */
export function bareLabel(text: string): string {
  return oneLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/^[*•\s]+|[\s:：*?•]+$/g, '')
    .replace(/[\s.]+$/, '');
}

const LEAD =
  'leads?|leadets|liidin|prospects?|prospektets|contacts?|kontakts?|kontaktens|kontaktin|deals?|affär(en)?s?|aftalens?|avtalens?|interessenten|pipeline|kundeemnes?|opportunity|opportunité';
const OF_THE_LEAD = new RegExp(
  `^(${LEAD})['’]?s?[ -]*(?=[a-zß-ÿ]{3})|(?<=[a-zß-ÿ]{3}) (du |des |de l'|van |for |till? |af |av |of )(${LEAD})$`,
);

/** A bare label without whose it is: "leadkilde", "contact owner" and "origine du prospect" are kilde, owner, origine. */
export const withoutLead = (bare: string): string => bare.replace(OF_THE_LEAD, '');

/** "E-mail", "e mail" and "email" are one label. */
export const labelKey = (bare: string): string => bare.replace(/[\s._:'"()/-]+/g, '');

const EMPTY =
  /^([-–—_.\s]*|[-–—]*\s*(none|no|geen|ingen|inga|ingenting|ei mitään|ei|keine?r?|aucune?)\s*[-–—]*|n\/?a|null|undefined|not (set|specified|available)|unassigned|nobody|empty|no [a-z ]*(recorded|set|specified|available|provided|added|yet)|ikke (satt|angitt|oppgitt)|ikke angivet|ej angiven|niet (ingevuld|opgegeven)|ei asetettu|nicht angegeben|non (défini|renseigné)|((click|tap) to|klikk? (for|på|om)|klicka|klikkaa|napsauta|klicken|cliquez) .*|(add|enter|legg til|tilføj|lägg till|voeg|lisää|ajouter)\b.*(\.\.\.|…)?)$/;

/** True for what a CRM shows where nothing is filled in: "-", "--None--", "Click to add". */
export const isEmptyMarker = (text: string): boolean => text.length < 40 && EMPTY.test(text.trim().toLowerCase());

const CHOOSE =
  'select choose pick search edit change show view copy open delete remove endre rediger ændre ändra redigera wijzig bewerk muokkaa vaihda bearbeiten ändern modifier velg vælg välj sök kies selecteer zoek valitse hae wählen auswählen bitte sélectionne choisi rechercher'.split(
    ' ',
  );

/** Such a verb in any of its forms: "Velg", "Valitse", "Wählen". */
function isToChoose(text: string): boolean {
  const word = text.split(/\s/, 1)[0]!.toLowerCase();
  return CHOOSE.some((verb) => word.startsWith(verb) && /^[a-zß-ÿ]{0,3}$/.test(word.slice(verb.length)));
}

/** True for what a choice shows while nothing is chosen: "Select a user". */
export const asksToChoose = (text: string): boolean => {
  const bare = text.replace(/^[\s+]+/, '');
  return isToChoose(bare) || isEmptyMarker(bare);
};

/** For telling whether two values are the same to a reader. */
export const fold = (text: string): string =>
  oneLine(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,;:·]+$/, '');

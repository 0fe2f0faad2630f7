/**
 * Words of job titles in en, nb, da, sv, nl, fi (and the commonest of de, fr), folded as in values/plain.ts.
 * `sjef` is a whole word, `*sjef` an ending, `innkjop*` a beginning; several words are a phrase.
 */

export const SENIORITIES = ['owner', 'chief', 'director', 'head', 'manager', 'specialist', 'assistant'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const FUNCTIONS = [
  'general',
  'it',
  'hr',
  'marketing',
  'sales',
  'purchasing',
  'finance',
  'operations',
  'production',
  'logistics',
  'rnd',
  'legal',
] as const;
export type RoleFunction = (typeof FUNCTIONS)[number];

/** What words say about a role. Several seniorities: the word covers all of them (`sjef` is head and manager). */
export interface RoleWord {
  words: string;
  seniority?: Seniority[];
  functions?: RoleFunction[];
}

/**
 * Titles whose parts mislead, tried first and taken out of the title. "Account manager", "project manager" and their
 * like lead no people and no budget of their own by their title alone: they are specialists.
 */
export const WHOLE_TITLES: RoleWord[] = [
  {
    words: `key account manager|account manager|*accountmanager|accountansvarig|accountansvarlig|kundeansvarlig|kundansvarig|
relationship manager|*relatiebeheerder|asiakkuuspaallikko|avainasiakaspaallikko|customer success manager|
business development manager|forretningsutvikler|forretningsudvikler|affarsutvecklare|territory manager|area sales manager`,
    seniority: ['specialist'],
    functions: ['sales'],
  },
  {
    words: `project manager|*projectmanager|project lead|*prosjektleder|*projektleder|*projektledare|*projectleider|
*projektipaallikko|*prosjektkoordinator|programme manager|program manager|office manager|*kontorsjef|event manager|
case manager|community manager|property manager|product owner|chief of staff`,
    seniority: ['specialist'],
  },
  {
    words: 'product manager|*produktsjef|*produktchef|*productmanager|*tuotepaallikko',
    seniority: ['specialist'],
    functions: ['marketing'],
  },
  {
    words: 'social media manager|content manager|campaign manager|*kampanjeansvarlig',
    seniority: ['specialist'],
    functions: ['marketing'],
  },
  { words: 'vice president|visepresident|vicepresident|vp|svp|evp', seniority: ['director'] },
  {
    words: `ceo|chief executive*|managing director|general manager|country manager|president|md|daglig leder|dagl leder|adm dir*|
adm direktor|administrerende direktor|administrerende dir*|direktor adm|vd|verkstallande direktor|koncernchef|konsernsjef|konserndirektor|
konsernidirektor|virksomhedsleder|virksomhetsleder|*toimitusjohtaja|konsernijohtaja|algemeen directeur|directeur generaal|
president directeur|bestuursvoorzitter|geschaftsfuhrer*|directeur general|generalsekretar|generalsekreterare|
styreleder|bestyrelsesformand|styrelseordforande|hallituksen puheenjohtaja|chairman|chair of the board`,
    seniority: ['chief'],
    functions: ['general'],
  },
  {
    words: 'zaakvoerder|zaakvoerster|bestuurder|dga|directeur eigenaar',
    seniority: ['owner', 'chief'],
    functions: ['general'],
  },
  { words: 'cfo|chief financial*', seniority: ['chief'], functions: ['finance'] },
  { words: 'cio|ciso|cdo|chief information*|chief digital*', seniority: ['chief'], functions: ['it'] },
  { words: 'cto|chief technology*|chief technical*', seniority: ['chief'], functions: ['it', 'rnd'] },
  { words: 'chro|chief human*|chief people*', seniority: ['chief'], functions: ['hr'] },
  { words: 'cmo|chief marketing*', seniority: ['chief'], functions: ['marketing'] },
  { words: 'cco|cro|cso|chief commercial*|chief revenue*|chief sales*', seniority: ['chief'], functions: ['sales'] },
  { words: 'cpo|chief procurement*|chief purchasing*', seniority: ['chief'], functions: ['purchasing'] },
  { words: 'coo|chief operating*|chief operations*', seniority: ['chief'], functions: ['operations'] },
  { words: 'clo|general counsel|chief legal*', seniority: ['chief'], functions: ['legal'] },
  { words: 'business development|forretningsutvikling*|forretningsudvikling*|affarsutveckling*', functions: ['sales'] },
];

/** A title of this one word alone leads the whole company. */
export const ALONE: RoleWord[] = [
  {
    words: 'direktor|directeur|directrice|johtaja|yritysjohtaja',
    seniority: ['director', 'chief'],
    functions: ['general'],
  },
];

export const SENIORITY_WORDS: RoleWord[] = [
  {
    words: `owner|co owner|founder|co founder|cofounder|entrepreneur|proprietor|*eier|grunder|grunnlegger|ejer|indehaver|
medejer|stifter|agare|delagare|grundare|*eigenaar|*eigenaresse|oprichter|ondernemer|*omistaja|*yrittaja|perustaja|inhaber*|proprietaire`,
    seniority: ['owner'],
    functions: ['general'],
  },
  { words: 'chief * officer|chief * * officer|c level', seniority: ['chief'] },
  {
    words: `director|*direktor|*direktorin|*directeur|*directrice|*dir|*johtaja|*bestuurder`,
    seniority: ['director'],
  },
  { words: 'head|head of|avdelingsdirektor', seniority: ['head'] },
  // One word of these languages stands for both of the English ones: "IT-sjef" is the head of IT and the IT manager.
  {
    words: `*sjef|*chef|*chefen|*hoofd|hoofd|leder|*leder|*lederen|ledare|*ledare|*leider|*leiter|*leiterin|*paallikko|esimies|
*esimies|responsable|*leidinggevende|forestandare`,
    seniority: ['head', 'manager'],
  },
  {
    words: `manager|*manager|mgr|supervisor|team lead|team leader|teamleader|*ansvarlig|*ansvarig|verantwoordelijke|*verantwoordelijke|
*vastaava|foreman|*formann|*formand|*forman|*mester|*mastare|tyonjohtaja|plant manager`,
    seniority: ['manager'],
  },
  {
    words: `specialist|*specialist|*spesialist|*asiantuntija|consultant|*konsulent|*konsult|*konsultti|adviser|advisor|*radgiver|
*radgivare|*adviseur|*neuvoja|engineer|*ingenior|*ingenjor|*ingenieur|*insinoori|coordinator|*koordinator|*coordinator|
*koordinaattori|analyst|*analytiker|*analist|*analyytikko|developer|*utvikler|*udvikler|*utvecklare|*ontwikkelaar|*kehittaja|
*medarbeider|*medarbejder|*medarbetare|*medewerker|*employee|accountant|*regnskapsforer|*bogholder|*boekhouder|*kirjanpitaja|
controller|*controller|buyer|*innkjoper|*indkober|*inkopare|*inkoper|ostaja|*selger|*saelger|*salger|*saljare|*verkoper|*myyja|
lawyer|jurist|lakimies|advokat|recruiter|technician|*tekniker|operator|planner|*planlegger|*suunnittelija|sales representative|
sales rep|representative|architect|designer|researcher|*forsker|*forskare|*onderzoeker|*tutkija`,
    seniority: ['specialist'],
  },
];

/** Any of these makes the whole title an assistant's: "Assistent til direktøren", "toimitusjohtajan assistentti". */
export const ASSISTANT_WORDS = `assistant|*assistent|*assistenten|*assistente|*assistentti|secretary|*sekretar|*sekreterare|*sekretaresse|
*secretaresse|*sihteeri|pa|ea|receptionist|*resepsjonist|trainee|intern|*praktikant|larling|stagiair|stagiaire|*harjoittelija|student|
apprentice|elev|avustaja|*avustaja`;

export const FUNCTION_WORDS: RoleWord[] = [
  {
    words: `it|ict|ikt|itsjef|itchef|itmanager|information technology|informasjonsteknologi|informationsteknologi|digital*|
tietohallin*|tietojarjestelma*|tietotekniikka*|informatica|informatie*|automatisering*|systems|system*ansvarlig|software*|
developer|*utvikler|*udvikler|*utvecklare|*ontwikkelaar|data|cyber*|security`,
    functions: ['it'],
  },
  {
    words: `hr|hrm|human resources|people|talent|personalsjef|personalchef|personaldirektor|personalleder|personalansvarlig|
personalansvarig|personalavdeling*|personell*|personeel*|personeelszaken|personnel|personalleiter*|personal manager|henkilosto*|henkilostojohtaja|
*rekrutter*|recruit*|p o`,
    functions: ['hr'],
  },
  {
    words: `marketing*|*marketing|markeds*|marked|marknad*|markkinoin*|communications|communication|kommunikasjon*|
kommunikation*|communicatie*|viestinta*|brand|growth|pr`,
    functions: ['marketing'],
  },
  {
    words: `sales|salg*|salj*|forsaljning*|verkoop*|*verkoper|myynti*|myynn*|*myyja|*selger|commercial|commercieel|kommersiell*|
kommerciel*|kaupallinen|account|vertrieb*`,
    functions: ['sales'],
  },
  {
    words: `purchas*|procurement|buyer|sourcing|innkjop*|indkob*|inkop*|inkoop*|osto*|ostaja|hankin*|anskaff*|
upphandling*|supply chain|achats|einkauf*`,
    functions: ['purchasing'],
  },
  {
    words: `finance|financ*|financieel|finans*|okonomi*|ekonomi*|talous*|talouden|rahoitus*|regnskap*|regnskab*|redovisning*|boekhoud*|
kirjanpit*|controller|*controller|treasur*|accounting|accountant|bogholder*`,
    functions: ['finance'],
  },
  {
    words:
      'operations|operasjon*|operation*|operationeel|operatiivinen|operatio*|drift*|bedrijfsleider|facility|facilities|verksamhet*',
    functions: ['operations'],
  },
  {
    words: `production|manufacturing|produksjon*|produktion*|productie*|tuotan*|plant|factory|fabrikk*|fabrik*|fabriek*|tehdas*|
tehtaan*|verksmester|vaerkforer|varkforer|verkstad*`,
    functions: ['production'],
  },
  {
    words: `logisti*|transport*|warehouse|lager*|varasto*|magazijn*|supply chain|shipping|spedi*|distribusjon*|distribution|
kuljetus*|toimitusketju*`,
    functions: ['logistics'],
  },
  {
    words: `rnd|r d|fou|f u|research*|development|forskning*|*forsker|utvikling*|produktutvikling*|udvikling*|produktudvikling*|utveckling*|
produktutveckling*|ontwikkeling*|productontwikkeling*|tuotekehity*|kehity*|kehittamis*|innovation*|innovasjon*|innovatie*|
technical|teknisk*|technisch*|tekninen|tekniikka*|teknologi*|teknologia*|technology|engineering`,
    functions: ['rnd'],
  },
  { words: 'legal|juri*|juridisk*|laki*|lakimies|advokat*|counsel|lawyer|compliance|contract*', functions: ['legal'] },
];

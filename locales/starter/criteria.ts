/** The starter's criteria: a small, sensible definition of a sales-ready lead that a team refines later (S10). */
import type { Criterion } from '../../utils/domain/agreement';
import type { EveryLanguage } from './every-language';

type StarterCriterion = Criterion & { label: EveryLanguage };

const NEED_QUESTION: EveryLanguage = {
  en: 'Do they have a problem that we can help with?',
  nb: 'Har de et problem som vi kan hjelpe med?',
  da: 'Har de et problem, som vi kan hjælpe med?',
  sv: 'Har de ett problem som vi kan hjälpa till med?',
  nl: 'Hebben ze een probleem waarbij wij kunnen helpen?',
  fi: 'Onko heillä ongelma, jossa voimme auttaa?',
};

const ACTION_QUESTION: EveryLanguage = {
  en: 'Have they asked for contact, a price or a demo?',
  nb: 'Har de bedt om kontakt, pris eller demo?',
  da: 'Har de bedt om kontakt, en pris eller en demo?',
  sv: 'Har de bett om kontakt, pris eller demo?',
  nl: 'Hebben ze om contact, een prijs of een demo gevraagd?',
  fi: 'Ovatko he pyytäneet yhteydenottoa, hintatietoja tai demoa?',
};

export const starterCriteria: StarterCriterion[] = [
  {
    id: 'country',
    kind: 'oneOf',
    params: { field: 'country', values: ['NO', 'SE', 'DK', 'FI', 'NL'] },
    weight: 'must',
    part: 'target',
    label: {
      en: 'Country: Norway, Sweden, Denmark, Finland or the Netherlands',
      nb: 'Land: Norge, Sverige, Danmark, Finland eller Nederland',
      da: 'Land: Norge, Sverige, Danmark, Finland eller Nederlandene',
      sv: 'Land: Norge, Sverige, Danmark, Finland eller Nederländerna',
      nl: 'Land: Noorwegen, Zweden, Denemarken, Finland of Nederland',
      fi: 'Maa: Norja, Ruotsi, Tanska, Suomi tai Alankomaat',
    },
  },
  {
    id: 'size',
    kind: 'range',
    params: { field: 'employees', min: 10 },
    weight: 'should',
    part: 'target',
    label: {
      en: 'At least 10 employees',
      nb: 'Minst 10 ansatte',
      da: 'Mindst 10 ansatte',
      sv: 'Minst 10 anställda',
      nl: 'Minstens 10 medewerkers',
      fi: 'Vähintään 10 työntekijää',
    },
  },
  {
    id: 'role',
    kind: 'role',
    params: { functions: [], seniority: ['owner', 'chief', 'director', 'head', 'manager'] },
    weight: 'must',
    part: 'contact',
    label: {
      en: 'Contact can decide',
      nb: 'Kontaktpersonen kan ta beslutningen',
      da: 'Kontaktpersonen kan træffe beslutningen',
      sv: 'Kontaktpersonen kan fatta beslutet',
      nl: 'Contactpersoon kan beslissen',
      fi: 'Yhteyshenkilö voi tehdä päätöksen',
    },
  },
  {
    id: 'reachable',
    kind: 'filledIn',
    params: { fields: ['email', 'phone', 'mobile'], atLeast: 'any' },
    weight: 'must',
    part: 'data',
    label: {
      en: 'Can be reached by email or phone',
      nb: 'Kan nås på e-post eller telefon',
      da: 'Kan kontaktes på e-mail eller telefon',
      sv: 'Kan nås via e-post eller telefon',
      nl: 'Bereikbaar per e-mail of telefoon',
      fi: 'Tavoitettavissa sähköpostitse tai puhelimitse',
    },
  },
  {
    id: 'need',
    kind: 'question',
    params: { text: NEED_QUESTION },
    weight: 'must',
    part: 'need',
    label: {
      en: 'Has a problem that we can help with',
      nb: 'Har et problem som vi kan hjelpe med',
      da: 'Har et problem, som vi kan hjælpe med',
      sv: 'Har ett problem som vi kan hjälpa till med',
      nl: 'Heeft een probleem waarbij wij kunnen helpen',
      fi: 'Ongelma, jossa voimme auttaa',
    },
  },
  {
    id: 'budget',
    kind: 'budget',
    params: { level: 'preferred', amountCounts: false },
    weight: 'should',
    part: 'budget',
    label: {
      en: 'Budget is set aside',
      nb: 'Budsjett er satt av',
      da: 'Budget er afsat',
      sv: 'Budget är avsatt',
      nl: 'Budget is gereserveerd',
      fi: 'Budjetti on varattu',
    },
  },
  {
    id: 'action',
    kind: 'question',
    params: { text: ACTION_QUESTION },
    weight: 'should',
    part: 'journey',
    label: {
      en: 'Has asked for contact, a price or a demo',
      nb: 'Har bedt om kontakt, pris eller demo',
      da: 'Har bedt om kontakt, en pris eller en demo',
      sv: 'Har bett om kontakt, pris eller demo',
      nl: 'Heeft om contact, een prijs of een demo gevraagd',
      fi: 'Pyytänyt yhteydenottoa, hintatietoja tai demoa',
    },
  },
];

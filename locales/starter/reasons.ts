/** The starter's reasons: why sales may reject a lead, and why it may be left alone on purpose (S4, S4b). */
import type { Reason } from '../../utils/domain/agreement';
import type { EveryLanguage } from './every-language';

type StarterReason = Reason & { label: EveryLanguage };

export const starterRejectReasons: StarterReason[] = [
  {
    id: 'notDecisionMaker',
    label: {
      en: 'Not the right decision maker',
      nb: 'Ikke riktig beslutningstaker',
      da: 'Ikke den rette beslutningstager',
      sv: 'Inte rätt beslutsfattare',
      nl: 'Niet de juiste beslisser',
      fi: 'Ei oikea päättäjä',
    },
  },
  {
    id: 'noNeed',
    label: {
      en: 'No relevant need',
      nb: 'Ikke noe relevant behov',
      da: 'Intet relevant behov',
      sv: 'Inget relevant behov',
      nl: 'Geen relevante behoefte',
      fi: 'Ei relevanttia tarvetta',
    },
  },
  {
    id: 'tooEarly',
    label: {
      en: 'Too early in the buying process',
      nb: 'For tidlig i kjøpsprosessen',
      da: 'For tidligt i købsprocessen',
      sv: 'För tidigt i köpprocessen',
      nl: 'Te vroeg in het koopproces',
      fi: 'Liian varhainen vaihe ostoprosessissa',
    },
  },
  {
    id: 'outsideTarget',
    label: {
      en: 'Outside the target group',
      nb: 'Utenfor målgruppen',
      da: 'Uden for målgruppen',
      sv: 'Utanför målgruppen',
      nl: 'Buiten de doelgroep',
      fi: 'Ei kuulu kohderyhmään',
    },
  },
  {
    id: 'unreachable',
    label: {
      en: 'Could not be reached',
      nb: 'Ikke mulig å få tak i',
      da: 'Ikke til at få fat i',
      sv: 'Gick inte att nå',
      nl: 'Niet te bereiken',
      fi: 'Ei tavoitettu',
    },
  },
  {
    id: 'wrongData',
    label: {
      en: 'Wrong contact details',
      nb: 'Feil kontaktopplysninger',
      da: 'Forkerte kontaktoplysninger',
      sv: 'Felaktiga kontaktuppgifter',
      nl: 'Onjuiste contactgegevens',
      fi: 'Väärät yhteystiedot',
    },
  },
  {
    id: 'duplicate',
    label: {
      en: 'Duplicate: already in the CRM',
      nb: 'Duplikat: finnes allerede i CRM',
      da: 'Dublet: findes allerede i CRM',
      sv: 'Dubblett: finns redan i CRM',
      nl: 'Dubbel: staat al in het CRM',
      fi: 'Kaksoiskappale: on jo CRM:ssä',
    },
  },
];

export const starterLeaveReasons: StarterReason[] = [
  {
    id: 'existingCustomer',
    label: {
      en: 'Already a customer; a colleague handles it',
      nb: 'Allerede kunde; en kollega følger opp',
      da: 'Allerede kunde; en kollega følger op',
      sv: 'Redan kund; en kollega tar hand om det',
      nl: 'Al klant; een collega pakt dit op',
      fi: 'Jo asiakas; kollega hoitaa',
    },
  },
  {
    id: 'agreedLater',
    label: {
      en: 'Agreed to talk later',
      nb: 'Avtalt å snakkes senere',
      da: 'Aftalt at tales ved senere',
      sv: 'Avtalat att höras senare',
      nl: 'Afgesproken om later contact te hebben',
      fi: 'Sovittu, että palataan myöhemmin',
    },
  },
  {
    id: 'competitorOrPartner',
    label: {
      en: 'Competitor or partner',
      nb: 'Konkurrent eller partner',
      da: 'Konkurrent eller partner',
      sv: 'Konkurrent eller partner',
      nl: 'Concurrent of partner',
      fi: 'Kilpailija tai kumppani',
    },
  },
  {
    id: 'privatePerson',
    label: {
      en: 'Student or private person',
      nb: 'Student eller privatperson',
      da: 'Studerende eller privatperson',
      sv: 'Student eller privatperson',
      nl: 'Student of particulier',
      fi: 'Opiskelija tai yksityishenkilö',
    },
  },
];

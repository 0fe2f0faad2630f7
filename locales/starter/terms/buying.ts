/** Whether and when a customer buys: BANT, the budget and the buyer's journey. */
import type { StarterTerm } from '../every-language';

export const buyingTerms: StarterTerm[] = [
  {
    id: 'bant',
    term: { en: 'BANT', nb: 'BANT', da: 'BANT', sv: 'BANT', nl: 'BANT', fi: 'BANT' },
    meaning: {
      en: 'Four questions that qualify a lead: budget, authority, need and timeline.',
      nb: 'Fire spørsmål som kvalifiserer et lead: budsjett, beslutningsmyndighet, behov og tidsramme (budget, authority, need, timeline).',
      da: 'Fire spørgsmål, der kvalificerer et lead: budget, beslutningskompetence, behov og tidsramme (budget, authority, need, timeline).',
      sv: 'Fyra frågor som kvalificerar ett lead: budget, beslutsmandat, behov och tidsram (budget, authority, need, timeline).',
      nl: 'Vier vragen om een lead te kwalificeren: budget, beslissingsbevoegdheid, behoefte en termijn (budget, authority, need, timeline).',
      fi: 'Neljä kysymystä liidin kvalifiointiin: budjetti, päätösvalta, tarve ja aikataulu (budget, authority, need, timeline).',
    },
    synonyms: {
      en: ['BANT criteria'],
      nb: ['BANT-kriteriene'],
      da: ['BANT-kriterierne'],
      sv: ['BANT-kriterierna'],
      nl: ['BANT-criteria'],
      fi: ['BANT-kriteerit'],
    },
    owner: 'sales',
  },
  {
    id: 'budgetSetAside',
    term: {
      en: 'budget set aside',
      nb: 'avsatt budsjett',
      da: 'afsat budget',
      sv: 'avsatt budget',
      nl: 'gereserveerd budget',
      fi: 'varattu budjetti',
    },
    meaning: {
      en: 'The customer has already reserved money for a purchase like this. The amount of the opportunity in the CRM is our own estimate, and that is not the same.',
      nb: 'Kunden har allerede satt av penger til et slikt kjøp. Beløpet på salgsmuligheten i CRM er vårt eget anslag, og det er ikke det samme.',
      da: 'Kunden har allerede sat penge af til et køb som dette. Beløbet på salgsmuligheden i CRM er vores eget skøn, og det er ikke det samme.',
      sv: 'Kunden har redan avsatt pengar för ett sådant köp. Beloppet på affärsmöjligheten i CRM är vår egen uppskattning, och det är inte samma sak.',
      nl: "De klant heeft al geld gereserveerd voor zo'n aankoop. Het bedrag bij de verkoopkans in het CRM is onze eigen schatting, en dat is niet hetzelfde.",
      fi: 'Asiakas on jo varannut rahaa tällaista hankintaa varten. Myyntimahdollisuuden summa CRM:ssä on oma arviomme, ja se on eri asia.',
    },
    synonyms: {
      en: ['allocated budget', 'approved budget'],
      nb: ['budsjett er satt av', 'godkjent budsjett'],
      da: ['budget er afsat', 'godkendt budget'],
      sv: ['budget är avsatt', 'godkänd budget'],
      nl: ['budget is gereserveerd', 'goedgekeurd budget'],
      fi: ['budjetti on varattu', 'hyväksytty budjetti'],
    },
    notSameAs: ['opportunity'],
    owner: 'sales',
  },
  {
    id: 'buyersJourney',
    term: {
      en: "buyer's journey",
      nb: 'kundereise',
      da: 'kunderejse',
      sv: 'köpresa',
      nl: 'buyer journey',
      fi: 'ostopolku',
    },
    meaning: {
      en: 'The way from noticing a problem to choosing a supplier: awareness, consideration, decision. We have agreed at which stage sales joins the dialogue.',
      nb: 'Veien fra å oppdage et problem til å velge leverandør: oppmerksomhet, vurdering, beslutning. Vi er enige om på hvilket steg salg går inn i dialogen.',
      da: 'Vejen fra at opdage et problem til at vælge leverandør: opmærksomhed, overvejelse, beslutning. Vi er enige om, på hvilket trin Salg går ind i dialogen.',
      sv: 'Vägen från att upptäcka ett problem till att välja leverantör: medvetenhet, övervägande, beslut. Vi är överens om i vilket steg sälj går in i dialogen.',
      nl: 'De weg van het ontdekken van een probleem tot de keuze van een leverancier: bewustwording, overweging, beslissing. We hebben afgesproken in welke fase sales bij het gesprek aansluit.',
      fi: 'Matka ongelman havaitsemisesta toimittajan valintaan: tiedostaminen, harkinta, päätös. Olemme sopineet, missä vaiheessa myynti tulee mukaan keskusteluun.',
    },
    synonyms: {
      en: ['buying journey', 'purchase journey'],
      nb: ['kjøpsreise'],
      da: ['købsrejse'],
      sv: ['kundresa'],
      nl: ["buyer's journey", 'klantreis', 'aankoopreis'],
      fi: ['asiakaspolku', 'ostoprosessi'],
    },
    owner: 'marketing',
  },
];

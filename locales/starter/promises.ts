/** The starter's ways of contact, what follows a breach on either side, the pipeline, and how the two sides meet. */
import type { Channel, Consequence, PipelineStage } from '../../utils/domain/agreement';
import type { EveryLanguage } from './every-language';

const text = (en: string, nb: string, da: string, sv: string, nl: string, fi: string): EveryLanguage => ({
  en,
  nb,
  da,
  sv,
  nl,
  fi,
});

export const starterChannels: Channel[] = [
  {
    id: 'call',
    isContact: true,
    by: 'phone',
    label: text('Call', 'Samtale', 'Opkald', 'Samtal', 'Telefoongesprek', 'Puhelu'),
  },
  { id: 'meeting', isContact: true, label: text('Meeting', 'Møte', 'Møde', 'Möte', 'Afspraak', 'Tapaaminen') },
  {
    id: 'email',
    isContact: true,
    by: 'mail',
    label: text(
      'Email written to this person',
      'E-post skrevet til denne personen',
      'E-mail skrevet til denne person',
      'E-post skriven till den här personen',
      'E-mail aan deze persoon geschreven',
      'Tälle henkilölle kirjoitettu sähköposti',
    ),
  },
  {
    id: 'automatic',
    isContact: false,
    label: text(
      'Automatic email or voicemail',
      'Automatisk e-post eller telefonsvarer',
      'Automatisk e-mail eller telefonsvarer',
      'Automatisk e-post eller telefonsvarare',
      'Automatische e-mail of voicemail',
      'Automaattinen sähköposti tai vastaajaviesti',
    ),
  },
];

/** Business minutes after the deadline: at once, after an hour, after a working day of eight hours. */
const AT_ONCE = 0;
const HOUR = 60;
const WORKING_DAY = 480;

export const starterConsequences: Consequence[] = [
  {
    id: 'rep',
    on: 'lateContact',
    after: AT_ONCE,
    who: 'rep',
    what: text(
      'Contacts the lead at once, or hands it to a colleague who can.',
      'Tar kontakt med leadet med en gang, eller gir det til en kollega som kan.',
      'Kontakter leadet med det samme eller giver det til en kollega, som kan.',
      'Kontaktar leadet direkt, eller lämnar det till en kollega som kan.',
      'Neemt meteen contact op, of geeft de lead aan een collega die dat kan.',
      'Ottaa liidiin yhteyttä heti tai antaa sen kollegalle, joka ehtii.',
    ),
  },
  {
    id: 'manager',
    on: 'lateContact',
    after: HOUR,
    who: 'salesManager',
    what: text(
      'Steps in and assigns the lead again.',
      'Griper inn og fordeler leadet på nytt.',
      'Griber ind og fordeler leadet igen.',
      'Går in och fördelar om leadet.',
      'Grijpt in en wijst de lead opnieuw toe.',
      'Puuttuu asiaan ja jakaa liidin uudelleen.',
    ),
  },
  {
    id: 'ceo',
    on: 'lateContact',
    after: WORKING_DAY,
    who: 'ceo',
    what: text(
      'Asks both managers what stood in the way.',
      'Spør begge lederne hva som sto i veien.',
      'Spørger begge ledere, hvad der stod i vejen.',
      'Frågar båda cheferna vad som stod i vägen.',
      'Vraagt beide managers wat er in de weg stond.',
      'Kysyy molemmilta johtajilta, mikä oli esteenä.',
    ),
  },
  {
    id: 'missed',
    on: 'missedLeads',
    after: 1,
    who: 'marketingManager',
    what: text(
      'Goes through the plan with sales and says what changes next month.',
      'Går gjennom planen med salg og sier hva som endres neste måned.',
      'Gennemgår planen med Salg og siger, hvad der ændres næste måned.',
      'Går igenom planen med sälj och säger vad som ändras nästa månad.',
      'Bespreekt het plan met sales en zegt wat er volgende maand verandert.',
      'Käy suunnitelman läpi myynnin kanssa ja kertoo, mikä muuttuu ensi kuussa.',
    ),
  },
  {
    id: 'missedAgain',
    on: 'missedLeads',
    after: 3,
    who: 'ceo',
    what: text(
      'Decides with both managers whether the target or the means change.',
      'Avgjør sammen med begge lederne om målet eller midlene endres.',
      'Beslutter med begge ledere, om målet eller midlerne ændres.',
      'Beslutar med båda cheferna om målet eller medlen ändras.',
      'Beslist met beide managers of het doel of de middelen veranderen.',
      'Päättää molempien johtajien kanssa, muutetaanko tavoitetta vai keinoja.',
    ),
  },
];

export const starterStages: PipelineStage[] = [
  { id: 'lead', owner: 'marketing', label: text('Lead', 'Lead', 'Lead', 'Lead', 'Lead', 'Liidi') },
  {
    id: 'ready',
    owner: 'marketing',
    label: text('Sales-ready', 'Salgsklart', 'Salgsklart', 'Säljklart', 'Salesready', 'Myyntivalmis'),
  },
  {
    id: 'talk',
    owner: 'sales',
    label: text('In dialogue', 'I dialog', 'I dialog', 'I dialog', 'In gesprek', 'Keskustelussa'),
  },
  { id: 'offer', owner: 'sales', label: text('Offer', 'Tilbud', 'Tilbud', 'Offert', 'Offerte', 'Tarjous') },
  { id: 'customer', owner: 'sales', label: text('Customer', 'Kunde', 'Kunde', 'Kund', 'Klant', 'Asiakas') },
];

export const starterTexts = {
  distribution: text(
    'The sales manager assigns each lead to a rep.',
    'Salgslederen fordeler hvert lead til en selger.',
    'Salgschefen fordeler hvert lead til en sælger.',
    'Säljchefen fördelar varje lead till en säljare.',
    'De salesmanager wijst elke lead aan een verkoper toe.',
    'Myyntipäällikkö jakaa jokaisen liidin myyjälle.',
  ),
  fallback: text(
    'Sales calls earlier contacts while marketing catches up.',
    'Salg ringer tidligere kontakter mens marked henter seg inn.',
    'Salg ringer til tidligere kontakter, mens Marketing indhenter det forsømte.',
    'Sälj ringer tidigare kontakter medan marknad hämtar in.',
    'Sales belt eerdere contacten terwijl marketing de achterstand inhaalt.',
    'Myynti soittaa aiemmille kontakteille sillä välin, kun markkinointi kuroo eron kiinni.',
  ),
  meetings: text(
    'Once a month, both sides, with the numbers on the table.',
    'En gang i måneden, begge sider, med tallene på bordet.',
    'En gang om måneden, begge parter, med tallene på bordet.',
    'En gång i månaden, båda sidor, med siffrorna på bordet.',
    'Eens per maand, beide kanten, met de cijfers op tafel.',
    'Kerran kuussa, molemmat puolet, luvut pöydällä.',
  ),
};

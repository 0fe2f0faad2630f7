/** The words that CRMs have for a kind of record in addresses and in the names of their objects. */
import type { RecordKind } from '../domain/lead';

const WORDS: Record<RecordKind, string> = {
  lead: 'lead leads prospect prospects crm.lead interessent interessenten prospekt prospekter piste pistes emner kundeemne kundeemner liidi liidit',
  contact:
    'contact contacts person persons people individual individuals res.partner kontakt kontakte kontakter personen kontaktperson kontaktpersoner contactpersoon contactpersonen personer yhteyshenkilo yhteyshenkilot kontaktit',
  company:
    'account accounts company companies organisation organisations organization organizations organisationer organisasjoner societe societes entreprise entreprises customer customers businesses firma firmaer firmen unternehmen kunde kunden kunder bedrift bedrifter selskap selskaper virksomhed virksomheder foretag bedrijf bedrijven klant klanten asiakas asiakkaat yritys yritykset',
  deal: 'deal deals opportunity opportunities potential potentials projet sales affaire affaires affarer kans kansen salgsmulighet salgsmuligheter mulighed muligheder',
};

const kinds = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as RecordKind] as const)),
);

export const kindOfWord = (word: string): RecordKind | undefined => kinds.get(word.toLowerCase());

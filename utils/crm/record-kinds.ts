/** The words that CRMs have for a kind of record in addresses and in the names of their objects. */
import type { RecordKind } from '../domain/lead';

const KINDS: [RecordKind, RegExp][] = [
  ['lead', /^(leads?|prospects?|crm\.lead|interessenten?|prospekts?|prospekter|pistes?|emner?|kundeemner?|liidit?)$/i],
  [
    'contact',
    /^(contacts?|persons?|people|individuals?|res\.partner|kontakte?r?|personen|kontaktpersone[nr]?|contactpersone?n?|personer|yhteyshenkilot?|kontaktit?)$/i,
  ],
  [
    'company',
    /^(accounts?|company|companies|organi[sz]ations?|organisationer|organisasjoner|societes?|entreprises?|customers?|businesses|firma|firmaer|firmen|unternehmen|kunden?|kunder|bedrift|bedrifter|selskaper?|virksomhed(er)?|foretag|bedrijf|bedrijven|klanten?|yritys|yritykset)$/i,
  ],
  [
    'deal',
    /^(deals?|opportunity|opportunities|potentials?|projet|sales|affaires?|affarer|kansen?|salgsmuligheter|muligheder?)$/i,
  ],
];

export const kindOfWord = (word: string): RecordKind | undefined =>
  KINDS.find(([, pattern]) => pattern.test(word))?.[0];

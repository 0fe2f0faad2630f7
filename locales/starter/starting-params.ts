/** What a new criterion starts from, so that its form is never an empty list: common challenges, a common journey. */
import type { LangText, Language } from '../../utils/domain/language';
import type { EveryLanguage } from './every-language';

const CHALLENGES: { id: string; label: EveryLanguage }[] = [
  {
    id: 'time',
    label: {
      en: 'too much manual work',
      nb: 'for mye manuelt arbeid',
      da: 'for meget manuelt arbejde',
      sv: 'för mycket manuellt arbete',
      nl: 'te veel handwerk',
      fi: 'liikaa käsityötä',
    },
  },
  {
    id: 'overview',
    label: {
      en: 'no overview',
      nb: 'mangler oversikt',
      da: 'mangler overblik',
      sv: 'saknar överblick',
      nl: 'geen overzicht',
      fi: 'kokonaiskuva puuttuu',
    },
  },
  {
    id: 'cost',
    label: {
      en: 'high costs',
      nb: 'høye kostnader',
      da: 'høje omkostninger',
      sv: 'höga kostnader',
      nl: 'hoge kosten',
      fi: 'korkeat kustannukset',
    },
  },
];

/** From the first stage to the last; the ids are what CRMs' own stages are known by (utils/domain/values/stage.json). */
const STAGES: typeof CHALLENGES = [
  { id: 'new', label: { en: 'New', nb: 'Ny', da: 'Ny', sv: 'Ny', nl: 'Nieuw', fi: 'Uusi' } },
  {
    id: 'qualified',
    label: {
      en: 'Qualified',
      nb: 'Kvalifisert',
      da: 'Kvalificeret',
      sv: 'Kvalificerad',
      nl: 'Gekwalificeerd',
      fi: 'Kvalifioitu',
    },
  },
  {
    id: 'proposal',
    label: { en: 'Proposal', nb: 'Tilbud', da: 'Tilbud', sv: 'Offert', nl: 'Offerte', fi: 'Tarjous' },
  },
  {
    id: 'negotiation',
    label: {
      en: 'Negotiation',
      nb: 'Forhandling',
      da: 'Forhandling',
      sv: 'Förhandling',
      nl: 'Onderhandeling',
      fi: 'Neuvottelu',
    },
  },
  { id: 'won', label: { en: 'Won', nb: 'Vunnet', da: 'Vundet', sv: 'Vunnen', nl: 'Gewonnen', fi: 'Voitettu' } },
];

/** Undefined for a kind whose own start is good enough. */
export function startingParams(kind: string, languages: readonly Language[]): unknown {
  const things = (all: typeof CHALLENGES) =>
    all.map(({ id, label }) => ({ id, label: inThese(label, languages), words: [] }));
  if (kind === 'needs') return { challenges: things(CHALLENGES) };
  // Sales usually wants the dialogue from the second stage on.
  return kind === 'stage' ? { field: 'stage', order: things(STAGES), atLeast: 'qualified' } : undefined;
}

function inThese(label: EveryLanguage, languages: readonly Language[]): LangText {
  return Object.fromEntries(languages.map((language) => [language, label[language]]));
}

/** What a page's address says: which kind of record, which one, or that it is none. */
import type { LeadKey, RecordKind } from '../domain/lead';
import { leadKey } from '../domain/lead-key';
import { isCompanyName, isPersonName } from './kinds-of-words';
import type { KnownCrm } from './known-crm';
import { recogniseCrm } from './recognise-crm';
import { kindOfWord } from './record-kinds';
import { remembered } from './remembered';

export interface AddressFacts {
  /** The known CRM's id, or `generic`. */
  crm: string;
  known?: KnownCrm;
  kind?: RecordKind;
  key: LeadKey | null;
  /** The address is one of a form for a new record. */
  isNew: boolean;
  /** The address is one that is never a record: settings, a user's profile, a search. */
  isElsewhere: boolean;
}

const setOf = (all: string): ReadonlySet<string> => new Set(all.split(' '));
const MODE = setOf(
  'view edit show detail details overview update modify summary read display detailview editview rediger redigera bewerken bearbeiten modifier muokkaa vis visa bekijken anzeigen',
);
const LANGUAGE = /^(en|nb|no|nn|da|sv|nl|fi|de|fr)([-_][a-z]{2})?$/;
const NEW = setOf('new create add ny nytt nieuw neu nouveau nouvelle uusi opret opprett skapa lisaa');
const ELSEWHERE = setOf(
  'setting settings preferences profile admin administration user users login logout signin dashboard dashboards search calendar import report reports kanban einstellungen profil konto benutzer bruker brukere innstillinger bruger brugere indstillinger anvandare installningar instellingen gebruiker gebruikers profiel asetukset kayttaja kayttajat profiili parametres utilisateur utilisateurs suche sok sog zoeken haku recherche',
);
const UUID = /^[{]?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}[}]?$/;
/** Beside those: where a program says which of its parts it shows. */
const KIND_PARAM = /^((sub-?)?section|class|[a-z]+type)$/;
const RECORD_PARAM = /^([a-z]*_?id|guid|record|key|model|module|object|entity|etn|type)$/;
const OTHER_PARAM = /token|csrf|session|auth|menu|action|view|user|return|back|campaign|tab|active|^p?h?p?sess|^c?sid$/;

/** The same links stand on a page at every reading, many of them several times. */
export const readAddress = remembered((address): AddressFacts => {
  const known = recogniseCrm(address);
  const parts = partsOf(address);
  const isNew =
    parts.segments.some((at) => NEW.has(at.toLowerCase())) ||
    parts.params.some(([, value]) => NEW.has(value.toLowerCase()));
  if (known) {
    const { crm, record } = known;
    const facts = { crm: crm.id, known: crm, isNew, isElsewhere: !record };
    return record
      ? { ...facts, kind: record.kind, key: leadKey(address, record.kind, record.id) }
      : { ...facts, key: null };
  }
  const kind = kindIn(parts);
  const id = recordId(parts);
  return {
    crm: 'generic',
    ...(kind ? { kind } : {}),
    key: id === null ? null : leadKey(address, kind ?? 'lead', id),
    isNew,
    isElsewhere: (!kind || id === null) && parts.segments.some((at) => ELSEWHERE.has(at.toLowerCase())),
  };
});

/** The kind of record that a link leads to; undefined for lists, and for what is no record. */
export function kindOfLink(href: string, address: string): RecordKind | undefined {
  let target: string;
  try {
    target = new URL(href, address).href;
  } catch {
    return undefined;
  }
  if (new URL(target).origin !== new URL(address).origin) return undefined;
  const { kind, key } = readAddress(target);
  return key === null ? undefined : kind;
}

interface Parts {
  /** Of the path, then of a path in the hash. */
  segments: string[];
  params: [string, string][];
}

function partsOf(address: string): Parts {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { segments: [], params: [] };
  }
  const hash = url.hash.slice(1).replace(/^!/, '');
  const [hashPath = '', hashQuery = ''] = /^[^/?]*=/.test(hash) ? ['', hash] : hash.split('?');
  const segments = [...url.pathname.split('/'), ...hashPath.split('/')].filter((at) => at !== '').map(decode);
  return { segments, params: [...url.searchParams, ...new URLSearchParams(hashQuery)] };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last word for a kind of record counts: `/sales/contacts/12` is a contact. */
function kindIn({ segments, params }: Parts): RecordKind | undefined {
  const saysKind = (name: string) => RECORD_PARAM.test(name) || KIND_PARAM.test(name);
  const words = [...segments, ...params.filter(([name]) => saysKind(name.toLowerCase())).map(([, value]) => value)];
  for (const word of words.reverse()) {
    const kind = kindOfWord(bareName(word));
    if (kind) return kind;
  }
  return undefined;
}

/** "Deals.aspx", "4A1F-6738B000.vcf": without what says how it is written. */
const bareName = (word: string): string => word.replace(/\.[a-z]{2,4}$/, '');

const looksLikeId = (word: string): boolean =>
  UUID.test(word) ||
  /^\d+$/.test(word) ||
  /^(?=.*\d)[\w-]{8,}$/.test(bareName(word)) ||
  /^[A-Z]+(-[A-Z]+)*-\d+/.test(word) ||
  /^([a-z]:)?(?=.*\d)(?=.*[a-z])(?=.*[A-Z])\w{6,}$/.test(word);

/** `/contacts/Anna%20Berg`, and not `/contacts/All%20Contacts`. */
const looksLikeName = (word: string): boolean =>
  (isPersonName(word) || isCompanyName(word)) && !/^(all|my)\b/i.test(word) && !word.split(' ').some(kindOfWord);

/** Right before an id: a person or a company, as the page says. */
const OF_EITHER = /^(client|partner|debtor|prospect)s?$/;

/** The address without what says mode, view, language, sorting or menu; null where nothing in it names a record. */
function recordId({ segments, params }: Parts): string | null {
  const kept = segments.filter(
    (at, index) => !MODE.has(at.toLowerCase()) && !(index < 2 && LANGUAGE.test(at.toLowerCase())),
  );
  const byName = kept.length > 1 && kindOfWord(kept.at(-2)!) !== undefined && looksLikeName(kept.at(-1)!);
  const at = byName ? kept.length - 1 : kept.findLastIndex(looksLikeId);
  const ids = params.filter(
    ([name, value]) =>
      value !== '' &&
      !OTHER_PARAM.test(name.toLowerCase()) &&
      (RECORD_PARAM.test(name.toLowerCase()) || UUID.test(value)),
  );
  const path = at >= 0 ? kept.slice(0, at + 1) : kept;
  const isRecord = kept.slice(0, at).some((word) => kindOfWord(bareName(word))) || OF_EITHER.test(kept[at - 1] ?? '');
  const byPath = at >= 0 && (isRecord || UUID.test(kept[at]!));
  const byParam = ids.some(([, value]) => looksLikeId(value));
  if (!byPath && !byParam) return null;
  ids.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = byPath ? [] : ids.map(([name, value]) => `${name}=${value}`);
  return path.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

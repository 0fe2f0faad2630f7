/** What kind of thing words are by their look alone: an e-mail address, a telephone number, a person, a company. */
import { isHonorific } from '../domain/values/honorific';

export const EMAIL = /[^\s<>()[\]{},;:"'|/\\]+@[^\s<>()[\]{},;:"'|/\\]+\.[a-zA-ZÀ-\u1fff\d-]{2,}/;
const PHONE = /^(tel[.:]?\s*)?[+(]?\d[\d\s().\-–/\u00a0]{5,22}\d(\s*(x|ext\.?|#)\s*\d+)?$/;
const SITE = /^(https?:\/\/)?(www\.)?[a-zA-ZÀ-\u1fff\d-]+(\.[a-zA-ZÀ-\u1fff\d-]+)+(:\d+)?(\/\S*)?$/;
export const DATE =
  /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2}|\b\d{1,4}\b.*[a-zA-ZÀ-\u1fff]{2,}|[a-zA-ZÀ-\u1fff]{3,}.*\b\d{1,4}\b/;
export const TODAY =
  /^(today|yesterday|now|just now|i dag|i går|idag|igår|vandaag|gisteren|tänään|eilen|heute|gestern|aujourd'hui|hier)\b/;

const WHOLLY_EMAIL = new RegExp(`^${EMAIL.source}$`);

export const isEmail = (words: string): boolean => words.includes('@') && WHOLLY_EMAIL.test(words);
export const isPhone = (words: string): boolean =>
  words.length < 50 &&
  PHONE.test(words.toLowerCase()) &&
  !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}/.test(words);
export const isSite = (words: string): boolean =>
  words.includes('.') && SITE.test(words) && !EMAIL.test(words) && /\.[a-zA-ZÀ-\u1fff]{2,}/.test(words);

const PARTICLES = /^(van|von|der|den|de|het|ter|ten|te|af|av|zu|la|le|du|di|da|del|della|dos|al|el|bin|y|e|'t|in)$/;
const COMPANY_FORMS = new Set(
  'as asa ans da a/s aps ivs amba ab hb kb oy oyj ky tmi bv nv vof gmbh ggmbh mbh ag kg kgaa ohg eg ev ug se ua eurl snc ltd limited llc inc corp corporation plc co company sa sas sarl srl group groep gruppen holding'.split(
    ' ',
  ),
);
const AND_OTHERS = /(^|\s)& (zn|co|sons?|pojat|fils)\.?$/;

/** "Acme AS", "De Vries B.V.", "Berg & Sons". */
export function isCompanyName(words: string): boolean {
  if (words.length >= 90) return false;
  const bare = words.trim();
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  return (
    COMPANY_FORMS.has(last.toLowerCase().replaceAll('.', '')) ||
    (bare.includes('&') && AND_OTHERS.test(bare.toLowerCase()))
  );
}

/** Two to six words, each with a capital (or a particle such as "van der"), no digits: how people are named. */
export function isPersonName(words: string): boolean {
  if (words.length > 60 || /[\d@:/\\|–—_;?!…"<>=+]/.test(words) || isCompanyName(words)) return false;
  const names = words
    .replace(/\([^)]*\)/g, '')
    .replace(/,/g, '')
    .split(/\s+/)
    .filter((word) => !isHonorific(word));
  if (names.length < 2 || names.length > 6) return false;
  const isCapital = (name: string) => name.charAt(0) !== name.charAt(0).toLowerCase();
  return (
    names.every((name) => isCapital(name) || PARTICLES.test(name)) &&
    names.some((name) => isCapital(name) && isLetter(name.charAt(1)))
  );
}

/** "AB": an avatar's letters beside a name. */
export const isInitials = (words: string): boolean =>
  words.length < 4 && words !== '' && [...words].every((sign) => sign !== sign.toLowerCase());

/** Or one of the marks that stand inside names. What has no upper and lower case is not asked about. */
const isLetter = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase() || /^['’-]$/.test(sign);

/** Leads that may be the one in view under another key: the same person or the same company, entered twice. */
import { type Lead, type LeadKey, wordsOf } from '../lead';
import { fold } from '../lexicon/folding';

export type Likeness = 'email' | 'company' | 'emailDomain';

export interface LookAlike {
  key: LeadKey;
  lead: Lead;
  by: Likeness;
}

const MOST = 5;

/** Addresses at these say nothing about the company. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.dk outlook.no hotmail.com hotmail.no hotmail.se hotmail.dk hotmail.nl ' +
    'hotmail.fi live.com live.no live.se live.dk live.nl msn.com yahoo.com yahoo.no yahoo.se yahoo.dk icloud.com me.com ' +
    'mac.com proton.me protonmail.com gmx.com gmx.net gmx.de web.de online.no telia.com telenor.no comhem.se bredband.net ' +
    'spray.se mail.dk jubii.dk stofanet.dk ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl luukku.com suomi24.fi ' +
    'elisanet.fi kolumbus.fi welho.com'
  ).split(' '),
);

const LEGAL_FORM =
  /(^| )(as|asa|ab|oy|oyj|aps|a s|i s|bv|b v|nv|n v|vof|gmbh|ag|ltd|limited|llc|inc|plc|sa|sarl|enk|ans|da|ky|hb|kb|publ)$/;

/** At most five, the surest first. @param seen leads that this person looked at; the one in view is left out. */
export function lookAlikes(lead: Lead, seen: readonly { key: LeadKey; lead: Lead }[]): LookAlike[] {
  const rank: Likeness[] = ['email', 'company', 'emailDomain'];
  return seen
    .filter(({ key, lead: other }) => key !== lead.key && (other.kind === 'lead' || other.kind === 'contact'))
    .flatMap(({ key, lead: other }) => {
      const by = likeness(lead, other);
      return by ? [{ key, lead: other, by }] : [];
    })
    .sort((a, b) => rank.indexOf(a.by) - rank.indexOf(b.by) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

function likeness(a: Lead, b: Lead): Likeness | undefined {
  const [one, other] = [emailOf(a), emailOf(b)];
  if (one !== undefined && one === other) return 'email';
  const [company, otherCompany] = [companyOf(a), companyOf(b)];
  if (company !== '' && company === otherCompany) return 'company';
  const domain = one?.split('@')[1];
  if (domain && !FREE_MAIL.has(domain) && domain === other?.split('@')[1]) return 'emailDomain';
  return undefined;
}

function emailOf({ fields }: Lead): string | undefined {
  const email = wordsOf(fields, 'email')?.trim().toLowerCase();
  return email !== undefined && /^[^@\s]+@[^@\s]+$/.test(email) ? email : undefined;
}

/** Without its legal form: "Acme" and "Acme AS" are one company. */
function companyOf({ fields }: Lead): string {
  return fold(wordsOf(fields, 'company') ?? '').replace(LEGAL_FORM, '');
}

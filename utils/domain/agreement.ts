/** What the team decided: the lead definition, the two-sided SLA and the reasons. An immutable version of it. */
import type { LangText, Language } from './language';
import type { Field } from './lead';

/** `<number>:<hash>`: what a check, a hand-off and a signature cite. */
export type Citation = string;

/** The part of the definition that a criterion speaks of (D1 to D5); `target` decides on "outside the definition". */
export type CriterionPart = 'target' | 'contact' | 'budget' | 'need' | 'journey' | 'data';

export interface Criterion {
  id: string;
  /** Which `criteria/*.kind.ts` checks it. A kind of a newer version is kept and shown as such. */
  kind: string;
  params: unknown;
  weight: 'must' | 'should';
  part: CriterionPart;
  label: LangText;
}

/** All of `all` and at least one of `any` (when given) must be met. Ids of criteria. */
export interface TemperatureRule {
  all: string[];
  any?: string[];
}

export type Temperature = 'hot' | 'warm' | 'cold';

export interface LeadDefinition {
  criteria: Criterion[];
  /** Tried in this order; a lead that meets neither is cold. */
  temperature: { hot: TemperatureRule; warm: TemperatureRule };
  /** The data that a hand-off must bring (H1). */
  handoff: Field[];
  /** What must be noted in the CRM (H3). */
  crmNotes: Field[];
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Local wall times `HH:MM`, half open; `24:00` is allowed; an end not after its start is on the next day. */
export type WallInterval = [from: string, to: string];
export type Weekly = Partial<Record<Weekday, WallInterval[]>>;

/** Business hours. Local days are `YYYY-MM-DD`. */
export interface CalendarRule {
  id: string;
  /** IANA time zone. */
  zone: string;
  weekly: Weekly;
  /** ISO 3166-1 country whose public holidays are closed; absent: none. */
  country?: string;
  /** Days that are closed beside the country's public holidays. */
  closed?: string[];
  /** Days with hours of their own. */
  shifts?: Record<string, WallInterval[]>;
}

export interface Reason {
  id: string;
  label: LangText;
}

export interface Sla {
  /** The first one is the team's. */
  calendars: CalendarRule[];
  marketing: { leadsPerMonth: number | null };
  /** Business minutes from hand-off to first contact (S2), by the temperature stated at hand-off. */
  sales: { firstContact: Record<Temperature, number>; attempts: number };
  /** 0 to 1: from this share of the time used on, a clock is "due soon". */
  warnAt: number;
  rejectReasons: Reason[];
  leaveReasons: Reason[];
}

export interface Agreement {
  /** Format of this document. */
  v: 1;
  /** 0 is the starter, which no team has signed. */
  number: number;
  title: LangText;
  languages: Language[];
  definition: LeadDefinition;
  sla: Sla;
  privacy: { companyNameTravels: boolean; retentionDays: number };
}

/** An agreement with its citation and whether both sides have signed it. */
export interface AgreementVersion {
  cite: Citation;
  agreement: Agreement;
  standing: 'provisional' | 'trial' | 'signed';
}

/** `agr:000007`: the document's name in a team's storage. */
export function agreementId(number: number): string {
  return `agr:${String(number).padStart(6, '0')}`;
}

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
  /** One of its regions, whose holidays differ, by its ISO 3166-2 code without the country: `BY`, `SCT`, `CA`. */
  region?: string;
  /**
   * The first and the last local day for which the rule holds; absent: no end on that side. New hours are a second rule
   * with the same id, so that hours that have passed stay what they were.
   */
  from?: string;
  until?: string;
  /** Days that are closed beside the country's public holidays. */
  closed?: string[];
  /** Days with hours of their own. */
  shifts?: Record<string, WallInterval[]>;
}

export interface Reason {
  id: string;
  label: LangText;
}

/** A way of reaching a lead (S3). */
export interface Channel extends Reason {
  /** A person spoke or wrote to a person: this stops the clock. A newsletter or a call without an answer does not. */
  isContact: boolean;
  /** What opens it from the panel: a phone number or a mail address on the page. */
  by?: 'phone' | 'mail';
}

export type BreachKind = 'lateContact' | 'lateFeedback' | 'missedLeads';
export type Enforcer = 'rep' | 'salesManager' | 'marketingManager' | 'ceo';

/** What was agreed to happen on a breach (S6, S11): it binds both sides. */
export interface Consequence {
  id: string;
  on: BreachKind;
  /** Business minutes after the due instant; for `missedLeads` the number of months missed in a row. */
  after: number;
  who: Enforcer;
  what: LangText;
}

/** What marketing promises; null: nothing agreed yet. */
export interface MarketingPromise {
  /** Qualified leads (S1). */
  leadsPerMonth: number | null;
  /** 0 to 1: the share of handed-over leads that are sales-ready (D8). */
  readyShare: number | null;
  /** Business minutes from the lead's own action to the hand-off (S2b). */
  handOffWithin: number | null;
}

/** What sales promises. */
export interface SalesPromise {
  /** Business minutes from hand-off to first contact (S2), by the temperature stated at hand-off. */
  firstContact: Record<Temperature, number>;
  /** How often a lead is tried before it is given up (S3). */
  attempts: number;
  channels: Channel[];
  /** Business minutes from first contact to feedback (F5); null: nothing agreed yet. */
  feedbackWithin: number | null;
}

export interface Sla {
  /** The first one is the team's. */
  calendars: CalendarRule[];
  marketing: MarketingPromise;
  sales: SalesPromise;
  /** 0 to 1: the share of leads that become customers, and of revenue that comes from marketing (S5). */
  conversion: number | null;
  revenueShare: number | null;
  /** 0 to 1: from this share of the time used on, a clock is "due soon". */
  warnAt: number;
  consequences: Consequence[];
  /** How sales covers when marketing misses its number (S7), and how leads are distributed among reps (H2). */
  fallback: LangText;
  distribution: LangText;
  rejectReasons: Reason[];
  leaveReasons: Reason[];
  /** The next review (S8), a local day or null, and its rhythm. */
  review: { by: string | null; everyMonths: number };
  /** When both sides meet (M3), and through which channel each reaches the other (M9). */
  meetings: LangText;
  reachUs: LangText;
}

/** Where we are, where we want to be, and believable steps between (S12). */
export interface Goal {
  id: string;
  label: LangText;
  unit: 'count' | 'share' | 'money';
  /** ISO 4217, for money. */
  currency?: string;
  baseline: number | null;
  target: number | null;
  /** Local days, ascending. */
  steps: { by: string; value: number }[];
  owner: 'marketing' | 'sales' | 'both';
}

/** One step of the one pipeline, and who owns it (S9). */
export interface PipelineStage extends Reason {
  owner: 'marketing' | 'sales';
}

export interface Agreement {
  /** Format of this document. */
  v: 1;
  /** 0 is the starter, which no team has signed. */
  number: number;
  title: LangText;
  languages: Language[];
  /** Local day from which it is in force, or null: as soon as it is signed. */
  validFrom: string | null;
  definition: LeadDefinition;
  sla: Sla;
  goals: Goal[];
  /** From the first touch to the deal. */
  stages: PipelineStage[];
  /** Who does what from first touch to deal (L5), in the team's words. */
  process: LangText;
  /** What one unit of a currency is worth in `base`, as the team entered it; no other rate is ever used. */
  rates: { base: string; worth: Record<string, number> } | null;
  /** The customer of both sides signs too (S11). */
  managementSigns: boolean;
  privacy: { companyNameTravels: boolean; retentionDays: number };
}

/** An agreement with its citation and whether both sides have signed it; `company`: set by policy. */
export interface AgreementVersion {
  cite: Citation;
  agreement: Agreement;
  standing: 'provisional' | 'trial' | 'signed' | 'company';
}

/** `agr:000007`: the document's name in a team's storage. */
export function agreementId(number: number): string {
  return `agr:${String(number).padStart(6, '0')}`;
}

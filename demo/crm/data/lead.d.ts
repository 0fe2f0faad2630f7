/** What the demo CRM knows about a lead. People and companies are invented; addresses end in .example. */
export interface DemoEvent {
  daysAgo: number;
  kind: 'download' | 'webinar' | 'price' | 'demo' | 'visit' | 'email';
  /** The thing itself, in the lead's language. */
  what: string;
}

export interface DemoLead {
  id: number;
  language: 'en' | 'nb' | 'nl';
  firstName: string;
  lastName: string;
  title: string;
  company: string;
  email: string;
  phone: string;
  website: string;
  industry: string;
  /** ISO 3166. */
  country: string;
  city: string;
  employees: number | null;
  revenue: number | null;
  result: number | null;
  currency: string;
  source: string;
  campaign: string;
  status: string;
  owner: string;
  createdDaysAgo: number;
  /** In the lead's language, as a seller wrote it. */
  budget: string;
  notes: string;
  history: DemoEvent[];
}

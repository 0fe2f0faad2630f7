/** Ten thousand leads as pages show them, and a definition of eight criteria; always the same ones. */
import type { Agreement, Criterion } from '../../utils/domain/agreement';
import type { Field, LeadFields } from '../../utils/domain/lead';
import type { SeenLead } from '../../utils/domain/replay';

export const NOW = '2026-11-22T12:00:00.000Z';

const COUNTRIES = 'Norge Sverige Danmark Finland Nederland Tyskland Frankrike Polen'.split(' ');
const INDUSTRIES = [
  'Energi',
  'Mat & drikke',
  'Bygg',
  'Transport',
  'Informasjonsteknologi',
  'Handel',
  'Sjømat',
  'Annet',
];
const FUNCTIONS = ['IT-', 'HR-', 'Innkjøps', 'Økonomi', 'Markeds', 'Salgs', 'Drifts', 'Produksjons', 'Logistikk'];
const RANKS = ['sjef', 'direktør', 'leder', 'ansvarlig', 'konsulent', 'medarbeider'];
const STAGES = ['Ny', 'Kvalifisert', 'Tilbud', 'Forhandling'];
const BUDGETS = [
  'Budsjett er satt av.',
  'Ikke budsjett i år.',
  'Budsjettet avklares i januar.',
  'Budsjett 300 000 kr.',
];
const NEEDS = [
  'Trenger sporing av kjøretøyene.',
  'Vil ha bedre oversikt.',
  'Mye manuelt arbeid i dag.',
  'Bytter leverandør.',
];

/** A sequence that looks random and is the same each time (Lehmer, 31 bits). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export function leadsSeen(count: number): SeenLead[] {
  const next = numbers(42);
  const of = <T>(things: readonly T[]): T => things[next(things.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const words: Partial<Record<Field, string>> = {
      name: `Person ${i}`,
      company: `Firma ${i} AS`,
      email: `person${i}@firma${i}.example`,
      ...(next(3) > 0 && { phone: `+47 ${40_000_000 + i}` }),
      country: of(COUNTRIES),
      industry: of(INDUSTRIES),
      employees: String(1 + next(2_000)),
      revenue: `${1 + next(900)} ${String(next(1_000)).padStart(3, '0')} 000 kr`,
      title: `${of(FUNCTIONS)}${of(RANKS)}`,
      stage: of(STAGES),
      notes: `Samtale ${i} på messen. ${of(NEEDS)} ${next(3) === 0 ? of(BUDGETS) : 'Ring igjen over nyttår.'}`,
    };
    const fields: LeadFields = {};
    for (const [field, text] of Object.entries(words) as [Field, string][]) {
      fields[field] = { state: 'read', words: text, way: 'label', sure: 1, label: field };
    }
    const key = `https://crm.example/lead/${i}`;
    const lead = { key, kind: 'lead', crm: 'generic', address: key, pageLanguage: 'nb', mode: 'view', fields } as const;
    return { key, seenAt: NOW, lead };
  });
}

const criterion = (id: string, kind: string, part: Criterion['part'], params: unknown): Criterion => ({
  id,
  kind,
  params,
  weight: part === 'target' ? 'must' : 'should',
  part,
  label: { en: id },
});

/** Eight criteria, of eight kinds. */
export const CRITERIA: Criterion[] = [
  criterion('country', 'oneOf', 'target', { field: 'country', values: ['nordics', 'NL'] }),
  criterion('size', 'range', 'target', { field: 'employees', min: 50, max: 500 }),
  criterion('revenue', 'range', 'target', { field: 'revenue', min: 50_000_000, currency: 'NOK' }),
  criterion('role', 'role', 'contact', { functions: ['it', 'purchasing'], seniority: ['head', 'manager', 'director'] }),
  criterion('reachable', 'filledIn', 'data', { fields: ['email', 'phone'], atLeast: 'any' }),
  criterion('budget', 'budget', 'budget', { level: 'preferred', amountCounts: false }),
  criterion('need', 'needs', 'need', {
    challenges: [{ id: 'tracking', label: { nb: 'sporing' }, words: ['oversikt', 'manuelt'] }],
  }),
  criterion('stage', 'stage', 'journey', {
    field: 'stage',
    order: ['new', 'qualified', 'proposal', 'negotiation'].map((id) => ({ id, label: {}, words: [] })),
    atLeast: 'qualified',
  }),
];

/** The parts of an agreement that a replay looks at. */
export function agreementOf(criteria: Criterion[]): Agreement {
  return { definition: { criteria }, rates: null } as unknown as Agreement;
}

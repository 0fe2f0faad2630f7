/** Random criteria and leads for property tests: each kind with words that it may understand, or not. */
import fc from 'fast-check';
import type { Criterion } from '../../../utils/domain/agreement';
import type { Answer } from '../../../utils/domain/criteria/kind';
import { FIELDS, type Field, type Lead } from '../../../utils/domain/lead';
import { leadOf } from '../lead-of';
import { criterion, NOW } from './check';

const money = ['61 500 000 kr', 'NOK 185M', '1.234', '€75.000', '0', '10–50 MNOK', '12,4 mln', 'lots'];
const notes = ['Budsjett avsatt.', 'No budget.', 'Budget 300 000 kr', 'Budget?', 'Trenger sporing.', 'Ring i morgen.'];
const days = ['2026-11-12', '03/04/2026', '54 days ago', 'i går', '10/11/2026', 'soon'];

/** Words that stand in such a field. */
const WORDS: Partial<Record<Field, string[]>> = {
  country: ['Norge', 'NL', 'Congo', 'Utopia', 'Norway (SE)'],
  industry: ['Mat & drikke', 'Informasjonsteknologi', 'Energi', 'Annet enn dette', 'Energi, Mat & drikke'],
  employees: ['240', '51–200', '1.234', 'over 500', '10+', 'many'],
  title: ['IT-sjef', 'CFO / IT manager', 'Assistant to the CEO', 'Astronaut', 'Manager'],
  currency: ['NOK', '€', 'kr', 'Gold'],
  stage: ['Kvalifisert', 'Tilbud / 45 %', 'Proposition', 'Parked'],
  rating: ['Varm', 'Hot', 'cold'],
  revenue: money,
  amount: money,
  budget: [...money, 'Yes', 'No', 'TBD', 'Allocated'],
  notes: [...notes, notes.join('\n')],
  need: notes,
  lastActivity: days,
  createdAt: days,
};

const fields = Object.fromEntries(
  FIELDS.map((field) => [field, fc.option(fc.constantFrom('', '-', 'x', ...(WORDS[field] ?? [])), { nil: undefined })]),
) as Record<Field, fc.Arbitrary<string | undefined>>;

export const anyLead: fc.Arbitrary<Lead> = fc
  .tuple(fc.record(fields), fc.constantFrom('nb', 'en', 'sv', null))
  .map(([words, pageLanguage]) => {
    const said = Object.entries(words).filter(([, text]) => text !== undefined);
    return leadOf(Object.fromEntries(said), { pageLanguage });
  });

const label = fc.constant({ en: 'Label' });
const budget = fc.record({
  level: fc.constantFrom('required', 'preferred', 'notNeeded'),
  amountCounts: fc.boolean(),
  minimum: fc.option(fc.constant({ amount: 250_000, currency: 'NOK' }), { nil: undefined }),
});
const range = fc.record({
  field: fc.constantFrom('employees', 'revenue', 'amount', 'budget'),
  min: fc.option(fc.constantFrom(1, 100, 1000, 50_000_000), { nil: undefined }),
  max: fc.option(fc.constantFrom(200, 1000, 100_000_000), { nil: undefined }),
  currency: fc.option(fc.constantFrom('NOK', 'EUR'), { nil: undefined }),
});
const order = ['new', 'qualified', 'proposal', 'won'].map((id) => ({ id, label: {}, words: [] }));

export const anyCriterion: fc.Arbitrary<Criterion> = fc.oneof(
  budget.map((params) => criterion('budget', params)),
  range.map((params) => criterion('range', params)),
  fc
    .record({
      fields: fc.subarray([...FIELDS], { minLength: 1, maxLength: 4 }),
      atLeast: fc.constantFrom('all', 'any'),
    })
    .map((params) => criterion('filledIn', params)),
  fc
    .subarray(['NO', 'NL', 'CG', 'food_beverage', 'it_software', 'energy', 'warm'], { minLength: 1 })
    .chain((values) =>
      fc.constantFrom('country', 'industry', 'rating').map((field) => criterion('oneOf', { field, values })),
    ),
  fc
    .record({ functions: fc.subarray(['it', 'finance', 'general']), seniority: fc.subarray(['chief', 'manager']) })
    .map((params) => criterion('role', params)),
  fc.constantFrom('new', 'qualified', 'won').map((atLeast) => criterion('stage', { field: 'stage', order, atLeast })),
  label.map((label) => criterion('needs', { challenges: [{ id: 'a', label, words: ['sporing'] }] })),
  fc
    .constantFrom('lastActivity', 'createdAt')
    .chain((field) => fc.constantFrom(0, 30, 400).map((days) => criterion('fresh', { field, days }))),
  fc.constant(criterion('question', { text: { en: 'Well?' } })),
);

export const anyAnswer: fc.Arbitrary<Answer | undefined> = fc
  .constantFrom('yes' as const, 'no' as const, 'unknown' as const, undefined)
  .map((answer) => answer && { answer, by: 'p:kari', at: NOW });

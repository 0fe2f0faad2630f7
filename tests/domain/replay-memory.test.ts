/** What a replay remembers makes it faster and never different. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Agreement, Criterion } from '../../utils/domain/agreement';
import { compileDefinition } from '../../utils/domain/criteria/compile';
import { type ReplayMemory, replay } from '../../utils/domain/replay';
import { review } from '../../utils/domain/review';
import { anyAnswer, anyCriterion, anyLead } from './criteria/any-check';
import { criterion, NOW } from './criteria/check';
import { leadOf } from './lead-of';

const agreementOf = (criteria: Criterion[], rates: Agreement['rates'] = null) =>
  ({
    definition: { criteria, temperature: { hot: { all: [] }, warm: { all: [] } }, handoff: [] },
    rates,
  }) as unknown as Agreement;

test('with or without a memory, and by a review, the verdicts are the same', () => {
  const anyCriteria = fc.array(anyCriterion, { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(anyLead, { maxLength: 5 }), anyCriteria, anyCriteria, anyAnswer, (leads, old, added, said) => {
      const seen = leads.map((lead, i) => ({ key: `https://crm.example/lead/${i}`, lead }));
      const answers = () => new Map(said ? [['x', said]] : []);
      const memory: ReplayMemory = new WeakMap();
      const inForce = agreementOf(old);
      for (const criteria of [old, [...old, ...added], added, old]) {
        const draft = agreementOf(criteria);
        const remembered = [...replay(seen, inForce, draft, answers, NOW, memory)];
        expect(remembered).toEqual([...replay(seen, inForce, draft, answers, NOW)]);
        const version = { cite: '0:x', agreement: draft, standing: 'trial' as const };
        const reviewed = seen.map(
          ({ lead }) => review(lead, { inForce: version, cited: () => undefined }, [], NOW).judgement.verdict,
        );
        if (!said) expect(remembered.map(({ after }) => after)).toEqual(reviewed);
      }
    }),
    { numRuns: 300 },
  );
});

test('while one criterion is edited, the others are not checked again', () => {
  const stays = criterion('filledIn', { fields: ['email'], atLeast: 'all' });
  const edited = criterion('range', { field: 'employees', min: 10 });
  const seen = [{ key: 'https://crm.example/lead/1', lead: leadOf({ employees: '40' }) }];
  const memory: ReplayMemory = new WeakMap();
  const run = (draft: Criterion[]) => [
    ...replay(seen, agreementOf([stays, edited]), agreementOf(draft), () => new Map(), NOW, memory),
  ];
  run([stays, edited]);
  const [compiled] = compileDefinition({ criteria: [stays] });
  const check = vi.spyOn(compiled!, 'judge');
  const [flip] = run([stays, { ...edited, params: { field: 'employees', min: 50 } }]);
  expect(flip).toMatchObject({ before: 'almost', after: 'outside' });
  expect(check).not.toHaveBeenCalled();
});

test('other rates are other results', () => {
  const revenue = criterion('range', { field: 'revenue', min: 100, currency: 'NOK' });
  const seen = [{ key: 'https://crm.example/lead/1', lead: leadOf({ revenue: '€ 50' }) }];
  const memory: ReplayMemory = new WeakMap();
  const run = (worth: number) =>
    [
      ...replay(
        seen,
        agreementOf([revenue]),
        agreementOf([revenue], { base: 'NOK', worth: { EUR: worth } }),
        () => new Map(),
        NOW,
        memory,
      ),
    ][0]?.after;
  expect([run(11), run(1)]).toEqual(['ready', 'outside']);
});

test('the fields that would have decided and were not on the page are named once', () => {
  const draft = agreementOf([
    criterion('range', { field: 'employees', min: 10 }),
    criterion('range', { field: 'employees', max: 500 }),
    criterion('range', { field: 'revenue', min: 10 }),
    criterion('oneOf', { field: 'country', values: ['NO'] }),
  ]);
  const seen = [{ key: 'https://crm.example/lead/1', lead: leadOf({ country: 'Norge', revenue: '' }) }];
  const [one] = replay(seen, draft, draft, () => new Map(), NOW);
  expect(one?.notKept).toEqual(['employees']);
});

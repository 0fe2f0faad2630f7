import { expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { isFlip, replay } from '../../utils/domain/replay';
import { leadOf } from './lead-of';

const NOW = '2026-11-20T09:00:00.000Z';
const inForce = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const anna = leadOf({ title: 'IT manager', country: 'Norway', email: 'anna@acme.example', employees: '240' });
const yes = { answer: 'yes', by: 'marte', at: NOW } as const;
const answers = new Map([['need', yes]]);
const seen = [{ key: anna.key!, lead: anna }];
const draft = (change: (copy: Agreement) => unknown) => {
  const copy = structuredClone(inForce);
  change(copy);
  return copy;
};
const run = (changed: Agreement, known: ReadonlyMap<string, typeof yes> = answers) => [
  ...replay(seen, inForce, changed, () => known, NOW),
];

test('a draft that changes nothing flips nobody', () => {
  expect(run(inForce)).toMatchObject([{ before: 'ready', after: 'ready' }]);
  expect(run(inForce).filter(isFlip)).toEqual([]);
});

test('Anna, Norway, falls outside a definition for Sweden alone', () => {
  const swedish = draft(({ definition }) => {
    definition.criteria[0]!.params = { field: 'country', values: ['SE'] };
  });
  expect(run(swedish)).toMatchObject([{ key: anna.key, before: 'ready', after: 'outside' }]);
});

test('what nobody answered stays unknown under both', () => {
  expect(run(inForce, new Map())).toMatchObject([{ before: 'almost', after: 'almost' }]);
});

test('a field that was not kept counts as not on the page', () => {
  const city = draft(({ definition }) => {
    definition.criteria.push({ ...definition.criteria[3]!, id: 'city', params: { fields: ['city'], atLeast: 'all' } });
  });
  expect(run(city)).toMatchObject([{ after: 'almost' }]);
});

test('it yields lead by lead, so that the caller can stop', () => {
  let asked = 0;
  const many = (function* () {
    for (;;) {
      asked += 1;
      yield seen[0]!;
    }
  })();
  const replaying = replay(many, inForce, inForce, () => answers, NOW);
  replaying.next();
  replaying.next();
  expect(asked).toBe(2);
});

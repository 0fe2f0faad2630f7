import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { diffAgreements } from '../../utils/domain/agreement-diff';

const before = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const after = (change: (copy: Agreement) => unknown) => {
  const copy = structuredClone(before);
  change(copy);
  return diffAgreements(before, copy);
};

describe('what differs between two versions', () => {
  test('nothing in a copy, whatever its number', () => {
    expect(
      after((copy) => {
        copy.number = 7;
      }),
    ).toEqual([]);
  });

  test('a number, at its place', () => {
    const changes = after(({ sla }) => {
      sla.sales.firstContact.warm = 60;
    });
    expect(changes).toEqual([
      { path: ['sla', 'sales', 'firstContact', 'warm'], is: 'changed', before: 240, after: 60 },
    ]);
  });

  test('hours for a time beside the usual ones: one calendar more, and the usual ones unchanged', () => {
    const summer = { ...before.sla.calendars[0]!, from: '2027-06-15', until: '2027-08-15' };
    expect(after(({ sla }) => sla.calendars.unshift(summer))).toEqual([
      { path: ['sla', 'calendars', 'team 2027-06-15–2027-08-15'], is: 'added', after: summer },
    ]);
  });

  test('a reason that was added or removed, by its id, whatever its place', () => {
    const budget = { id: 'budget', label: { en: 'No budget' } };
    expect(after(({ sla }) => sla.rejectReasons.unshift(budget))).toEqual([
      { path: ['sla', 'rejectReasons', 'budget'], is: 'added', after: budget },
    ]);
    expect(after(({ sla }) => sla.rejectReasons.shift())).toMatchObject([
      { path: ['sla', 'rejectReasons', before.sla.rejectReasons[0]!.id], is: 'removed' },
    ]);
  });

  test('the same reasons in another order are one change', () => {
    expect(after(({ sla }) => sla.rejectReasons.reverse())).toMatchObject([
      { path: ['sla', 'rejectReasons'], is: 'changed' },
    ]);
  });

  test('the order of an object’s fields is no change', () => {
    const turned = Object.fromEntries(Object.entries(before).reverse()) as unknown as Agreement;
    turned.title = { fi: before.title.fi!, ...before.title };
    turned.stages = turned.stages.map(({ id, label, owner }) => ({ owner, label, id }));
    expect(diffAgreements(before, turned)).toEqual([]);
  });

  test('a word in one language', () => {
    const [change] = after(({ definition }) => {
      definition.criteria[0]!.label.nb = 'Land: Norge';
    });
    expect(change?.path).toEqual(['definition', 'criteria', 'country', 'label', 'nb']);
  });

  test('a list without ids is compared whole', () => {
    expect(after(({ definition }) => definition.handoff.pop())).toMatchObject([
      { path: ['definition', 'handoff'], is: 'changed' },
    ]);
  });
});

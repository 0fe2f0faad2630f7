import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { agreementSchema, parseAgreement } from '../../utils/domain/agreement.schema';

const starter = starterAgreement({
  id: 'team',
  zone: 'Europe/Oslo',
  weekly: { mon: [['09:00', '17:00']] },
  country: 'NO',
});
const changed = (change: (agreement: Agreement) => unknown) => {
  const copy = structuredClone(starter);
  change(copy);
  return copy;
};

describe('an agreement is read', () => {
  test('the starter as it is', () => {
    expect(parseAgreement(starter)).toEqual(starter);
  });

  test('a criterion of a kind that only a newer version knows is kept, not dropped', () => {
    const newer = changed(({ definition }) => {
      definition.criteria[0] = { ...definition.criteria[0]!, kind: 'horoscope', params: { sign: 'Leo' } };
    });
    expect(parseAgreement(newer)).toEqual(newer);
  });

  test('fields that only a newer version knows are kept', () => {
    const newer = { ...starter, mascot: 'otter', sla: { ...starter.sla, weather: 'fair' } };
    expect(parseAgreement(newer)).toEqual(newer);
  });

  test.each<[string, (agreement: Agreement) => unknown]>([
    ['no calendar', ({ sla }) => sla.calendars.pop()],
    ['a zone that is none', ({ sla }) => Object.assign(sla.calendars[0]!, { zone: 'Europe/Atlantis' })],
    ['a wall time that is none', ({ sla }) => Object.assign(sla.calendars[0]!.weekly, { mon: [['9', '17']] })],
    ['a share over one', ({ sla }) => Object.assign(sla, { conversion: 12 })],
    ['no time at all for hot leads', ({ sla }) => Object.assign(sla.sales.firstContact, { hot: 0 })],
    ['no reason to reject', ({ sla }) => Object.assign(sla, { rejectReasons: [] })],
    ['a hand-off field that is none', ({ definition }) => definition.handoff.push('shoeSize' as never)],
    ['a rate of nothing', (agreement) => Object.assign(agreement, { rates: { base: 'EUR', worth: { NOK: 0 } } })],
    ['a day that is none', ({ sla }) => Object.assign(sla.review, { by: '2027-02-30' })],
    ['another format', (agreement) => Object.assign(agreement, { v: 2 })],
  ])('%s: refused whole', (_what, change) => {
    expect(parseAgreement(changed(change))).toBeNull();
  });
});

test('the JSON Schema that ships is made from the same source (npm run unit -- -u writes it again)', async () => {
  const schema = z.toJSONSchema(agreementSchema, { unrepresentable: 'any', io: 'input' });
  const titled = { $id: 'leadpact-agreement-1', title: 'Leadpact agreement', ...schema };
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot('../../public/agreement.schema.json');
});

import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { diffAgreements } from '../../utils/domain/agreement-diff';
import { gapsOf, inOwnLanguages, leftLanguages } from '../../utils/domain/agreement-gaps';

const base = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: { mon: [['09:00', '17:00']] } });
const draft = (change: (copy: Agreement) => unknown) => {
  const copy = structuredClone(base);
  change(copy);
  return copy;
};
const gaps = (change: (copy: Agreement) => unknown) =>
  gapsOf(draft(change)).map(({ path, why }) => `${path.join('/')} ${why}`);

describe('what an agreement lacks before it can be proposed', () => {
  test('the starter lacks nothing', () => {
    expect(gapsOf(base)).toEqual([]);
  });

  const nameless = { id: 'new', label: {} };
  test.each<[string, (copy: Agreement) => unknown, string]>([
    ['a reason to reject', ({ sla }) => sla.rejectReasons.push(nameless), 'sla/rejectReasons/new noWords'],
    ['a reason to leave alone', ({ sla }) => sla.leaveReasons.push(nameless), 'sla/leaveReasons/new noWords'],
    [
      'a way of contact',
      ({ sla }) => sla.sales.channels.push({ ...nameless, isContact: true }),
      'sla/sales/channels/new noWords',
    ],
    [
      'a consequence',
      ({ sla }) => sla.consequences.push({ id: 'new', on: 'lateContact', after: 0, who: 'ceo', what: { en: '  ' } }),
      'sla/consequences/new noWords',
    ],
    [
      'a goal',
      ({ goals }) => goals.push({ ...nameless, unit: 'count', baseline: null, target: null, steps: [], owner: 'both' }),
      'goals/new noWords',
    ],
    ['a stage', ({ stages }) => stages.push({ ...nameless, owner: 'sales' }), 'stages/new noWords'],
  ])('%s without words', (_, change, gap) => {
    expect(gaps(change)).toEqual([gap]);
  });

  test('a title and a criterion without words', () => {
    const found = gaps((copy) => {
      copy.title = {};
      copy.definition.criteria[0]!.label = { nb: ' ' };
    });
    expect(found).toEqual(['title noWords', 'definition/criteria/country noWords']);
  });

  test('words in a language that is no longer the team’s are none', () => {
    const found = gaps((copy) => {
      copy.languages = ['nb', 'en'];
      copy.stages[0]!.label = { fi: 'Liidi' };
      copy.stages[1]!.label = { nb: 'Klart' };
    });
    expect(found).toEqual(['stages/lead noWords']);
  });

  test('a criterion that is not finished, and a challenge without words in it', () => {
    const found = gaps(({ definition }) => {
      definition.criteria[0]!.params = { field: 'country', values: [] };
      Object.assign(definition.criteria[1]!, {
        kind: 'needs',
        params: {
          challenges: [
            { id: 'a', label: { en: 'Cost' }, words: [] },
            { id: 'b', label: {}, words: ['x'] },
          ],
        },
      });
    });
    expect(found).toEqual([
      'definition/criteria/country unfinished',
      'definition/criteria/size/params/challenges/b noWords',
    ]);
  });

  test('a criterion of a newer version is left as it is', () => {
    const found = gaps(({ definition }) => {
      Object.assign(definition.criteria[0]!, { kind: 'telepathy', params: { list: [1] } });
    });
    expect(found).toEqual([]);
  });

  test('no criterion at all: every lead would be sales-ready', () => {
    expect(gaps(({ definition }) => definition.criteria.splice(0))).toEqual(['definition/criteria noCriteria']);
  });

  test('a calendar that is closed all week, and two of one name', () => {
    const found = gaps(({ sla }) => {
      sla.calendars.push({ ...sla.calendars[0]!, weekly: { mon: [] } });
    });
    expect(found).toEqual(['sla/calendars/team sameId', 'sla/calendars/team noHours']);
  });

  test('other hours for a time bear the name of the usual ones; twice the same time is one too many', () => {
    const summer = { from: '2027-06-15', until: '2027-08-15' };
    expect(gaps(({ sla }) => sla.calendars.unshift({ ...sla.calendars[0]!, ...summer }))).toEqual([]);
    const found = gaps(({ sla }) => {
      sla.calendars.unshift({ ...sla.calendars[0]!, ...summer }, { ...sla.calendars[0]!, ...summer });
    });
    expect(found).toEqual(['sla/calendars/team 2027-06-15–2027-08-15 sameId']);
  });
});

describe('texts in a language that was taken out', () => {
  const finnishOut = draft((copy) => {
    copy.languages = copy.languages.filter((one) => one !== 'fi');
  });

  test('are counted while they are still in the draft', () => {
    const texts = JSON.stringify(base).match(/"fi":"/g)!.length;
    expect([...leftLanguages(finnishOut)]).toEqual([['fi', texts]]);
    expect(leftLanguages(base).size).toBe(0);
  });

  test('are left out of what is proposed, and nothing else is', () => {
    const proposed = inOwnLanguages(finnishOut);
    expect(JSON.stringify(proposed)).not.toContain('"fi"');
    const changes = diffAgreements(finnishOut, proposed);
    expect(changes.every(({ path, is }) => is === 'removed' && path.at(-1) === 'fi')).toBe(true);
    expect(inOwnLanguages(base)).toEqual(base);
    expect(finnishOut.title.fi).toBeDefined();
  });

  test('synonyms and hours that look like a language are none', () => {
    const copy = draft(({ definition, rates, sla }) => {
      definition.criteria[0]!.params = { field: 'country', values: ['fi'], synonyms: { fi: ['Suomi'] } };
      sla.calendars[0]!.shifts = {};
      return rates;
    });
    copy.languages = ['en'];
    expect(inOwnLanguages(copy).definition.criteria[0]!.params).toEqual(copy.definition.criteria[0]!.params);
  });
});

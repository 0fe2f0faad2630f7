import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement } from '../../utils/domain/agreement';
import { agreementText, readAgreementFile, signedCopyText } from '../../utils/domain/agreement-file';
import { NO_POLICY, parsePolicy, setsAgreement } from '../../utils/domain/policy.schema';
import { eventOf } from './event-of';

const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const changed = (change: (copy: Agreement) => unknown) => {
  const copy = structuredClone(starter);
  change(copy);
  return copy;
};
const problem = (text: string) => {
  const read = readAgreementFile(text);
  return read.is === 'refused' ? read.problem : read.is;
};

describe('an agreement as a file', () => {
  test('what was exported is imported as it was', () => {
    expect(readAgreementFile(agreementText(starter))).toEqual({ is: 'agreement', agreement: starter });
  });

  test('it names the schema for editors, and a criterion of a newer kind survives', () => {
    const newer = changed(({ definition }) => {
      definition.criteria[0] = { ...definition.criteria[0]!, kind: 'horoscope', params: { sign: 'Leo' } };
    });
    expect(JSON.parse(agreementText(newer)).$schema).toBe('./agreement.schema.json');
    expect(readAgreementFile(agreementText(newer))).toEqual({ is: 'agreement', agreement: newer });
  });

  test('a signed copy brings versions and events', () => {
    const event = eventOf('agreement signed', { cite: '1:A', side: 'sales' }, { lead: undefined });
    const { lead: _none, ...signed } = event;
    const copy = { versions: [{ cite: '1:A', agreement: starter }], events: [signed] };
    expect(readAgreementFile(signedCopyText(copy))).toEqual({ is: 'signedCopy', ...copy });
  });
});

describe('what is no agreement is refused, with the place', () => {
  test.each([
    ['{\n  "v": 1,\n  "title" {}\n}', 3, 11],
    ['{"v": 1,}', 1, 9],
    ['', 1, 1],
    ['{"v": 01}', 1, 8],
    ["{'v': 1}", 1, 2],
    ['[1, 2', 1, 6],
    ['{"a": "open', 1, 7],
    ['{} {}', 1, 4],
    ['nothing', 1, 1],
    ['{"a": "tab\there"}', 1, 7],
    ['\uFEFF{}', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(problem(text)).toEqual({ is: 'syntax', line, column });
  });

  test.each(['"\u0085\u007f"', '{"a":[1,-2.5e3,true,null,"\\u00e5\\n"]}', ' [ ] ', '{"a":{}}'])(
    '%j is JSON',
    (text) => {
      expect(() => JSON.parse(text)).not.toThrow();
      expect(problem(text)).toEqual({ is: 'notAnAgreement' });
    },
  );

  test('each value that does not fit, with its path and what was wanted', () => {
    const wrong = changed(({ sla, definition }) => {
      sla.sales.firstContact.hot = -5;
      sla.rejectReasons = [];
      Object.assign(sla.calendars[0]!, { zone: 'Europe/Atlantis' });
      Object.assign(sla.review, { by: '2027-02-30' });
      Object.assign(sla.sales, { attempts: 'six' });
      definition.handoff.push('shoeSize' as never);
      delete (sla as { warnAt?: number }).warnAt;
    });
    const found = problem(JSON.stringify(wrong));
    const misfits = typeof found === 'object' && found.is === 'misfits' ? found.misfits : [];
    const told = misfits.map(({ path, why, wanted }) => `${path.join('.')} ${why} ${wanted}`.trim().slice(0, 70));
    expect(told.sort()).toEqual([
      expect.stringMatching(/^definition\.handoff\.7 notAChoice name, firstName/),
      'sla.calendars.0.zone other',
      'sla.rejectReasons tooSmall 1',
      'sla.review.by format 2027-01-31',
      'sla.sales.attempts type number',
      'sla.sales.firstContact.hot tooSmall 0',
      'sla.warnAt missing',
    ]);
  });

  test.each([
    ['a newer format', JSON.stringify({ ...starter, v: 2 }), 'newerFormat'],
    ['a list', '[]', 'notAnAgreement'],
    ['something else', '{"name":"x"}', 'notAnAgreement'],
    ['more than two megabytes', `"${'x'.repeat(2_000_001)}"`, 'tooLarge'],
    ['a million brackets', '['.repeat(1_000_000), 'tooDeep'],
    ['a million objects in each other', '{"a":'.repeat(300_000), 'tooDeep'],
    ['a string of two megabytes', `"${'x'.repeat(1_999_990)}"`, 'notAnAgreement'],
    ['a string of two megabytes without an end', `"${'x'.repeat(1_999_990)}`, 'syntax'],
  ])('%s', (_what, text, is) => {
    expect(problem(text)).toMatchObject({ is });
  });

  test('a key that would change every object changes none', () => {
    const hostile = agreementText(starter).replace('{', '{"__proto__": {"polluted": true},');
    const read = readAgreementFile(hostile);
    expect(read).toEqual({ is: 'agreement', agreement: starter });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(read.is === 'agreement' && 'polluted' in read.agreement).toBe(false);
  });
});

describe('what a company sets by policy', () => {
  test('agreement, hosts and server', () => {
    const set = {
      agreement: agreementText(starter),
      crmHosts: ['https://crm.example'],
      teamServer: 'https://db.example',
    };
    expect(parsePolicy(set)).toEqual({
      ...NO_POLICY,
      agreement: starter,
      crmHosts: ['https://crm.example'],
      teamServer: 'https://db.example',
    });
  });

  test('an agreement that cannot be read is said to be so, and the rest stays', () => {
    expect(parsePolicy({ agreement: '{', crmHosts: ['https://crm.example'], teamServer: 7 })).toEqual({
      ...NO_POLICY,
      problem: { is: 'syntax', line: 1, column: 2 },
      crmHosts: ['https://crm.example'],
    });
  });

  test.each([undefined, null, 'x', {}])('%j sets nothing', (nothing) => {
    expect(parsePolicy(nothing)).toEqual(NO_POLICY);
  });

  test.each([
    ['https://files.example/agreement.json', undefined, 'https://files.example/agreement.json'],
    ['agreements/3.json', 'https://db.example/team/', 'https://db.example/team/agreements/3.json'],
    ['http://localhost:8080/a.json', undefined, 'http://localhost:8080/a.json'],
  ])('the address %s, with %s as the team’s server', (agreementAddress, teamServer, url) => {
    const { address } = parsePolicy({ agreementAddress, teamServer, agreementHash: '3:ABC' });
    expect(address).toEqual({ url, hash: 'ABC' });
  });

  test.each(['http://files.example/a.json', 'javascript:alert(1)', 'file:///etc/passwd', 'agreements/3.json'])(
    'the address %s is not fetched, and told',
    (agreementAddress) => {
      const policy = parsePolicy({ agreementAddress });
      expect(policy).toEqual({ ...NO_POLICY, unsafeAddress: agreementAddress });
      expect(setsAgreement(policy)).toBe(true);
    },
  );

  test('an agreement that is set as text counts before an address', () => {
    const set = { agreement: agreementText(starter), agreementAddress: 'https://files.example/a.json' };
    expect(parsePolicy(set)).toEqual({ ...NO_POLICY, agreement: starter });
  });
});

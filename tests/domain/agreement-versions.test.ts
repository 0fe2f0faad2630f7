import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement, AgreementVersion } from '../../utils/domain/agreement';
import { versionsOf } from '../../utils/domain/agreement-versions';
import type { StoredEvent } from '../../utils/domain/events';
import type { Side } from '../../utils/domain/person';
import { eventOf } from './event-of';

const TODAY = '2026-11-20';
const base = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const starter: AgreementVersion = { cite: '0:START', agreement: base, standing: 'provisional' };

const text = (cite: string, change: Partial<Agreement> = {}) => ({
  cite,
  agreement: { ...base, number: Number(cite.split(':')[0]), ...change },
});
const at = (hour: number) => `2026-11-03T${String(hour).padStart(2, '0')}:00:00.000Z`;
const signed = (cite: string, side: Side, by: string, hour = 10, trial = false) =>
  eventOf('agreement signed', { cite, side, ...(trial && { trial: true }) }, { by, at: at(hour), lead: undefined });
const both = (cite: string, hour = 10) => [
  signed(cite, 'marketing', 'marte', hour),
  signed(cite, 'sales', 'jonas', hour + 1),
];
const inForce = (texts: ReturnType<typeof text>[], events: StoredEvent[], today = TODAY) =>
  versionsOf(texts, events, starter, today).inForce;

describe('which version is in force', () => {
  test('the starter, provisionally, until there is another', () => {
    expect(inForce([], [])).toBe(starter);
  });

  test('one side is not enough', () => {
    const versions = versionsOf([text('1:A')], [signed('1:A', 'marketing', 'marte')], starter, TODAY);
    expect(versions.inForce).toBe(starter);
    expect(versions.waiting).toMatchObject({ cite: '1:A', standing: 'proposed', missing: ['sales'] });
  });

  test('one side twice is still one side', () => {
    const twice = [signed('1:A', 'marketing', 'marte'), signed('1:A', 'marketing', 'liv')];
    expect(inForce([text('1:A')], twice)).toBe(starter);
  });

  test('both sides by two persons: signed', () => {
    expect(inForce([text('1:A')], both('1:A'))).toMatchObject({ cite: '1:A', standing: 'signed' });
  });

  test('both sides by one person: a trial, whatever the signatures call themselves', () => {
    const alone = [signed('1:A', 'marketing', 'marte'), signed('1:A', 'sales', 'marte')];
    expect(inForce([text('1:A')], alone)).toMatchObject({ cite: '1:A', standing: 'trial' });
  });

  test('a colleague who signs after a trial by one person does not replace the trial signature of that side', () => {
    const trial = [
      signed('1:A', 'marketing', 'marte', 9, true),
      signed('1:A', 'sales', 'marte', 9, true),
      signed('1:A', 'sales', 'jonas', 12),
    ];
    expect(inForce([text('1:A')], trial).standing).toBe('trial');
  });

  test('management is needed when the agreement asks for it', () => {
    const asked = [text('1:A', { managementSigns: true })];
    expect(versionsOf(asked, both('1:A'), starter, TODAY).waiting?.missing).toEqual(['management']);
    expect(inForce(asked, [...both('1:A'), signed('1:A', 'management', 'eva', 12)]).cite).toBe('1:A');
  });

  test('a change that nobody signed leaves the old one in force, and waits', () => {
    const versions = versionsOf([text('1:A'), text('2:B')], both('1:A'), starter, TODAY);
    expect(versions.inForce.cite).toBe('1:A');
    expect(versions.waiting).toMatchObject({ cite: '2:B', missing: ['marketing', 'sales'] });
  });

  test('a newer version that both signed takes its place', () => {
    const versions = versionsOf([text('1:A'), text('2:B')], [...both('1:A'), ...both('2:B', 14)], starter, TODAY);
    expect(versions.inForce.cite).toBe('2:B');
    expect(versions.waiting).toBeNull();
    expect(versions.versions.map(({ cite }) => cite)).toEqual(['2:B', '1:A']);
  });

  test('an older proposal waits no longer once a newer version is in force', () => {
    expect(versionsOf([text('1:A'), text('2:B')], both('2:B'), starter, TODAY).waiting).toBeNull();
  });

  test('signed today, valid from next month: the old one stays until then', () => {
    const texts = [text('1:A'), text('2:B', { validFrom: '2026-12-01' })];
    const events = [...both('1:A'), ...both('2:B', 14)];
    expect(inForce(texts, events, '2026-11-30').cite).toBe('1:A');
    expect(inForce(texts, events, '2026-12-01').cite).toBe('2:B');
  });

  test('of two texts with one number only the signed one counts', () => {
    expect(inForce([text('1:A'), text('1:B')], both('1:B')).cite).toBe('1:B');
    expect(inForce([text('1:A'), text('1:B')], [signed('1:A', 'sales', 'jonas'), ...both('1:B')]).cite).toBe('1:B');
  });

  test('signatures of two texts with one number do not add up', () => {
    const split = [signed('1:A', 'marketing', 'marte'), signed('1:B', 'sales', 'jonas')];
    expect(inForce([text('1:A'), text('1:B')], split)).toBe(starter);
  });

  test('of two signed texts with one number the one that was complete first', () => {
    const texts = [text('1:B'), text('1:A')];
    expect(inForce(texts, [...both('1:A', 14), ...both('1:B', 9)]).cite).toBe('1:B');
    expect(inForce(texts, [...both('1:A', 9), ...both('1:B', 14)]).cite).toBe('1:A');
  });

  test('a signature of a text that is not here puts nothing in force', () => {
    expect(inForce([text('1:A')], both('1:OTHER'))).toBe(starter);
  });

  test('a person takes a signature back, and nobody takes back that of another', () => {
    const [marketing, sales] = both('1:A');
    const undone = (by: string) => eventOf('undone', { event: sales!._id }, { by, at: at(15), lead: undefined });
    expect(inForce([text('1:A')], [marketing!, sales!, undone('jonas')])).toBe(starter);
    expect(inForce([text('1:A')], [marketing!, sales!, undone('marte')]).cite).toBe('1:A');
  });

  test('the first signature of a side counts, and completes the version', () => {
    const again = signed('1:A', 'marketing', 'liv', 16);
    const [version] = versionsOf([text('1:A')], [...both('1:A'), again], starter, TODAY).versions;
    expect(version?.signatures.map(({ by }) => by)).toEqual(['marte', 'jonas']);
    expect(version?.completedAt).toBe(at(11));
  });

  test('the history says who proposed, on what, and who signed when', () => {
    const proposed = eventOf('agreement proposed', { cite: '1:A', base: '0:START', note: 'Faster' }, { at: at(8) });
    const [version] = versionsOf([text('1:A')], [proposed, ...both('1:A')], starter, TODAY).versions;
    expect(version?.proposed).toEqual({ by: 'marte', at: at(8), base: '0:START', note: 'Faster' });
    expect(version?.signatures.map(({ side, by }) => `${side} ${by}`)).toEqual(['marketing marte', 'sales jonas']);
    expect(version?.completedAt).toBe(at(11));
  });
});

import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { Agreement, AgreementVersion } from '../../utils/domain/agreement';
import { awaitedFrom, versionsOf } from '../../utils/domain/agreement-versions';
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

  describe('a trial that colleagues sign later', () => {
    const trial = [signed('1:A', 'marketing', 'marte', 9), signed('1:A', 'sales', 'marte', 9, true)];
    const version = (events: StoredEvent[], change: Partial<Agreement> = {}) =>
      versionsOf([text('1:A', change)], events, starter, TODAY).versions[0]!;

    test('is signed without a new version, and everybody who signed stays visible', () => {
      const events = [...trial, signed('1:A', 'sales', 'jonas', 12)];
      expect(inForce([text('1:A')], trial).standing).toBe('trial');
      expect(inForce([text('1:A')], events)).toMatchObject({ cite: '1:A', standing: 'signed' });
      const { signatures, replaced, unsigned, completedAt } = version(events);
      expect(signatures.map(({ side, by, at: when }) => [side, by, when])).toEqual([
        ['marketing', 'marte', at(9)],
        ['sales', 'jonas', at(12)],
      ]);
      expect(replaced.map(({ side, by, trial }) => [side, by, trial])).toEqual([['sales', 'marte', true]]);
      expect(unsigned).toEqual([]);
      // It has been in force since the trial.
      expect(completedAt).toBe(at(9));
    });

    test('stays a trial until every side has signed for itself', () => {
      expect(version(trial).unsigned).toEqual(['sales']);
      const allSides = [...trial, signed('1:A', 'management', 'marte', 9, true), signed('1:A', 'sales', 'jonas', 12)];
      expect(version(allSides, { managementSigns: true })).toMatchObject({
        standing: 'trial',
        unsigned: ['management'],
      });
      const eva = signed('1:A', 'management', 'eva', 13);
      expect(version([...allSides, eva], { managementSigns: true })).toMatchObject({
        standing: 'signed',
        unsigned: [],
      });
    });

    test('is awaited from the side that has not signed, unless a newer proposal is', () => {
      const asked = (side: Side, events: StoredEvent[]) =>
        awaitedFrom(side, versionsOf([text('1:A'), text('2:B')], events, starter, TODAY))?.cite;
      const waits = signed('2:B', 'marketing', 'marte', 13);
      expect([asked('sales', trial), asked('marketing', trial)]).toEqual(['2:B', '2:B']);
      expect([asked('sales', [...trial, waits]), asked('marketing', [...trial, waits])]).toEqual(['2:B', undefined]);
      const alone = versionsOf([text('1:A')], trial, starter, TODAY);
      expect([awaitedFrom('sales', alone)?.cite, awaitedFrom('marketing', alone)]).toEqual(['1:A', null]);
    });

    test('a signature as a trial is never the colleague’s own', () => {
      const onlyTrials = [signed('1:A', 'marketing', 'marte', 9, true), signed('1:A', 'sales', 'marte', 9, true)];
      const events = [...onlyTrials, signed('1:A', 'sales', 'jonas', 12)];
      expect(version(events)).toMatchObject({ standing: 'trial', unsigned: ['marketing'] });
      expect(version([...events, signed('1:A', 'marketing', 'marte', 13)]).standing).toBe('signed');
    });

    test('is a trial again when the colleague takes the signature back', () => {
      const jonas = signed('1:A', 'sales', 'jonas', 12);
      const undone = eventOf('undone', { event: jonas._id }, { by: 'jonas', at: at(15), lead: undefined });
      expect(version([...trial, jonas, undone]).standing).toBe('trial');
    });

    test('of two texts with one number the signed one stands before a trial that was first', () => {
      const events = [...trial, ...both('1:B', 14)];
      expect(inForce([text('1:A'), text('1:B')], events).cite).toBe('1:B');
    });
  });

  describe('a trial after a version that both sides signed', () => {
    const alone = (cite: string) => [signed(cite, 'marketing', 'marte', 14), signed(cite, 'sales', 'marte', 14, true)];
    const texts = [text('1:A'), text('2:B')];

    test('never takes its place: it waits for the other side', () => {
      const versions = versionsOf(texts, [...both('1:A'), ...alone('2:B')], starter, TODAY);
      expect(versions.inForce).toMatchObject({ cite: '1:A', standing: 'signed' });
      expect(versions.waiting).toMatchObject({ cite: '2:B', standing: 'trial', unsigned: ['sales'] });
      expect(awaitedFrom('sales', versions)?.cite).toBe('2:B');
      expect(awaitedFrom('marketing', versions)).toBeNull();
    });

    test('is in force once the other side signs it too', () => {
      const events = [...both('1:A'), ...alone('2:B'), signed('2:B', 'sales', 'jonas', 15)];
      expect(inForce(texts, events)).toMatchObject({ cite: '2:B', standing: 'signed' });
    });

    test('replaces a trial as before', () => {
      const versions = versionsOf(texts, [...alone('1:A'), ...alone('2:B')], starter, TODAY);
      expect(versions.inForce).toMatchObject({ cite: '2:B', standing: 'trial' });
      expect(versions.waiting).toBeNull();
    });

    test('holds until what both signed begins to be valid', () => {
      const later = [text('1:A'), text('2:B', { validFrom: '2026-12-01' })];
      const events = [...alone('1:A'), ...both('2:B', 14)];
      expect(inForce(later, events, '2026-11-30').cite).toBe('1:A');
      expect(inForce(later, events, '2026-12-01').cite).toBe('2:B');
    });
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

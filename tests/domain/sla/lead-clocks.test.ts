/** The three clocks of a lead: what starts and stops each, whose hours count, who must act, and which version judges. */
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../utils/domain/events';
import { leadClocks } from '../../../utils/domain/sla/lead-clocks';
import { event, handedOver, officeRule, settingOf, versionWith, weekdays } from './clock-setting';
import { HOUR, MINUTE } from './oslo';

const friday = (time: string) => `2026-06-05T${time}:00.000+02:00`;
const monday = (time: string) => `2026-06-08T${time}:00.000+02:00`;
const at = (instant: string) => Date.parse(instant);
const clocks = (events: StoredEvent[], now: string, setting = settingOf(), page?: { actionAt: string | null }) =>
  leadClocks(events, setting, at(now), page);

describe('marketing’s clock (S2b)', () => {
  const acted = { actionAt: friday('16:30') };

  it('runs from the lead’s action on the page, in the team’s hours, until the hand-off', () => {
    expect(clocks([], friday('16:45'), settingOf(), acted).handOff).toMatchObject({
      state: 'running',
      startedAt: at(friday('16:30')),
      due: at(monday('09:30')),
      targetMinutes: 60,
      owner: null,
      stoppedAt: null,
    });
    expect(clocks([], monday('09:31'), settingOf(), acted).handOff).toMatchObject({
      state: 'breached',
      lateMs: MINUTE,
    });
  });

  it('is met or late by what the hand-off kept of the action, whatever the page shows by then', () => {
    const inTime = [handedOver('warm', monday('09:20'), 'mia', friday('16:30'))];
    expect(clocks(inTime, monday('12:00'), settingOf(), { actionAt: null }).handOff).toMatchObject({
      state: 'met',
      elapsedMs: 50 * MINUTE,
      owner: 'mia',
      stoppedAt: at(monday('09:20')),
    });
    const late = [handedOver('warm', monday('11:00'), 'mia', friday('16:30'))];
    expect(clocks(late, monday('12:00')).handOff).toMatchObject({ state: 'breached', lateMs: 90 * MINUTE });
  });

  it('cannot be known where the page shows no action, or one after the hand-off', () => {
    expect(clocks([], friday('12:00'), settingOf(), { actionAt: null }).handOff?.state).toBe('cannotKnow');
    expect(clocks([handedOver('warm', friday('12:00'))], friday('13:00')).handOff).toMatchObject({
      state: 'cannotKnow',
      startedAt: null,
      due: null,
    });
    const after = [handedOver('warm', friday('12:00'), 'mia', friday('12:30'))];
    expect(clocks(after, friday('13:00')).handOff?.state).toBe('cannotKnow');
  });

  it('is none without an agreed time, or without a page before the hand-off', () => {
    const marketing = { leadsPerMonth: 10, readyShare: null, handOffWithin: null };
    const setting = settingOf({ versions: [versionWith({ marketing })] });
    expect(clocks([], friday('12:00'), setting, acted).handOff).toBeNull();
    expect(clocks([], friday('12:00')).handOff).toBeNull();
  });

  it('was kept by the first hand-off after the action, not by the one after sales gave the lead back', () => {
    const events = [
      handedOver('warm', friday('10:30'), 'mia', friday('10:00')),
      event('rejected', friday('11:00')),
      handedOver('warm', friday('16:00'), 'max', friday('10:00')),
    ];
    expect(clocks(events, monday('12:00')).handOff).toMatchObject({ state: 'met', owner: 'mia', elapsedMs: HOUR / 2 });
  });

  it('starts anew when a lead that sales gave back acts again, and not while sales has it', () => {
    const handOff = handedOver('warm', friday('10:30'), 'mia', friday('10:00'));
    const again = { actionAt: friday('15:00') };
    expect(clocks([handOff], friday('15:30'), settingOf(), again).handOff?.state).toBe('met');
    const returned = [handOff, event('rejected', friday('11:00'))];
    expect(clocks(returned, friday('15:30'), settingOf(), again).handOff).toMatchObject({
      state: 'running',
      startedAt: at(friday('15:00')),
    });
  });
});

describe('the feedback owed (F5)', () => {
  const contacted = [handedOver('warm', friday('15:00')), event('contacted', friday('16:00'), {}, 'sam')];

  it('has not started before the first contact, and runs from it', () => {
    expect(clocks(contacted.slice(0, 1), friday('15:30')).feedback).toMatchObject({ state: 'notStarted', owner: null });
    expect(clocks(contacted, monday('10:00')).feedback).toMatchObject({
      state: 'running',
      startedAt: at(friday('16:00')),
      due: at(monday('16:00')),
      elapsedMs: 2 * HOUR,
      owner: 'sam',
    });
    expect(clocks(contacted, monday('16:30')).feedback).toMatchObject({ state: 'breached', stoppedAt: null });
  });

  it.each(['praised', 'rejected', 'won', 'lost'])('is given by “%s”', (kind) => {
    const events = [...contacted, event(kind, monday('12:00'))];
    expect(clocks(events, monday('16:30')).feedback).toMatchObject({ state: 'met', elapsedMs: 4 * HOUR });
  });

  it('is not given by accepting the lead or by a note', () => {
    const events = [...contacted, event('accepted', monday('12:00')), event('note', monday('12:00'), { note: '…' })];
    expect(clocks(events, monday('16:30')).feedback?.state).toBe('breached');
  });

  it('ends without a breach when the lead is left alone, however late', () => {
    const events = [...contacted, event('left alone', monday('16:30'))];
    expect(clocks(events, monday('16:45')).feedback).toMatchObject({ state: 'ended', stoppedAt: at(monday('16:30')) });
  });

  it('that came before the contact counts, and none is owed on a lead given back without one', () => {
    const praisedFirst = [...contacted, event('praised', friday('15:30'))];
    expect(clocks(praisedFirst, monday('16:30')).feedback).toMatchObject({ state: 'met', elapsedMs: 0 });
    for (const kind of ['rejected', 'left alone'])
      expect(clocks([contacted[0]!, event(kind, friday('15:30'))], monday('16:30')).feedback).toBeNull();
  });

  it('waits while the lead is paused, but not for a pause that the contact ended', () => {
    const waited = [handedOver('warm', friday('14:00')), event('paused', friday('15:00')), contacted[1]!];
    expect(clocks(waited, monday('10:00')).feedback?.state).toBe('running');
    expect(clocks([...waited, event('paused', monday('09:00'))], monday('12:00')).feedback).toMatchObject({
      state: 'paused',
      elapsedMs: HOUR,
      due: null,
    });
  });

  it('is none without an agreed time', () => {
    const sales = { ...versionWith().agreement.sla.sales, feedbackWithin: null };
    expect(clocks(contacted, monday('10:00'), settingOf({ versions: [versionWith({ sales })] })).feedback).toBeNull();
  });
});

describe('a contact', () => {
  it('through a channel that does not count in the agreement stops nothing', () => {
    const handOff = handedOver('warm', friday('15:00'));
    const sent = event('contacted', friday('15:10'), { channel: 'newsletter' });
    expect(clocks([handOff, sent], friday('15:30'))).toMatchObject({
      firstContact: { state: 'running', contactedAt: undefined },
      feedback: { state: 'notStarted' },
    });
    const called = event('contacted', friday('15:20'), { channel: 'phone' });
    expect(clocks([handOff, sent, called], friday('15:30')).firstContact).toMatchObject({
      state: 'met',
      contactedAt: friday('15:20'),
    });
  });
});

describe('whose hours count (issue: an assigned person’s from the assignment on)', () => {
  /** Works weekends only, in New York. */
  const weekender = { id: 'own', zone: 'America/New_York', weekly: { sat: [['10:00', '12:00']] } } satisfies Parameters<
    typeof officeRule
  >[0];
  const setting = settingOf({ people: { sam: { calendar: officeRule(weekender) }, liv: {} } });
  const handOff = handedOver('warm', friday('15:00'));
  const saturdayNewYork = (time: string) => at(`2026-06-06T${time}:00.000-04:00`);

  it('the team’s before, the assigned person’s after; what was used stays used', () => {
    const events = [handOff, event('assigned', friday('16:00'), { to: 'sam' })];
    const { firstContact } = clocks(events, friday('23:00'), setting);
    // One hour on Friday, two on Saturday in New York, the last on the Saturday after.
    expect(firstContact).toMatchObject({ owner: 'sam', elapsedMs: HOUR, open: false });
    expect(firstContact?.due).toBe(saturdayNewYork('11:00') + 7 * 24 * HOUR);
    expect(leadClocks(events, setting, saturdayNewYork('11:30')).firstContact).toMatchObject({
      elapsedMs: 2.5 * HOUR,
      open: true,
    });
  });

  it('reassigned, the rest runs in the hours of the next', () => {
    const events = [
      handOff,
      event('assigned', friday('16:00'), { to: 'sam' }),
      event('reassigned', monday('09:00'), { to: 'liv' }),
    ];
    expect(clocks(events, monday('09:30'), setting).firstContact).toMatchObject({
      owner: 'liv',
      elapsedMs: 3.5 * HOUR,
      due: at(monday('10:00')),
    });
  });

  it('a new hand-off goes to the sales manager again', () => {
    const events = [
      event('assigned', friday('14:30'), { to: 'sam' }),
      handedOver('warm', friday('14:00')),
      event('rejected', friday('14:40')),
      handOff,
    ];
    expect(clocks(events, friday('15:30'), setting).firstContact).toMatchObject({
      owner: null,
      due: at(monday('11:00')),
    });
  });

  it('an own calendar within its days, the team’s outside them', () => {
    const summer = officeRule({ weekly: weekdays('08:00', '10:00'), from: '2026-06-08', until: '2026-06-08' });
    const { firstContact } = clocks(
      [handOff, event('assigned', friday('15:30'), { to: 'ida' })],
      friday('16:00'),
      settingOf({ people: { ida: { calendar: summer } } }),
    );
    // Friday 15–17 as the team, Monday 08–10 as Ida.
    expect(firstContact?.due).toBe(at(monday('10:00')));
  });

  it('whoever chose one of the agreement’s calendars follows what the team made of it since', () => {
    const chosen = officeRule({ id: 'early', weekly: weekdays('06:00', '10:00') });
    const mended = officeRule({ id: 'early', weekly: weekdays('07:00', '12:00') });
    const { firstContact } = clocks(
      [handOff, event('assigned', friday('15:30'), { to: 'ida' })],
      friday('16:00'),
      settingOf({
        versions: [versionWith({ calendars: [officeRule(), mended] })],
        people: { ida: { calendar: chosen } },
      }),
    );
    // Half an hour on Friday as the team, the rest on Monday from 07:00.
    expect(firstContact?.due).toBe(at(monday('10:30')));
  });

  it('the team’s hours of a period take the place of the usual ones, which stand behind them in the list', () => {
    const summer = officeRule({ weekly: weekdays('08:00', '10:00'), from: '2026-06-08', until: '2026-06-08' });
    const setting = settingOf({ versions: [versionWith({ calendars: [summer, officeRule()] })] });
    expect(clocks([handOff], friday('16:00'), setting).firstContact?.due).toBe(at(monday('10:00')));
  });
});

describe('history corrects itself', () => {
  const events = [{ ...handedOver('warm', friday('15:00')), agreement: '1:A' }];
  const sales = { ...versionWith().agreement.sla.sales, firstContact: { hot: 1, warm: 1, cold: 1 } };

  it('a tighter target or warning of a later version breaches no old lead', () => {
    const setting = settingOf({ versions: [versionWith(), versionWith({ sales, warnAt: 0.1 }, '2:B')] });
    expect(clocks(events, friday('16:00'), setting).firstContact).toMatchObject({
      state: 'running',
      targetMinutes: 240,
      version: { cite: '1:A' },
    });
  });

  it('a day that a later version closes mends the clocks that ran over it', () => {
    const mended = versionWith({ calendars: [officeRule({ closed: ['2026-06-08'] })] }, '2:B');
    expect(clocks(events, monday('12:00')).firstContact?.state).toBe('breached');
    expect(
      clocks(events, monday('12:00'), settingOf({ versions: [versionWith(), mended] })).firstContact,
    ).toMatchObject({ state: 'running', elapsedMs: 2 * HOUR });
  });

  it('new hours from a day on leave those before it as they were', () => {
    const calendars = [
      officeRule({ until: '2026-06-05' }),
      officeRule({ from: '2026-06-06', weekly: weekdays('07:00', '15:00') }),
      officeRule({ id: 'another team', weekly: {} }),
    ];
    const setting = settingOf({ versions: [versionWith({ calendars })] });
    expect(clocks(events, friday('16:00'), setting).firstContact).toMatchObject({
      elapsedMs: HOUR,
      due: at(monday('09:00')),
    });
  });

  it('nothing counts on days that no rule covers', () => {
    const calendars = [officeRule({ from: '2026-06-08' })];
    const setting = settingOf({ versions: [versionWith({ calendars })] });
    expect(clocks(events, friday('16:00'), setting).firstContact).toMatchObject({
      elapsedMs: 0,
      open: false,
      due: at(monday('13:00')),
    });
  });

  it('holidays of a region count, and are asked for once they are known', () => {
    const calendars = [officeRule({ country: 'DE', region: 'BY' })];
    let known: { date: string; name: string; english: string }[] = [];
    const holidays = (country: string, region?: string) => (country === 'DE' && region === 'BY' ? known : []);
    const setting = settingOf({ versions: [versionWith({ calendars })], holidays });
    expect(clocks(events, friday('16:00'), setting).firstContact?.due).toBe(at(monday('11:00')));
    known = [{ date: '2026-06-08', name: 'x', english: 'x' }];
    expect(clocks(events, friday('16:00'), setting).firstContact?.due).toBe(at(monday('11:00')) + 24 * HOUR);
  });
});

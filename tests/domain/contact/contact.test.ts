/** What a contact is noted with: how often, by which channel, when; and the links that reach the lead. */
import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../../locales/starter/agreement';
import { attemptsMade, channelBy } from '../../../utils/domain/contact/attempts';
import { mailLink, phoneLink } from '../../../utils/domain/contact/links';
import { happenedAt } from '../../../utils/domain/contact/when';
import { eventOf, HANDED_OVER } from '../event-of';

const { channels } = starterAgreement({ id: 'team', zone: 'UTC', weekly: {} }).sla.sales;

test('attempts are counted from the newest hand-off on', () => {
  const tried = eventOf('tried', { channel: 'call' });
  const handOff = eventOf('handed over', HANDED_OVER);
  expect(attemptsMade([handOff, tried, tried, handOff, tried])).toBe(1);
  expect(attemptsMade([handOff])).toBe(0);
});

describe('the channel of a link', () => {
  test('is the one that the agreement says goes by phone or by mail', () => {
    expect(channelBy(channels, 'phone')?.id).toBe('call');
    expect(channelBy(channels, 'mail')?.id).toBe('email');
  });

  test('is none where the agreement names none, and before an automatic one the one that counts', () => {
    expect(channelBy([], 'phone')).toBeUndefined();
    const automatic = { id: 'robot', label: {}, isContact: false, by: 'mail' as const };
    expect(channelBy([automatic, ...channels], 'mail')?.id).toBe('email');
    expect(channelBy([automatic], 'mail')?.id).toBe('robot');
  });
});

describe('links', () => {
  test.each([
    ['+47 912 34 567', 'tel:+4791234567'],
    ['+47 (0) 22 12 34 56 (office)', 'tel:+4722123456'],
    ['040-123 4567', 'tel:0401234567'],
    ['+31 20 123 45 67', 'tel:+31201234567'],
    ['ext. 12', null],
    ['call me', null],
    ['12345678901234567890', null],
  ])('%s is called by %s', (words, link) => expect(phoneLink(words)).toBe(link));

  test.each([
    ['ingrid@fjordvarme.no', 'mailto:ingrid@fjordvarme.no'],
    ['Ingrid <ingrid.s+crm@fjordvarme.no>', 'mailto:ingrid.s%2Bcrm@fjordvarme.no'],
    ['a@b.no?bcc=spy@evil.example', 'mailto:a@b.no'],
    ['no address', null],
  ])('%s is written to by %s', (words, link) => expect(mailLink(words)).toBe(link));
});

describe('when it was', () => {
  const handOff = '2026-11-03T09:00:30.000Z';
  const now = Date.parse('2026-11-03T12:00:10.000Z');
  const at = (minute: string) => happenedAt(Date.parse(minute), handOff, now);

  test('a minute between hand-off and now is taken as it is', () => {
    expect(at('2026-11-03T10:15:00.000Z')).toEqual({ at: '2026-11-03T10:15:00.000Z' });
  });
  test('the minute of the hand-off means the hand-off at the earliest', () => {
    expect(at('2026-11-03T09:00:00.000Z')).toEqual({ at: handOff });
  });
  test('what is before the hand-off, in the future or not entered is told', () => {
    expect(at('2026-11-03T08:59:00.000Z')).toEqual({ problem: 'beforeHandOff' });
    expect(at('2026-11-03T12:01:00.000Z')).toEqual({ problem: 'inFuture' });
    expect(at('')).toEqual({ problem: 'noTime' });
  });
});

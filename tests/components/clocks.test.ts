/** Which clock comes first for whom; a prepared mail; stretches of days away; a lead's address by its key. */
import { describe, expect, test } from 'vitest';
import { readStretches, writeStretches } from '../../components/editor/written';
import { inOrder } from '../../components/LeadClocks';
import { mailTo } from '../../components/risk/mail';
import { addressOf, recordName } from '../../utils/domain/lead-address';
import { leadKey } from '../../utils/domain/lead-key';
import { leadClocks } from '../../utils/domain/sla/lead-clocks';
import { event, handedOver, settingOf } from '../domain/sla/clock-setting';

const at = (time: string) => `2026-06-08T${time}:00.000+02:00`;
const clocks = (events: Parameters<typeof leadClocks>[0], actionAt: string | null = at('09:10')) =>
  leadClocks(events, settingOf(), Date.parse(at('12:00')), { actionAt });
const story = [handedOver('warm', at('10:00'), 'mia', at('09:10'))];

describe('the clock that comes first', () => {
  test('before the hand-off is marketing’s', () => expect(inOrder(clocks([]), 'marketing')).toEqual(['handOff']));
  test('after it the first contact, whoever looks', () => {
    expect(inOrder(clocks(story), 'sales')[0]).toBe('firstContact');
    expect(inOrder(clocks(story), 'marketing')[0]).toBe('firstContact');
  });
  test('after the contact the feedback that is owed', () => {
    const contacted = [...story, event('contacted', at('10:30'))];
    expect(inOrder(clocks(contacted), 'sales')).toEqual(['feedback', 'firstContact', 'handOff']);
  });
  test('once all is kept, each side’s own', () => {
    const done = [...story, event('contacted', at('10:30')), event('praised', at('11:00'))];
    expect(inOrder(clocks(done), 'marketing')[0]).toBe('handOff');
    expect(inOrder(clocks(done), 'sales')[0]).toBe('firstContact');
  });
  test('what cannot be known comes last', () => {
    expect(inOrder(clocks([handedOver('warm', at('10:00'))], null), 'marketing')).toEqual(['firstContact', 'handOff']);
  });
});

test('a prepared mail has no recipient and carries what is written as it is written', () => {
  const link = new URL(mailTo({ subject: 'Late: Å & Co?', lines: ['“Steps in”', 'a=b&c'] }));
  expect(link.pathname).toBe('');
  expect(link.searchParams.get('subject')).toBe('Late: Å & Co?');
  expect(link.searchParams.get('body')).toBe('“Steps in”\r\na=b&c');
});

test('days away are written a stretch a line; what is none is refused', () => {
  const away = [
    { from: '2026-12-21', to: '2026-12-31' },
    { from: '2027-01-04', to: '2027-01-04' },
  ];
  expect(readStretches(writeStretches(away))).toEqual(away);
  expect(readStretches('2026-12-31 - 2026-12-21')).toBeNull();
  expect(readStretches('Christmas')).toBeNull();
});

test('the key of a CRM read by shape is a way to its page; of a known one to the CRM; of nothing nowhere', () => {
  const byShape = leadKey('https://crm.example/leads/17', 'lead', 'leads/17');
  expect(addressOf(byShape)).toBe('https://crm.example/leads/17');
  expect(recordName(byShape)).toBe('17');
  expect(addressOf(leadKey('https://app.example/x', 'contact', '0039'))).toBe('https://app.example/');
  expect(addressOf('javascript:alert(1)/lead/a%2Fb')).toBeNull();
  for (const id of ['//evil.example/x', '\\evil.example/x', '/\t/evil.example/x', '\n//evil.example/x']) {
    expect(new URL(addressOf(leadKey('https://crm.example', 'lead', id))!).host).toBe('crm.example');
  }
});

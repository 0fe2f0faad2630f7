import { describe, expect, test } from 'vitest';
import { invitationText, parseInvitation } from '../../utils/domain/invitation';

describe('an invitation', () => {
  test('is one address with the user and the database', () => {
    const invitation = { address: 'https://db.acme.example/couch', database: 'acme_leads', user: 'marte@acme.example' };
    expect(parseInvitation(invitationText(invitation))).toEqual(invitation);
    expect(invitationText(invitation)).toBe('https://marte%40acme.example@db.acme.example/couch/acme_leads');
  });

  test('is found in a message', () => {
    const found = parseInvitation('Hei Marte! Join us: https://marte@db.acme.example/acme_leads\nSee you');
    expect(found).toEqual({ address: 'https://db.acme.example', database: 'acme_leads', user: 'marte' });
  });

  test('may leave the user out, and keeps no password', () => {
    expect(parseInvitation('https://db.acme.example/acme')?.user).toBe('');
    expect(JSON.stringify(parseInvitation('https://marte:hemmelig@db.acme.example/acme'))).not.toContain('hemmelig');
  });

  test('on this device itself needs no encryption, elsewhere it does', () => {
    expect(parseInvitation('http://marte@127.0.0.1:5984/acme')?.address).toBe('http://127.0.0.1:5984');
    expect(parseInvitation('http://marte@db.acme.example/acme')).toBeNull();
  });

  test.each([
    '',
    'hello',
    'https://db.acme.example',
    'https://db.acme.example/_users',
    'ftp://x/y',
    'https://x/Æ',
    'https://x/%ZZ',
  ])('“%s” is none', (text) => expect(parseInvitation(text)).toBeNull());
});

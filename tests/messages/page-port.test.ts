import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHistory, parsePageReport } from '../../utils/messages/page-port.schema';
import { leadOf } from '../domain/lead-of';

describe('what a page says is parsed before it is believed', () => {
  test('a record passes as it is', () => {
    const report = { is: 'record', lead: leadOf({ name: 'Ingrid Sørlie', phone: '' }) };
    expect(parsePageReport(report)).toEqual(report);
  });

  const list = (row: object) => ({
    is: 'none',
    why: 'list',
    address: 'https://crm.example',
    crm: 'generic',
    rows: [row],
  });
  const row = { fields: leadOf({ name: 'Ingrid Sørlie' }).fields, key: null, kind: 'lead', address: null };

  test('a list passes with its rows and without', () => {
    for (const report of [list(row), { ...list(row), pageLanguage: 'nb' }, { ...list(row), rows: undefined }])
      expect(parsePageReport(report)).toEqual(report);
  });

  test.each([
    ['a row that opens a script', list({ ...row, address: 'javascript:alert(1)' })],
    ['a row that opens a page of ours', list({ ...row, address: 'chrome-extension://abc/sidepanel.html' })],
    ['too many rows', { ...list(row), rows: Array.from({ length: 201 }, () => row) }],
    ['nothing', undefined],
    ['a number', 7],
    ['a lead without fields', { is: 'record', lead: { key: null } }],
    ['a kind that is none', { is: 'record', lead: { ...leadOf({}), kind: 'spaceship' } }],
    [
      'a field that is none',
      { is: 'record', lead: { ...leadOf({}), fields: { shoeSize: { state: 'missing', label: 'x' } } } },
    ],
    ['words that are too long', { is: 'record', lead: leadOf({ notes: 'x'.repeat(20_001) }) }],
    ['words that are no text', { is: 'record', lead: leadOf({ name: ['<b>'] as never }) }],
  ])('%s counts as a page that cannot be read', (_what, message) => {
    expect(parsePageReport(message)).toMatchObject({ is: 'none', why: 'unreadable' });
  });

  test('whatever comes, the answer is a report', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(['reading', 'none', 'record']).toContain(parsePageReport(message).is);
      }),
    );
  });
});

describe('what stands under dates', () => {
  const told = {
    is: 'history',
    address: 'https://crm.example/leads/1',
    rows: [{ on: ['12 Nov'], pieces: ['Visited'] }],
  };

  test('passes as it is', () => {
    expect(parseHistory(told)).toEqual(told);
  });

  test.each([
    ['a report', { is: 'reading', address: '' }],
    ['too many rows', { ...told, rows: Array.from({ length: 121 }, () => told.rows[0]) }],
    ['a text that is too long', { ...told, rows: [{ on: [], pieces: ['x'.repeat(401)] }] }],
    ['a piece that is no text', { ...told, rows: [{ on: [], pieces: [{}] }] }],
  ])('%s is no history', (_what, message) => {
    expect(parseHistory(message)).toBeNull();
  });
});

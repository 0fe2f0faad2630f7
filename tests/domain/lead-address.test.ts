import { describe, expect, test } from 'vitest';
import { addressOf } from '../../utils/domain/lead-address';

describe('where a lead can be opened that this device never saw', () => {
  test.each([
    ['https://crm.example/lead/leads%2F17', 'https://crm.example/leads/17'],
    ['https://crm.example/lead/00Q123', 'https://crm.example/'],
    ['javascript:alert(1)', null],
    ['https://crm.example/lead/%2F%2Fevil.example%2F1', 'https://crm.example/'],
    ['https://crm.example/lead/%2Fevil.example%2F1', 'https://crm.example/'],
    ['https://crm.example/lead/%5Cevil.example%2F1', 'https://crm.example/'],
    ['https://crm.example/lead/https%3A%2F%2Fevil.example', 'https://crm.example/https://evil.example'],
    ['nonsense', null],
  ])('%s', (key, address) => {
    expect(addressOf(key)).toBe(address);
  });
});

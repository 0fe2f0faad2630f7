import { describe, expect, test } from 'vitest';
import {
  readDays,
  readHours,
  readRates,
  readShifts,
  readSteps,
  writeHours,
  writeRates,
  writeShifts,
  writeSteps,
} from '../../components/editor/written';

describe('what a person types', () => {
  test.each([
    ['09:00-17:00', '09:00-17:00'],
    ['9:00 – 12.30, 13:00-17:00', '09:00-12:30, 13:00-17:00'],
    ['22:00-06:00', '22:00-06:00'],
    ['09:00-24:00', '09:00-24:00'],
    ['', ''],
  ])('hours %j are %j', (typed, written) => {
    expect(writeHours(readHours(typed)!)).toBe(written);
  });

  test.each(['9-17', '09:00', '25:00-26:00', 'closed'])('%j are no hours', (typed) => {
    expect(readHours(typed)).toBeNull();
  });

  test('days, one a line, and only days that exist', () => {
    expect(readDays('2026-12-24\n\n2026-12-31\n')).toEqual(['2026-12-24', '2026-12-31']);
    expect(readDays('2026-02-30')).toBeNull();
    expect(readDays('24.12.2026')).toBeNull();
  });

  test('days with hours of their own, steps and rates go there and back', () => {
    expect(writeShifts(readShifts('2026-12-23 09:00-12:00')!)).toBe('2026-12-23 09:00-12:00');
    expect(readShifts('2026-12-23')).toBeNull();
    expect(writeSteps(readSteps('2027-06-30 30,5\n2027-03-31 20')!)).toBe('2027-03-31 20\n2027-06-30 30.5');
    expect(readSteps('spring 20')).toBeNull();
    expect(writeRates(readRates('USD 0,92\nNOK 0.086')!)).toBe('USD 0.92\nNOK 0.086');
    expect(readRates('USD 0')).toBeNull();
  });
});

/** Hours, days and numbers as a person types them, and back. Null: the text does not fit. */
import type { WallInterval } from '../../utils/domain/agreement';
import type { Absence } from '../../utils/domain/events';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INTERVAL = /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/;

/** `09:00-12:00, 13:00-17:00`; nothing is closed. */
export function readHours(text: string): WallInterval[] | null {
  const intervals = partsOf(text, ',').map((part): WallInterval | null => {
    const [, h1, m1, h2, m2] = INTERVAL.exec(part) ?? [];
    if (h1 === undefined) return null;
    const [from, to] = [`${h1.padStart(2, '0')}:${m1}`, `${h2!.padStart(2, '0')}:${m2}`];
    return isTime(from) && isTime(to) ? [from, to] : null;
  });
  return whole(intervals);
}

export const writeHours = (hours: WallInterval[]): string => hours.map(([from, to]) => `${from}-${to}`).join(', ');

/** One day a line. */
export function readDays(text: string): string[] | null {
  return whole(partsOf(text, '\n').map((line) => (isDay(line) ? line : null)));
}

export const writeDays = (days: string[]): string => days.join('\n');

/** `2026-12-21 – 2026-12-31` a line, both days included; one day alone is a stretch too. */
export function readStretches(text: string): Absence[] | null {
  return whole(
    partsOf(text, '\n').map((line): Absence | null => {
      const [, from, to = from] = /^(\d{4}-\d{2}-\d{2})(?:\s*[-–]\s*(\d{4}-\d{2}-\d{2}))?$/.exec(line) ?? [];
      return from !== undefined && to !== undefined && isDay(from) && isDay(to) && from <= to ? { from, to } : null;
    }),
  );
}

export const writeStretches = (stretches: Absence[]): string =>
  stretches.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join('\n');

/** `2026-12-24 09:00-12:00` a line. */
export function readShifts(text: string): Record<string, WallInterval[]> | null {
  const lines = partsOf(text, '\n').map((line): [string, WallInterval[]] | null => {
    const hours = readHours(line.slice(10).trim());
    return isDay(line.slice(0, 10)) && hours !== null && hours.length > 0 ? [line.slice(0, 10), hours] : null;
  });
  const all = whole(lines);
  return all && Object.fromEntries(all);
}

export const writeShifts = (shifts: Record<string, WallInterval[]>): string =>
  Object.entries(shifts)
    .map(([day, hours]) => `${day} ${writeHours(hours)}`)
    .join('\n');

/** `2027-03-31 20` a line, in the order of the days. */
export function readSteps(text: string): { by: string; value: number }[] | null {
  const steps = partsOf(text, '\n').map((line) => {
    const value = numberOf(line.slice(10));
    return isDay(line.slice(0, 10)) && value !== null ? { by: line.slice(0, 10), value } : null;
  });
  return whole(steps)?.sort((a, b) => (a.by < b.by ? -1 : 1)) ?? null;
}

export const writeSteps = (steps: { by: string; value: number }[]): string =>
  steps.map(({ by, value }) => `${by} ${value}`).join('\n');

/** `USD 0.92` a line. */
export function readRates(text: string): Record<string, number> | null {
  const rates = partsOf(text, '\n').map((line): [string, number] | null => {
    const value = numberOf(line.slice(3));
    return /^[A-Z]{3}\s/.test(line) && value !== null && value > 0 ? [line.slice(0, 3), value] : null;
  });
  const all = whole(rates);
  return all && Object.fromEntries(all);
}

export const writeRates = (rates: Record<string, number>): string =>
  Object.entries(rates)
    .map(([currency, worth]) => `${currency} ${worth}`)
    .join('\n');

function partsOf(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function whole<T>(parts: (T | null)[]): T[] | null {
  return parts.includes(null) ? null : (parts as T[]);
}

/** A decimal comma is as good as a point. */
function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
const isDay = (text: string) => DAY.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

/** Cases agreed outside this repository: SLA_VECTORS names their folder, by default `sla` in a sibling `shared`. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WallInterval, Weekly } from '../../../utils/domain/agreement';
import type { Pause } from '../../../utils/domain/sla/business-time';
import type { BusinessCalendar } from '../../../utils/domain/sla/calendar';

const folder = resolve(process.env.SLA_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/sla'));

/** Instants are ISO strings; days local `YYYY-MM-DD`. */
interface VectorHours {
  id: string;
  zone: string;
  weekly: Weekly;
  holidays: string[];
  shifts?: Record<string, WallInterval[]>;
  breaks?: Record<string, WallInterval[]>;
  periods?: [string, string][];
  pauses?: [string, string | null][];
}

export interface Vector extends VectorHours {
  kind: 'due' | 'elapsed';
  start: string;
  end?: string;
  direction?: 'after' | 'before';
  amountSeconds?: number;
  expect: string | number | null;
}

export interface ClockVector extends VectorHours {
  case: string;
  start: string;
  amountSeconds: number;
  warnAt: number;
  doneAt?: string;
  now: string;
  expect: {
    due: string | null;
    elapsedSeconds: number;
    remainingSeconds: number;
    percent: number;
    state: string;
    open: boolean;
  };
}

export const vectorsAreHere = existsSync(resolve(folder, 'peers.json'));

/** A file of the folder, or undefined where it is absent. */
export function readVectors<T>(name: string): T | undefined {
  const path = resolve(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

export function calendarOf({ zone, weekly, holidays, shifts, breaks, periods }: VectorHours): BusinessCalendar {
  return {
    zone,
    weekly,
    closed: new Set(holidays),
    shifts,
    breaks,
    periods: periods?.map(([from, to]) => ({ from: Date.parse(from), to: Date.parse(to) })),
  };
}

export function pausesOf({ pauses = [] }: VectorHours): Pause[] {
  return pauses.map(([from, to]) => ({ from: Date.parse(from), to: to === null ? null : Date.parse(to) }));
}

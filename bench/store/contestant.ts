/** What each storage is asked; every row is checked by the same schema before it counts. */
import type { StoredEvent } from '../../utils/domain/events';
import { parseEvent } from '../../utils/domain/events.schema';
import { eventAt, lateMonth, leadKey, PANEL_KINDS, reasons } from './events';

export interface Contestant {
  fill(events: StoredEvent[]): Promise<unknown>;
  /** After the last event: what makes it ready to be asked. */
  index?(): Promise<unknown>;
  ofLead(lead: string): Promise<StoredEvent[]>;
  ofKind(kind: string): Promise<StoredEvent[]>;
  ofKindMade(kind: string, from: string, until: string): Promise<StoredEvent[]>;
}

export const checked = (rows: unknown[]): StoredEvent[] => rows.map(parseEvent).filter((event) => event !== null);

const SLICE = 1_000;

export function bench(one: Contestant) {
  const timed = async <T>(work: () => Promise<T>) => {
    const began = performance.now();
    const gave = await work();
    return { ms: performance.now() - began, gave };
  };
  return {
    fill: (count: number) =>
      timed(async () => {
        for (let at = 0; at < count; at += SLICE)
          await one.fill(Array.from({ length: Math.min(SLICE, count - at) }, (_, index) => eventAt(at + index)));
        await one.index?.();
      }),
    timeline: (round: number) => timed(async () => (await one.ofLead(leadKey(round * 13))).length),
    reasons: (_round: number, count: number) =>
      timed(async () => reasons(await one.ofKindMade('rejected', ...lateMonth(count)))),
    panel: (round: number) =>
      timed(async () => {
        const [lead, ...kinds] = await Promise.all([one.ofLead(leadKey(round * 17)), ...PANEL_KINDS.map(one.ofKind)]);
        return [lead, ...kinds].map((events) => events!.length);
      }),
  };
}

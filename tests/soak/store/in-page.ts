/** What a test does with the real store inside one of the extension's own contexts; bundled, and evaluated there. */
import './no-compiling';
import { starterAgreement } from '../../../locales/starter/agreement';
import type { StoredEvent } from '../../../utils/domain/events';
import { parseEvent } from '../../../utils/domain/events.schema';
import { citationOf } from '../../../utils/store/agreements';
import { isSealIntact, sealEvent } from '../../../utils/store/event-id';
import { addEvents } from '../../../utils/store/events';
import { openStore } from '../../../utils/store/open';

export interface Batch {
  life: string;
  number: number;
  events: StoredEvent[];
}
/** What the outside hears: a batch is about to be written, or the store said that it is stored. */
export type Told = { is: 'started'; batch: Batch } | { is: 'stored'; number: number };

const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });

async function batchOf(life: string, number: number): Promise<Batch> {
  const cite = await citationOf(agreement);
  const size = 1 + (number % 3);
  const made = new Date(Date.UTC(2026, 10, 3) + number).toISOString();
  const events = Array.from({ length: size }, (_, index) =>
    sealEvent({
      v: 1,
      team: 'local',
      kind: 'note',
      lead: `https://crm.example/lead/${number % 7}`,
      by: life,
      made,
      at: made,
      agreement: cite,
      body: { note: `${number}/${index}/${size}/${'x'.repeat(400)}` },
    }),
  );
  return { life, number, events: await Promise.all(events) };
}

export const store = {
  /** Writes batches of one to three entries until the context dies. */
  async write(life: string, tell: (told: Told) => void): Promise<never> {
    for (let number = 0; ; number += 1) {
      const batch = await batchOf(life, number);
      tell({ is: 'started', batch });
      await this.add(batch);
      tell({ is: 'stored', number });
    }
  },

  async add({ events }: Batch) {
    const cite = await citationOf(agreement);
    return addEvents(events, [{ cite, agreement }]);
  },

  /** What is wrong with what one life left behind, in words; and which entries it left. */
  async judge(life: string): Promise<{ wrong: string[]; left: string[] }> {
    const db = await openStore();
    const rows = await db.getAllFromIndex('events', 'byPerson', IDBKeyRange.bound([life, ''], [life, '\uffff']));
    const texts = new Set(await db.getAllKeys('agreements'));
    const wrong: string[] = [];
    const batches = new Map<string, { size: number; found: Set<string> }>();
    for (const row of rows) {
      if (parseEvent(row) === null || !(await isSealIntact(row))) wrong.push(`half an entry: ${row._id}`);
      if (!texts.has(row.agreement!)) wrong.push(`cites a text that is nowhere: ${row._id}`);
      const [number, index, size] = (row.body as { note: string }).note.split('/');
      const batch = batches.get(number!) ?? { size: Number(size), found: new Set() };
      if (batch.found.has(index!)) wrong.push(`twice: ${number}/${index}`);
      batch.found.add(index!);
      batches.set(number!, batch);
    }
    for (const [number, { size, found }] of batches) {
      if (found.size !== size) wrong.push(`half a batch: ${number} has ${found.size} of ${size}`);
    }
    return { wrong, left: rows.map(({ _id }) => _id) };
  },

  count: async () => (await openStore()).count('events'),
};

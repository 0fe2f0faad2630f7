/** The agreement that is being written in this profile, so that a reload loses nothing. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Agreement } from '../domain/agreement';
import { orRefused } from './store-refused';

const stored = storage.defineItem<unknown>('local:agreementDraft');

/** A draft may lack what a version must have; it has only this version's form. */
const draft = z.looseObject({
  v: z.literal(1),
  definition: z.looseObject({ criteria: z.array(z.unknown()) }),
  sla: z.looseObject({ calendars: z.array(z.unknown()).min(1), sales: z.looseObject({}) }),
});

/** Null: nothing is being changed. */
export function storedDraft(): Promise<Agreement | null> {
  return orRefused(async () => parsed(await stored.getValue()));
}

export function keepDraft(agreement: Agreement | null): Promise<void> {
  return orRefused(() => (agreement === null ? stored.removeValue() : stored.setValue(JSON.stringify(agreement))));
}

/** Hears of drafts that another tab kept, and of this tab's own. */
export function onDraft(heard: (draft: Agreement | null) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    stored.watch((value) => heard(parsed(value))),
  );
}

/** Kept as text: the browser's storage sorts an object's fields. */
function parsed(value: unknown): Agreement | null {
  if (typeof value !== 'string') return null;
  const json: unknown = JSON.parse(value);
  return draft.safeParse(json).success ? (json as Agreement) : null;
}

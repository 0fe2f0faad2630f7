/** The cases for which somebody wants the definition changed, in words: they become the note of the next proposal. */
import { storage } from 'wxt/utils/storage';
import { orRefused } from './store-refused';

const stored = storage.defineItem<unknown>('local:casesForChange');
const LONGEST = 4_500;

/** '' when there are none. */
export function casesForChange(): Promise<string> {
  return orRefused(async () => textOf(await stored.getValue()));
}

/** @throws StoreRefused */
export function keepCases(text: string): Promise<void> {
  return orRefused(() => (text === '' ? stored.removeValue() : stored.setValue(text.slice(0, LONGEST))));
}

/** Hears of cases that another page kept, and of this page's own. */
export function onCases(heard: (text: string) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    stored.watch((value) => heard(textOf(value))),
  );
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

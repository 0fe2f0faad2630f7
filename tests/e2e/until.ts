/** Waiting for a state, never for a time. */
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** Polls until the answer is the wanted one; fails with what it was at last. */
export async function until<T>(ask: () => Promise<T>, wanted: T | RegExp, { interval = 50 } = {}): Promise<void> {
  await vi.waitFor(
    async () => {
      const answer = await ask();
      if (wanted instanceof RegExp) expect(answer).toMatch(wanted);
      else expect(answer).toEqual(wanted);
    },
    { timeout: 15_000, interval },
  );
}

/** The text of a part of our own pages, by its test id; '' while it is not there. */
export async function text(page: Page, testId: string): Promise<string> {
  const part = page.getByTestId(testId).first();
  return (await part.count()) > 0 ? ((await part.innerText({ timeout: 1_000 }).catch(() => '')) as string) : '';
}

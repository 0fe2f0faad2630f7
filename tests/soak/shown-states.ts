/** Every state that the panel's DOM passes through, and every address that the page had, on one clock. */
import type { Page } from 'playwright-core';

export interface Shown {
  at: number;
  /** The record's key in the panel's head; null while none is shown. */
  key: string | null;
  name: string;
  about: string;
  /** What is said instead of a record. */
  state: string | null;
  text: string;
}

export interface Visited {
  at: number;
  path: string;
}

/** From now on, until the panel closes. */
export async function recordShown(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const states: Shown[] = [];
    Object.assign(window, { states });
    const note = () => {
      const head = document.querySelector<HTMLElement>('[data-key]');
      const words = (id: string) => document.querySelector(`[data-testid=${id}]`)?.textContent ?? '';
      const main = document.querySelector('main');
      // Other leads that look like this one are named on purpose.
      const alike = main?.querySelector('[data-testid=look-alikes]')?.textContent ?? '';
      const text = (main?.textContent ?? '').replace(alike, '');
      if (states.at(-1)?.text === text && states.at(-1)?.key === (head?.dataset.key ?? null)) return;
      const state = document.querySelector<HTMLElement>('[data-testid=state-message]')?.dataset.state ?? null;
      states.push({
        at: Date.now(),
        key: head?.dataset.key ?? null,
        name: words('lead-name'),
        about: words('lead-about'),
        state,
        text,
      });
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    note();
  });
}

export const shownSoFar = (panel: Page): Promise<Shown[]> =>
  panel.evaluate(() => (window as unknown as { states: Shown[] }).states);

/** To be called before the page is loaded; each load begins a new list. */
export async function recordVisited(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const visited: Visited[] = [{ at: Date.now(), path: location.pathname }];
    Object.assign(window, { visited });
    const note = () => visited.push({ at: Date.now(), path: location.pathname });
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener('currententrychange', note);
  });
}

export const visitedSoFar = (page: Page): Promise<Visited[]> =>
  page.evaluate(() => (window as unknown as { visited: Visited[] }).visited);

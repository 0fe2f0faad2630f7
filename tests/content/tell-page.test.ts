// @vitest-environment happy-dom
/** What a page tells, and that what it began to tell is told to its end. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellPage } from '../../entrypoints/crm.content/tell-page';
import type { PagePart, PageTold } from '../../utils/messages/page-copy';

let told: PageTold[];
let stopped: AbortController;
let clock: number;

const parts = () => told.filter((one): one is PagePart => one.is === 'part');
const isTold = () => parts().at(-1)?.isWhole === true;
/** Waits until something more was told, to its end. */
const more = (before: number) => vi.waitUntil(() => parts().length > before && isTold(), { timeout: 5_000 });

beforeEach(() => {
  Element.prototype.checkVisibility ??= () => true;
  // Each step takes so long that it is a slice of its own.
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
  const rows = Array.from({ length: 200 }, (_, at) => `<p>Line ${at}</p>`).join('');
  document.body.innerHTML = `<main><h1>Anna Berg</h1>${rows}</main>`;
  told = [];
  stopped = new AbortController();
});
afterEach(() => {
  stopped.abort();
  vi.restoreAllMocks();
});

it('tells the page once, in parts of which the last says so', async () => {
  tellPage(window, (message) => told.push(message), stopped.signal);
  await more(1);
  expect(told[0]).toEqual({ is: 'at', address: window.location.href });
  expect(parts().length).toBeGreaterThan(2);
  expect(parts().filter(({ isWhole }) => isWhole)).toHaveLength(1);
});

it('says the end of what it began, also where the last slices had nothing to tell', async () => {
  tellPage(window, (message) => told.push(message), stopped.signal);
  await more(0);
  const before = parts().length;
  document.querySelector('h1')!.firstChild!.nodeValue = 'Bo Lind';
  // What a class may have hidden is looked through after the text was told, and nothing is found.
  document.querySelector('main')!.setAttribute('class', 'late');
  await more(before);
  expect(
    parts()
      .slice(before)
      .flatMap(({ texts }) => texts.map(([, text]) => text)),
  ).toEqual(['Bo Lind']);
  expect(parts().at(-1)?.isWhole).toBe(true);
});

it('says a style once, however often an animation changes it', async () => {
  const heading = document.querySelector('h1')!;
  const animate = async (width: number) => {
    const before = parts().length;
    heading.setAttribute('style', `width: ${width}px`);
    heading.firstChild!.nodeValue = `Anna Berg, ${width}`;
    await more(before);
    return parts()
      .slice(before)
      .flatMap(({ attributes }) => attributes);
  };
  tellPage(window, (message) => told.push(message), stopped.signal);
  await more(0);
  expect(await animate(1)).toEqual([[expect.any(Number), 'style', null]]);
  expect(await animate(2)).toEqual([]);
});

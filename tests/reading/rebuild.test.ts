// @vitest-environment happy-dom
/** The copy of a page in the panel: what it is built of, and that nothing in a message can break or misuse it. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createPageCopy } from '../../entrypoints/shared/reading/rebuild';
import { BLANK, CLOSE, ELEMENT, INNER, KEPT, OF, type PagePart, SHADOW } from '../../utils/messages/page-copy';

const part = (told: Partial<PagePart>): PagePart => ({
  is: 'part',
  flow: [],
  words: [],
  texts: [],
  attributes: [],
  values: [],
  shown: [],
  title: '',
  did: 'nothing',
  isWhole: true,
  isAgain: false,
  ...told,
});

/** html (1), body (2), h1 (3), its text (4), an input (5). */
const WORDS = ['html', 'body', 'h1', 'input', 'type', 'email', 'onfocus', 'alert(1)', 'src', 'https://spy.example'];
const open = (word: number, ...attributes: number[]) => [ELEMENT, word, attributes.length / 2, ...attributes];
const ANNA = part({
  words: WORDS,
  flow: [
    ...[OF, 0, ...open(0), ...open(1), ...open(2), 'Anna Berg', CLOSE],
    ...[...open(3, 4, 5, 6, 7, 8, 9), CLOSE, CLOSE, CLOSE, CLOSE],
  ],
  values: [[5, 'anna@acme.example']],
});

const annasPage = () => {
  const copy = createPageCopy(() => {});
  copy.moveTo('https://crm.example/leads/1');
  copy.apply(ANNA);
  return copy;
};

it('is the page as it was told', () => {
  const { page } = annasPage();
  expect(page.querySelector('h1')?.textContent).toBe('Anna Berg');
  expect(page.querySelector('input')?.value).toBe('anna@acme.example');
});

it('carries nothing that runs or loads, whatever is told', () => {
  const input = annasPage().page.querySelector('input')!;
  expect(input.getAttributeNames()).toEqual(['type']);
});

it('keeps the elements that stay, so that what was read of them holds', () => {
  const copy = annasPage();
  const heading = copy.page.querySelector('h1');
  copy.apply(part({ flow: [OF, 2, KEPT, 3, 'Oslo', CLOSE] }));
  expect(copy.page.querySelector('h1')).toBe(heading);
  expect(copy.page.body.textContent).toBe('Anna BergOslo');
  expect(copy.page.querySelector('input')).toBeNull();
  expect(copy.nodeNumbered(5)).toBeUndefined();
});

it('follows texts, attributes and values', () => {
  const copy = annasPage();
  copy.apply(part({ texts: [[4, 'Bo Lind']], attributes: [[3, 'title', 'Lead']], values: [[5, 'bo@acme.example']] }));
  const heading = copy.page.querySelector('h1')!;
  expect([heading.textContent, heading.title]).toEqual(['Bo Lind', 'Lead']);
  expect(copy.page.querySelector('input')?.value).toBe('bo@acme.example');
});

it('says what changed that leaves no trace in the document: what is shown, and what stands in controls', () => {
  const copy = annasPage();
  expect(copy.apply(part({ shown: [[3, false]] }))).toEqual({ isShown: true, hasValues: false });
  expect(copy.apply(part({ values: [[5, 'bo@acme.example']] }))).toEqual({ isShown: false, hasValues: true });
  const withNew = part({ flow: [OF, 3, ...open(2), 'CTO', CLOSE, CLOSE], shown: [[6, false]] });
  expect(copy.apply(withNew)).toEqual({ isShown: false, hasValues: false });
});

it('tells who watches of a shadow root that comes late', () => {
  const renewed = vi.fn();
  const copy = createPageCopy(renewed);
  copy.apply(ANNA);
  copy.apply(part({ words: ['x-card'], flow: [OF, 2, KEPT, 3, ...open(WORDS.length), CLOSE, CLOSE] }));
  copy.apply(part({ flow: [OF, 6, SHADOW, 'Late', CLOSE, CLOSE] }));
  expect(renewed).toHaveBeenCalledTimes(1);
  expect((copy.nodeNumbered(6) as Element).shadowRoot?.textContent).toBe('Late');
});

it('stands whatever flow is told', () => {
  const token = fc.oneof(fc.constantFrom(OF, KEPT, CLOSE, SHADOW, INNER, BLANK, ELEMENT), fc.integer(), fc.string());
  fc.assert(
    fc.property(fc.array(token), fc.array(fc.string()), (flow, words) => {
      const copy = annasPage();
      copy.apply(part({ flow, words }));
      expect(copy.page.querySelector('script[src],[onload],[onclick]')).toBeNull();
    }),
  );
});

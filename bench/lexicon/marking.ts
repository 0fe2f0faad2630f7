/** The marker's work on a page, slice by slice: the walk, and the marks on every "lead" and "pipeline". */
import { pageTexts, type Told } from '../../entrypoints/term-marks.content/texts';

export async function measure(): Promise<{ total: number; longest: number }> {
  const slices: number[] = [];
  const native = window.setTimeout;
  let began = performance.now();
  // The marker rests by setTimeout: what lies between two rests is a slice.
  window.setTimeout = ((done: () => void) => {
    slices.push(performance.now() - began);
    return native(() => {
      began = performance.now();
      done();
    });
  }) as typeof window.setTimeout;
  const all: Told[] = [];
  const texts = pageTexts((told) => all.push(...told), new AbortController().signal);
  await texts.tell([document.body]);
  slices.push(performance.now() - began);
  window.setTimeout = native;

  const spots = all.flatMap(({ n, text }) =>
    [...text.matchAll(/lead|pipeline/g)].map(({ 0: word, index }) => ({ n, index, end: index + word.length })),
  );
  const start = performance.now();
  const highlight = new Highlight();
  CSS.highlights.set('bench', highlight);
  for (const { n, index, end } of spots) {
    const node = texts.nodeOf(n)!;
    highlight.add(new StaticRange({ startContainer: node, startOffset: index, endContainer: node, endOffset: end }));
  }
  slices.push(performance.now() - start);
  CSS.highlights.delete('bench');
  return { total: slices.reduce((sum, one) => sum + one, 0), longest: Math.max(...slices) };
}

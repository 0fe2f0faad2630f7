// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageTexts, type Told } from '../../entrypoints/term-marks.content/texts';

const told: Told[] = [];
const follow = () => pageTexts((texts) => told.push(...texts), new AbortController().signal);
const words = () => told.map(({ text }) => text.trim());

beforeEach(() => {
  told.length = 0;
  vi.restoreAllMocks();
});

describe('the texts of a page', () => {
  test('are those that people read: none of a script, a hidden part or an editor, however deep', async () => {
    document.body.innerHTML = `<p>lead <b>quality</b></p><script>churn()</script><p hidden>churn</p>
      <div contenteditable="true"><p>churn <i aria-hidden="true">churn</i></p></div>
      <div contenteditable="false">pipeline</div><textarea>churn</textarea><p role="textbox">churn</p><p>forecast</p>`;
    await follow().tell([document.body]);
    expect(words()).toEqual(['lead', 'quality', 'pipeline', 'forecast']);
  });

  test('an editor that the page opens while it is being read is left out', async () => {
    document.body.innerHTML = `<p>lead</p><p id="note">churn</p><p>forecast</p>`;
    // Each text takes longer than a slice.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 10;
      return clock;
    });
    const reading = follow().tell([document.body]);
    document.getElementById('note')!.setAttribute('contenteditable', 'true');
    await reading;
    expect(words()).toEqual(['lead', 'forecast']);
  });

  test('one that went and comes back is told again, by its number', async () => {
    document.body.innerHTML = '<p>lead</p>';
    const texts = follow();
    await texts.tell([document.body]);
    const paragraph = document.querySelector('p')!;
    paragraph.remove();
    texts.tellGone();
    document.body.append(paragraph);
    await texts.tell([paragraph]);
    const { n } = told[0]!;
    expect(told).toEqual([
      { n, text: 'lead' },
      { n, text: '' },
      { n, text: 'lead' },
    ]);
    expect(texts.numberOf(texts.nodeOf(n)!)).toBe(n);
  });
});

// @vitest-environment happy-dom
/** What changes of a page touch, and which of them concern what was read. */
import { beforeEach, describe, expect, it } from 'vitest';
import { concernOf } from '../../entrypoints/shared/reading/concern';
import { createTouched } from '../../entrypoints/shared/reading/touched';

const MARKUP = `<main><dl><dt>Email</dt><dd id="email"><a href="mailto:a@b.example">a@b.example</a></dd>
  <dt>City</dt><dd id="city">Oslo</dd></dl></main>
  <aside><p id="clock">12:00</p><ul id="chat"><li>Hello</li></ul></aside>`;
const at = (id: string) => document.getElementById(id)!;
const rewrite = (id: string, text: string) => {
  at(id).firstChild!.nodeValue = text;
};

/** The records of what `change` does. */
async function recordsOf(change: () => void): Promise<MutationRecord[]> {
  const all: MutationRecord[] = [];
  const observer = new MutationObserver((records) => all.push(...records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'href', 'value'],
  });
  change();
  await new Promise((done) => setTimeout(done, 20));
  observer.disconnect();
  return all;
}

beforeEach(() => {
  document.body.innerHTML = MARKUP;
});

describe('written since the navigation', () => {
  const touchedBy = async (change: () => void) => {
    const touched = createTouched();
    touched.note(await recordsOf(change));
    return touched;
  };

  it('is a value whose text changed, however deep it stands in its place', async () => {
    const touched = await touchedBy(() => {
      at('email').firstChild!.firstChild!.nodeValue = 'c@d.example';
    });
    expect(touched.has(at('email'))).toBe(true);
    expect(touched.has(at('city'))).toBe(false);
  });

  it('is everything in a part that was put in', async () => {
    const touched = await touchedBy(() => {
      document.querySelector('main')!.innerHTML = document.querySelector('main')!.innerHTML;
    });
    expect(touched.has(at('email'))).toBe(true);
    expect(touched.has(at('city'))).toBe(true);
    expect(touched.has(at('clock'))).toBe(false);
  });

  it('is not what only looks different', async () => {
    const touched = await touchedBy(() => at('city').setAttribute('class', 'loading'));
    expect(touched.has(at('city'))).toBe(false);
  });

  it('is everything when more changed than can be gone through', () => {
    const touched = createTouched();
    touched.note(new Array(10_000).fill({ type: 'characterData', target: at('clock'), addedNodes: [] }));
    expect(touched.has(at('city'))).toBe(true);
  });
});

describe('a change concerns what was read', () => {
  const concerned = async (change: () => void) => {
    const concerns = concernOf([at('email'), at('city')]);
    return concerns(await recordsOf(change));
  };

  it.each<[string, () => void]>([
    ['a value changes', () => rewrite('city', 'Bergen')],
    ['a value appears beside another', () => at('city').after(document.createTextNode('Norway'))],
    ['what is around a value is hidden', () => at('city').closest('main')!.setAttribute('hidden', '')],
    ['a value’s place is taken away', () => document.querySelector('dl')!.remove()],
    ['a label appears elsewhere', () => rewrite('clock', 'Phone')],
    [
      'a form appears elsewhere',
      () => at('chat').append(document.createElement('li'), document.createElement('input')),
    ],
  ])('when %s', async (_, change) => {
    expect(await concerned(change)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a clock ticks', () => rewrite('clock', '12:01')],
    [
      'a chat goes on',
      () => at('chat').append(Object.assign(document.createElement('li'), { textContent: 'And you?' })),
    ],
    ['something far away looks different', () => at('chat').setAttribute('class', 'open')],
  ])('not when %s', async (_, change) => {
    expect(await concerned(change)).toBe(false);
  });
});

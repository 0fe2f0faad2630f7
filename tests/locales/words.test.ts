import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { trapsIn } from './traps';

/** A text by the number it is for: 0, 1 and n where there are plural forms, else only n. */
type Forms = Record<string, string>;

const folder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** Read as the build reads them. */
async function wordsOf(language: Language): Promise<Map<string, Forms>> {
  const messages = await parseMessagesFile(`${folder}${language}.yml`);
  return new Map(
    messages
      .filter(({ key }) => !key[0]?.startsWith('@@'))
      .map((message): [string, Forms] => [
        message.key.join('.'),
        message.type === 'plural' ? message.plurals : { n: message.message },
      ]),
  );
}

const english = await wordsOf('en');

/** `$1` … `$9`, each once, in order. */
const placeholders = (text = '') => [...new Set(text.match(/\$[1-9]/g))].sort();

const texts = (words: Map<string, Forms>) =>
  [...words].flatMap(([key, forms]) => Object.values(forms).map((text) => ({ key, text })));

it('there is a file of words for each language, and no other', () => {
  const files = readdirSync(folder).filter((name) => /\.(ya?ml|json5?|toml)$/.test(name));
  expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.yml`).sort());
});

describe.each(LANGUAGES)('the words in %s', async (language) => {
  const words = await wordsOf(language);
  const shared = [...words]
    .filter(([key]) => english.has(key))
    .map(([key, own]) => ({ key, own, en: english.get(key)! }));

  it('say which language they are', () => {
    expect(words.get('language')?.n).toBe(language);
  });

  it('are all there, and no others', () => {
    const missing = [...english.keys()].filter((key) => !words.has(key));
    const unknown = [...words.keys()].filter((key) => !english.has(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('have the plural forms that English has', () => {
    const wrong = shared.filter(({ own, en }) => `${Object.keys(own)}` !== `${Object.keys(en)}`);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('have the placeholders that English has; only a singular may leave out its number', () => {
    const wrong = shared.filter(({ own, en }) => {
      const wanted = placeholders(en.n);
      const singulars = Object.entries(own).filter(([form]) => form !== 'n');
      const strange = singulars.some(([, text]) => placeholders(text).some((one) => !wanted.includes(one)));
      return strange || `${placeholders(own.n)}` !== `${wanted}`;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('are never empty and never begin or end with a space', () => {
    expect(texts(words).filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('mean what they should mean to the reader', () => {
    const wrong = texts(words).flatMap(({ key, text }) =>
      trapsIn(language, text).map((why) => `${key}, “${text}”: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(language === 'en')('are not left in English', () => {
    const left = texts(words).filter(
      ({ key, text }) => text.split(' ').length >= 4 && Object.values(english.get(key) ?? {}).includes(text),
    );
    expect(left).toEqual([]);
  });
});

describe('what a screen reader says of a button has the words that are seen on it', () => {
  const pairs = [
    ['criteria.show', 'criteria.showLabel'],
    ['read.wrong', 'read.wrongLabel'],
    ['read.forget', 'read.forgetLabel'],
    ['options.up', 'options.upLabel'],
    ['options.remove', 'options.removeLabel'],
    ['lexicon.list.edit', 'lexicon.list.editLabel'],
    ['lexicon.list.drop', 'lexicon.list.dropLabel'],
    ['lexicon.list.accept', 'lexicon.list.acceptLabel'],
    ['lexicon.list.turnDown', 'lexicon.list.turnDownLabel'],
    ['lexicon.list.takeBack', 'lexicon.list.takeBackLabel'],
    ['lexicon.list.stillRight', 'lexicon.list.stillRightLabel'],
    ['lexicon.list.define', 'lexicon.list.defineLabel'],
    ['lexicon.list.forget', 'lexicon.list.forgetLabel'],
  ] as const;
  it.each(LANGUAGES)('%s', async (language) => {
    const words = await wordsOf(language);
    for (const [seen, said] of pairs) {
      expect(words.get(said)!.n!.toLowerCase()).toContain(words.get(seen)!.n!.toLowerCase());
    }
  });
});

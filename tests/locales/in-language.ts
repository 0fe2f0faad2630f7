/** The real words of one language for unit tests, where the browser has none: `vi.mock('#i18n', () => inLanguage('fi'))`. */
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Language } from '../../utils/domain/language';

const folder = join(import.meta.dirname, '../../locales/');

export async function wordsIn(language: Language) {
  const messages = new Map(
    (await parseMessagesFile(`${folder}${language}.yml`)).map((one) => [one.key.join('.'), one]),
  );
  /** As `t`: with substitutes, or with a count and substitutes. Throws for a key that has no words. */
  return (key: string, ...rest: unknown[]): string => {
    const message = messages.get(key);
    if (!message) throw new Error(`No words for ${key} in ${language}`);
    const count = typeof rest[0] === 'number' ? rest[0] : undefined;
    const given = (rest.find(Array.isArray) ?? (count === undefined ? [] : [String(count)])) as string[];
    const forms: Record<string, string> = message.type === 'plural' ? message.plurals : { n: message.message };
    const text = forms[count === 1 && forms[1] ? '1' : 'n'] ?? '';
    return text.replace(/\$(\d)/g, (_, index) => given[Number(index) - 1] ?? '');
  };
}

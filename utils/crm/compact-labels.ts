/** Builds one table out of all languages' labels: each once, as the key that a page's words are looked up by. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareLabel, labelKey, withoutLead } from './words.ts';

const FOLDER = fileURLToPath(new URL('labels/', import.meta.url));

/**
 * `field:Akey…` with a line for the labels that are clear, and `?field:…` for those that mean it only beside clearer
 * ones. In order, each key without what it shares with the one before; a capital says how many letters that is.
 */
export function compactLabels(): string {
  const fields = new Map<string, Map<string, boolean>>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    for (const line of readFileSync(FOLDER + file, 'utf8')
      .trim()
      .split('\n')) {
      // A label may have a colon of its own: "osoite 1: kaupunki".
      const [, field = '', labels = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
      const keys = fields.get(field) ?? new Map<string, boolean>();
      fields.set(field, keys);
      for (const label of labels.split(' | ')) {
        const key = labelKey(bareLabel(label.replace(/^\?/, '')));
        if (key !== '') keys.set(key, (keys.get(key) ?? true) && !label.startsWith('?'));
      }
    }
  }
  // What says only whose it is as well is found without.
  const keyedBy = (key: string) => [...fields].filter(([, keys]) => keys.has(key));
  for (const [field, keys] of fields) {
    for (const [key, isClear] of keys) {
      const plain = withoutLead(key);
      const isSaid = plain !== key && isClear && field !== 'name' && fields.get(field)!.has(plain);
      if (isSaid && keyedBy(plain).length === 1 && keyedBy(key).length === 1) keys.delete(key);
    }
  }
  return [...fields].flatMap(([field, keys]) => [lineOf(field, keys, true), lineOf(`?${field}`, keys, false)]).join('');
}

function lineOf(name: string, keys: Map<string, boolean>, clear: boolean): string {
  const own = [...keys.keys()].filter((key) => keys.get(key) === clear).sort();
  return own.length === 0 ? '' : `${name}:${own.map((key, at) => without(own[at - 1] ?? '', key)).join('')}\n`;
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function without(before: string, key: string): string {
  let shared = 0;
  while (shared < CAPITALS.length - 1 && shared < before.length && before[shared] === key[shared]) shared++;
  return CAPITALS[shared] + key.slice(shared);
}

const TABLE = '\0labels';

/** For Vite: `import labels from 'virtual:labels'`. */
export const labelsPlugin = () => ({
  name: 'leadpact:labels',
  resolveId: (source: string) => (source === 'virtual:labels' ? TABLE : undefined),
  load: (id: string) => (id === TABLE ? `export default ${JSON.stringify(compactLabels())}` : undefined),
});

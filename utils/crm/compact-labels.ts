/** Builds one table out of all languages' labels: each once, as the key that a page's words are looked up by. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareLabel, labelKey, withoutLead } from './words.ts';

const FOLDER = fileURLToPath(new URL('labels/', import.meta.url));

/** `field:key|key|?key`, one field a line; "?" marks what means the field only beside clearer labels. */
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
  // In order, because neighbours that begin alike compress best.
  const written = (keys: Map<string, boolean>) =>
    [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, isClear]) => (isClear ? key : `?${key}`));
  return [...fields].map(([field, keys]) => `${field}:${written(keys).join('|')}`).join('\n');
}

const TABLE = '\0labels';

/** For Vite: `import labels from 'virtual:labels'`. */
export const labelsPlugin = () => ({
  name: 'leadpact:labels',
  resolveId: (source: string) => (source === 'virtual:labels' ? TABLE : undefined),
  load: (id: string) => (id === TABLE ? `export default ${JSON.stringify(compactLabels())}` : undefined),
});

/** The tables of countries as the extension ships them, read from the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const TABLES = join(import.meta.dirname, '../../public/calendars');

export async function readTable(path: string): Promise<unknown> {
  const text = await readFile(join(TABLES, '..', path), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}

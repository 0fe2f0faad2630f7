import { describe, expect, it } from 'vitest';
import type { KnownCrm } from '../../../utils/crm/known-crm';

const crms = import.meta.glob<KnownCrm>('../../../utils/crm/*.crm.ts', { eager: true, import: 'default' });
const tests = Object.keys(import.meta.glob('./*.test.ts', { query: '?raw' }));

describe.each(Object.entries(crms))('%s', (path, crm) => {
  const id = /([\w-]+)\.crm\.ts$/.exec(path)![1]!;

  it('has the id of its file, and a page here that proves it', () => {
    expect(crm.id).toBe(id);
    expect(tests).toContain(`./${id}.test.ts`);
  });

  it('gives each of its keys to one field', () => {
    const names = Object.values(crm.keys?.fields ?? {}).flatMap((own) => own.split(' '));
    expect(names).toEqual([...new Set(names)]);
  });
});

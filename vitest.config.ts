import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { labelsPlugin } from './utils/crm/compact-labels.ts';

// Vitest 5 sums failures up with Map.groupBy, which Node has from 21 on; without it a failure hides its own reason.
Map.groupBy ??= <K, V>(values: Iterable<V>, keyOf: (value: V, index: number) => K) => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), labelsPlugin()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/soak/**'],
          environment: 'node',
          // Property tests on a busy machine; nothing is judged by how long it takes.
          testTimeout: 60_000,
          // A CouchDB spends seconds on each new account's password.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          environment: 'node',
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

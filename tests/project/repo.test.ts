/** Promises about the repo itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = (path: string) => readFileSync(path, 'utf8');

describe('the repo', () => {
  test('the lockfile names no address of a registry', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved"/);
    expect(text('.npmrc')).toMatch(/omit-lockfile-registry-resolved=true/);
  });

  test('every permission of the manifest has its reason in the README', () => {
    const declared = [
      ...text('wxt.config.ts').matchAll(
        /'(activeTab|alarms|contextMenus|notifications|scripting|storage|unlimitedStorage|sidePanel|[a-z]+Permissions?)'/gi,
      ),
    ];
    const names = new Set(declared.map(([, name]) => name!));
    expect(names.size).toBeGreaterThanOrEqual(5);
    for (const name of names) expect(text('README.md'), name).toContain(`\`${name}\``);
  });

  test('nothing is ever put into a page as markup', () => {
    const sources = import.meta.glob<string>(['../../{utils,components,entrypoints}/**/*.{ts,tsx}'], {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const guilty = Object.entries(sources).filter(([, source]) =>
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/.test(
        source,
      ),
    );
    expect(guilty.map(([path]) => path)).toEqual([]);
  });
});

/** The direction of imports: domain ← the other utils ← entrypoints; components see the domain and the words only. */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCES = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>(['../../{utils,components,entrypoints,locales}/**/*.{ts,tsx}'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace('../../', ''), text]),
);

/** Whether a folder may import from another, in words for the one who breaks it. */
const RULES: { from: string; may: RegExp; because: string }[] = [
  { from: 'utils/domain/', may: /^(utils\/domain\/|zod$)/, because: 'the domain is pure: it imports itself and zod' },
  ...['crm', 'calendars', 'lexicon', 'phone', 'store', 'sync', 'messages', 'platform'].map((folder) => ({
    from: `utils/${folder}/`,
    may: new RegExp(`^(utils/(domain|${folder})/|(?!utils/|components/|entrypoints/|locales/))`),
    because: `utils/${folder} imports the domain, itself and packages`,
  })),
  {
    from: 'components/',
    may: /^(components\/|locales\/|utils\/domain\/|preact)/,
    because: 'components take plain values: they see the domain and the words, and no browser',
  },
  {
    from: 'locales/',
    may: /^(locales\/|utils\/domain\/|#i18n$)/,
    because: 'words know nothing but the domain they name',
  },
];

interface Import {
  target: string;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const found = [...SOURCES[path]!.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  return found.map(([, typeOnly, target]) => ({
    target: target!.startsWith('.') ? posix.join(posix.dirname(path), target!) : target!,
    typeOnly: typeOnly !== undefined,
  }));
}

test('the sources are found', () => {
  expect(Object.keys(SOURCES).length).toBeGreaterThan(50);
  expect(importsOf('utils/domain/review.ts').length).toBeGreaterThan(5);
});

const ALIVE = RULES.filter(({ from }) => Object.keys(SOURCES).some((path) => path.startsWith(from)));

describe.each(ALIVE)('$because', ({ from, may }) => {
  test.each(Object.keys(SOURCES).filter((path) => path.startsWith(from)))('%s', (path) => {
    const broken = importsOf(path).filter(({ target }) => !may.test(target) && !isOwnIndex(target, from));
    expect(broken.map(({ target }) => target)).toEqual([]);
  });
});

/** `../calendars` means its index file. */
function isOwnIndex(target: string, from: string): boolean {
  return `${target}/` === from;
}

test('the content script carries neither zod nor anything that stores', () => {
  const reached = new Set<string>();
  const walk = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!(path in SOURCES)) return;
    for (const { target, typeOnly } of importsOf(path)) if (!typeOnly) walk(fileOf(target));
  };
  walk('entrypoints/crm.content/index.ts');
  expect([...reached].filter((path) => /^zod|utils\/(store|sync)|\.schema|\.kind/.test(path))).toEqual([]);
  expect(reached.size).toBeGreaterThan(4);
});

function fileOf(target: string): string {
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => path in SOURCES) ?? target;
}

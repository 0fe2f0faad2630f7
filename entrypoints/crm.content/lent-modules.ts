/** For the build of the second script: what lend.ts imports is not built in again, but taken from the first script. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEND = fileURLToPath(new URL('lend.ts', import.meta.url));
const IMPORT = /^import \{ ([^}]+) \} from '([^']+)';$/gm;

/** Names by the file that they come from. What else the second script imports from such a file fails its build. */
function lentNames(): Map<string, string> {
  const imports = [...readFileSync(LEND, 'utf8').matchAll(IMPORT)];
  return new Map(imports.map(([, names, path]) => [`${join(dirname(LEND), path!)}.ts`, names!]));
}

export const lentModules = () => {
  const names = lentNames();
  return {
    name: 'leadpact:lent-modules',
    enforce: 'pre' as const,
    load: (id: string) => {
      const lent = names.get(id);
      return lent && `export const { ${lent} } = globalThis.leadpactLent;`;
    },
  };
};

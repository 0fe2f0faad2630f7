/** Parts of the product as one script, for running them inside a page of a real browser. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param entry a file below the repository's root. */
export async function bundled(entry: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../../utils/crm/compact-labels')>(
    `${ROOT}utils/crm/compact-labels.ts`,
  );
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [module.labelsPlugin()],
    build: { write: false, minify: false, lib: { entry: ROOT + entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = built as Rolldown.RolldownOutput[];
  return first!.output[0].code;
}

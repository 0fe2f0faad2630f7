// @ts-check
/** The reader's own account of a page, bundled when it is asked for: the extension that ships carries none of it. */
import { fileURLToPath } from 'node:url';

const LABELS = fileURLToPath(new URL('../../utils/crm/compact-labels.ts', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../utils/crm/why.ts', import.meta.url));

/** @returns {Promise<string>} a script; its value is what `explainPage` says about the page that it runs in. */
export async function buildExplainer() {
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(LABELS);
  const plugins = [/** @type {{ labelsPlugin(): import('vite').Plugin }} */ (module).labelsPlugin()];
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'leadpactWhy' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The explanation could not be built.');
  // Inside a function: the page's own names stay as they are.
  return `(() => { ${chunk.code}\n return leadpactWhy.explainPage(document, location.href); })()`;
}

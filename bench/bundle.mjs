// @ts-check
/** A part of the reader as one script for a page. */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {'page-part' | 'panel-part'} part
 * @returns {Promise<string>}
 */
export async function bundled(part) {
  const { module } = await runnerImport(`${ROOT}utils/crm/compact-labels.ts`);
  const plugins = [/** @type {{ labelsPlugin(): import('vite').Plugin }} */ (module).labelsPlugin()];
  const lib = { entry: `${ROOT}bench/${part}.ts`, formats: /** @type {['iife']} */ (['iife']), name: 'bench' };
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, lib },
  });
  const [first] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  return first?.output[0].code ?? '';
}

/** in-page.ts as one script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function bundledStore(): Promise<string> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const lib = { entry: `${root}in-page.ts`, formats: ['iife' as const], name: 'inPage' };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib },
  });
  const [first] = [built].flat() as { output: { code: string }[] }[];
  return `${first!.output[0]!.code}\nglobalThis.store = inPage.store;`;
}

/** Bundles one of the test's own scripts that run in a page (`test/browser/in-page/<name>.ts`). */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function buildPageScript(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url));
  const global = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: false, lib: { entry, formats: ['iife'], name: global } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return chunk.code;
}

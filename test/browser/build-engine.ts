/** Builds a small extension around the real fill engine: the engine as it is injected, a worker that opens its ports. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entryOf = (name: string): string =>
  fileURLToPath(new URL(`../../extension/entrypoints/${name}.ts`, import.meta.url));
/** What the product puts into pages. */
const INJECTED = ['fill-engine', 'engine-parts', 'older-drivers'] as const;
const WORKERS = {
  chromium: fileURLToPath(new URL('engine-worker.js', import.meta.url)),
  firefox: fileURLToPath(new URL('firefox-worker.js', import.meta.url)),
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Fill engine under test',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['*://*/*'],
};
const BACKGROUND = {
  chromium: { background: { service_worker: 'worker.js' } },
  firefox: {
    background: { scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: 'engine-under-test@shouxian.example' } },
  },
};

export interface BuiltExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The isolated world that an extension gets is the real one: closed shadow roots, ports and all. Without `into` in a new folder. */
export async function buildEngineExtension(
  browser: keyof typeof WORKERS = 'chromium',
  into?: string,
): Promise<BuiltExtension> {
  const folder = into ?? (await mkdtemp(join(tmpdir(), 'shouxian-engine-')));
  await mkdir(folder, { recursive: true });
  const injected = INJECTED.map((name) => [name, join(folder, `${name}-entry.ts`)] as const);
  for (const [name, entry] of injected)
    await writeFile(entry, `import script from ${JSON.stringify(entryOf(name))};\nscript.main();\n`);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, ...BACKGROUND[browser] }));
  for (const [name, source] of [...injected, ['worker', WORKERS[browser]]] as const) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: source, formats: ['iife'], name: 'bundle', fileName: () => `${name}.js` },
      },
    });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

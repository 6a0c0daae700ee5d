/** Builds the engine under test once for all files of a run: each of them would build the same. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEngineExtension } from './build-engine.ts';
import { BUILT_ENGINE, RUN_FOLDER } from './fill-session.ts';

let folder = '';

export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'shouxian-browser-run-'));
  await buildEngineExtension('chromium', join(folder, BUILT_ENGINE));
  process.env[RUN_FOLDER] = folder;
}

export async function teardown(): Promise<void> {
  // The browsers end with their workers, and may still be writing.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}

/** Builds the engine under test once for all files of a run: each of them would build the same. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEngineExtension } from './build-engine.ts';
import { BUILT_ENGINE, RUN_FOLDER } from './fill-session.ts';

/** @returns what takes it away when the run has ended. */
export default async function buildOnce(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-browser-run-'));
  await buildEngineExtension('chromium', join(folder, BUILT_ENGINE));
  process.env[RUN_FOLDER] = folder;
  // The browsers end with their workers, and may still be writing.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}

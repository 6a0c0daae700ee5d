/**
 * What is seldom asked of the engine is a script of its own, put into a page when it is asked for the first time: every
 * byte of the engine itself goes into every page that is read.
 */
import type { attachFile } from './attach-file.ts';
import type { structureReport } from './structure-report.ts';

/** Known in the isolated world alone: the page has other globals. */
const PARTS = Symbol.for('shouxian.engine-parts');

export interface EngineParts {
  readonly attachFile: typeof attachFile;
  readonly structureReport: typeof structureReport;
}

export function installEngineParts(world: object, parts: EngineParts): void {
  Reflect.set(world, PARTS, parts);
}

/** @throws when the script is not there. */
export function engineParts(world: object): EngineParts {
  const parts = Reflect.get(world, PARTS) as EngineParts | undefined;
  if (parts === undefined) throw new Error('The script for what is seldom asked is not in the page.');
  return parts;
}

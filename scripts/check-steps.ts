/** What needs no browser and no build: types, lint, format. */
import { packageProgram } from './project-root.ts';
import { commandStep, type Step } from './steps.ts';

const TYPED_PROJECTS = ['shared', 'shared/tsconfig.test.json', 'server', 'extension', 'test'];

/** The generated types of the extension (manifest, texts) must be there before its sources can be checked. */
const PREPARE = 'wxt prepare';

export const CHECK_STEPS: readonly Step[] = [
  commandStep(PREPARE, () => [...packageProgram('wxt'), 'prepare']),
  ...TYPED_PROJECTS.map((project) =>
    commandStep(
      `types: ${project}`,
      () => [...packageProgram('typescript', 'tsc'), '-p', project],
      project === 'extension' ? [PREPARE] : [],
    ),
  ),
  commandStep('lint', () => [...packageProgram('oxlint'), '--type-aware', '--deny-warnings']),
  commandStep('format', () => [...packageProgram('oxfmt'), '--check']),
];

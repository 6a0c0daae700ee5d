/** `pnpm check`: types, lint, format and the repository's own rules. `pnpm test` runs these and everything else. */
import { CHECK_STEPS } from './check-steps.ts';
import { runSteps, testStep } from './steps.ts';

await runSteps([...CHECK_STEPS, testStep('repository rules', ['repository'])]);

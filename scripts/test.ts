/** `pnpm test`: all there is, ending in the one line `N passed, N failed`. */
import { CHECK_STEPS } from './check-steps.ts';
import { findOrInstallBrowser } from './install-browser.ts';
import { packageProgram } from './project-root.ts';
import { commandStep, runSteps, testStep, type Step } from './steps.ts';

const BUILD = 'build for Chromium';
const BROWSER = 'a real browser';
const NEEDS_BOTH = [BUILD, BROWSER];

let browserPath = '';

const findBrowserStep: Step = {
  name: BROWSER,
  run: async () => {
    const search = await findOrInstallBrowser();
    if (search.ok) browserPath = search.path;
    console.log(search.ok ? search.path : search.reason);
    return search.ok ? { passed: 1, failures: [] } : { passed: 0, failures: [search.reason] };
  },
};

/** The browser tests all drive the one that was found here. */
const inBrowser = () => ({ SHOUXIAN_BROWSER: browserPath });

await runSteps([
  ...CHECK_STEPS,
  testStep('unit tests and repository rules', ['shared', 'server', 'extension', 'repository']),
  testStep('faults: network, clocks, restored backups, kill -9, nonsense', ['faults']),
  commandStep('build for Firefox', () => [...packageProgram('wxt'), 'build', '-b', 'firefox']),
  commandStep(BUILD, () => [...packageProgram('wxt'), 'build']),
  findBrowserStep,
  testStep('widgets in a real browser', ['browser'], [BROWSER], inBrowser),
  testStep('end to end', ['e2e'], NEEDS_BOTH, inBrowser),
  testStep('start', ['start'], NEEDS_BOTH, inBrowser),
]);

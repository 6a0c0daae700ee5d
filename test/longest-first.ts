/** Files that take long begin first, so that none of them is still running alone when all others are done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By what they took on two cores, the longest first in each project. */
export const LONGEST: readonly string[] = [
  'scripts/score-fields.test.ts',
  'scripts/learn-leanings.test.ts',
  'server/start-server.test.ts',
  'test/browser/driver-contract.test.ts',
  'test/browser/driver-contract-jquery.test.ts',
  'test/browser/sight.test.ts',
  'test/browser/generic-driver-vue.test.ts',
  'test/browser/driver-contract-element-plus.test.ts',
  'test/browser/driver-contract-ant-design-vue-1.test.ts',
  'test/browser/hostile.test.ts',
  'test/browser/driver-contract-view-design.test.ts',
  'test/browser/generic-driver.test.ts',
  'test/browser/vue-portals.test.ts',
  'test/browser/guards.test.ts',
  'test/browser/lacking-lists.test.ts',
  'test/browser/generic-driver-other.test.ts',
  'test/browser/corpus-on-pages.test.ts',
  'test/browser/generic-driver-vue-3.test.ts',
  'test/browser/generic-driver-react.test.ts',
  'test/e2e/accessible-chinese.test.ts',
  'test/e2e/accessible-english.test.ts',
  'test/e2e/refusals.test.ts',
  'test/e2e/law.test.ts',
  'test/e2e/sync-large.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((path) => moduleId.replaceAll('\\', '/').endsWith(`/${path}`));
      return at === -1 ? LONGEST.length : at;
    };
    // What failed last time, and what took long then, comes first among the others.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

/** Reads Vitest's JSON report into two numbers. A report that cannot be trusted counts as one failure, never as none. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of the report that is counted; the shape is Jest's, which Vitest's `json` reporter keeps to. */
interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/**
 * Counts each test once, and each file that broke outside its tests (an import that throws, a failed hook) as one failure.
 * `text` is undefined where Vitest died before it wrote the report; `ok` is whether it left with exit code 0.
 */
export function countTests(text: string | undefined, ok: boolean): Count {
  const files = readFiles(text);
  if (files === undefined) return { passed: 0, failed: 1 };
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failedTests = tests.filter(isFailed).length;
  const brokenFiles = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const failed = failedTests + brokenFiles;
  // An unhandled error or an empty run fails Vitest without a failed test; a run without tests proves nothing.
  const unexplained = failed === 0 && (!ok || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

function isFailed(result: { readonly status: string }): boolean {
  return result.status === 'failed';
}

function readFiles(text: string | undefined): readonly TestFile[] | undefined {
  try {
    const report: unknown = JSON.parse(text ?? '');
    return hasFiles(report) ? report.testResults : undefined;
  } catch {
    return undefined;
  }
}

function hasFiles(report: unknown): report is { readonly testResults: readonly TestFile[] } {
  return (
    typeof report === 'object' &&
    report !== null &&
    'testResults' in report &&
    Array.isArray(report.testResults) &&
    report.testResults.every((file: unknown) => isTestFile(file))
  );
}

function isTestFile(file: unknown): file is TestFile {
  return (
    typeof file === 'object' &&
    file !== null &&
    'status' in file &&
    'assertionResults' in file &&
    Array.isArray(file.assertionResults)
  );
}

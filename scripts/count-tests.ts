/**
 * Reads Vitest's JSON report: how many tests passed, and which failed. A report that cannot be trusted is one failure, never
 * none.
 */

export interface Count {
  readonly passed: number;
  /** A line for each failure: what failed and, where it was said, why. */
  readonly failures: readonly string[];
}

/** The part of the report that is read; the shape is Jest's, which Vitest's `json` reporter keeps to. */
interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly TestResult[];
  readonly name?: string;
  readonly message?: string;
}

interface TestResult {
  readonly status: string;
  readonly fullName?: string;
  readonly failureMessages?: readonly string[];
}

/**
 * Counts each test once, and each file that broke outside its tests (an import that throws, a failed hook) as one failure.
 * `text` is undefined where Vitest died before it wrote the report; `ok` is whether it left with exit code 0.
 */
export function countTests(text: string | undefined, ok: boolean): Count {
  const files = readFiles(text);
  if (files === undefined) return { passed: 0, failures: ['the tests ended without a report'] };
  const passed = files
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed').length;
  const failures = files.flatMap((file) => failuresOf(file));
  // An unhandled error or an empty run fails Vitest without a failed test; a run without tests proves nothing.
  const unexplained = failures.length === 0 && (!ok || passed === 0);
  return {
    passed,
    failures: unexplained ? [passed === 0 ? 'no test ran' : 'an error outside the tests'] : failures,
  };
}

function failuresOf(file: TestFile): string[] {
  const failed = file.assertionResults.filter(isFailed);
  const name = file.name ?? 'a file';
  if (failed.length === 0) return isFailed(file) ? [oneLine(name, file.message)] : [];
  return failed.map((test) => oneLine(`${name}: ${test.fullName ?? 'a test'}`, test.failureMessages?.[0]));
}

/** The first line of a message says what was expected; the rest stands in the output of the step. */
function oneLine(what: string, message = ''): string {
  const [reason = ''] = message.split('\n');
  return reason === '' ? what : `${what}: ${reason}`;
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

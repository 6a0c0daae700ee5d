/** Where the script that writes reports leaves its one function: it is put into a page only when somebody asks for a report. */
import type { ReportSource } from './structure-report.ts';

/** Known in the isolated world alone: the page has other globals. */
const WRITER = Symbol.for('shouxian.structure-report');

export type ReportWriter = (source: ReportSource) => string;

export function installReportWriter(world: object, writer: ReportWriter): void {
  Reflect.set(world, WRITER, writer);
}

/** @throws when the script is not there. */
export function reportWriter(world: object): ReportWriter {
  const writer = Reflect.get(world, WRITER) as ReportWriter | undefined;
  if (writer === undefined) throw new Error('The script that writes reports is not in the page.');
  return writer;
}

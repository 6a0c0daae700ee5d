/** Injected beside the fill engine when somebody asks for a report of a page that failed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installReportWriter } from '../page/report-writer.ts';
import { structureReport } from '../page/structure-report.ts';

export default defineUnlistedScript(() => installReportWriter(globalThis, structureReport));

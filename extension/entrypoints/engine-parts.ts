/** Injected beside the fill engine when somebody picks a file for the page or asks for a report of what failed there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachFile } from '../page/attach-file.ts';
import { installEngineParts } from '../page/engine-parts.ts';
import { structureReport } from '../page/structure-report.ts';

export default defineUnlistedScript(() => installEngineParts(globalThis, { attachFile, structureReport }));

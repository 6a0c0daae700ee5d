/** Injected into a page on request; answers the side panel's ports and does nothing until one opens. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installEngine } from '../page/install-engine.ts';

export default defineUnlistedScript(() => installEngine(globalThis, document));

/** The only thing that waits in a portal's page: a chip with a countdown. Everything else comes when it is asked for. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalHostPermissions } from 'shared/portals/host-permissions.ts';
import { sendMessage } from '../../messages.ts';
import { showStatusChip } from '../../page/status-chip.ts';

export default defineContentScript({
  matches: portalHostPermissions(),
  runAt: 'document_idle',
  // The page's own scripts need not hear that the extension is here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const countdown = await sendMessage('chipCountdown').catch(() => null);
    if (countdown === null || ctx.isInvalid) return;
    ctx.onInvalidated(showStatusChip(document, countdown));
  },
});

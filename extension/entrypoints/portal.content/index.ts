/** The only thing that waits in a portal's page: a chip with a countdown. Everything else comes when it is asked for. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { portalHostPermissions } from 'shared/portals/host-permissions.ts';
import { sendMessage } from '../../messages.ts';
import { keepChip } from '../../page/keep-chip.ts';
import { showStatusChip } from '../../page/status-chip.ts';

const LOOK_MS = 30_000;

export default defineContentScript({
  matches: portalHostPermissions(),
  runAt: 'document_idle',
  // The page's own scripts need not hear that the extension is here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const chip = keepChip(
      () => sendMessage('chipCountdown'),
      (countdown) => showStatusChip(document, countdown),
      () => shanghaiDay(Date.now()),
    );
    ctx.onInvalidated(chip.close);
    // Whoever comes back to a page after a day, or from the workbench, reads what is true now. A page may not ask for it.
    const comeBack = (event: Event): void => {
      if (event.isTrusted && document.visibilityState === 'visible') void chip.refresh();
    };
    ctx.addEventListener(document, 'visibilitychange', comeBack);
    ctx.addEventListener(window, 'focus', comeBack);
    // A page that stays in front over midnight, or over a night's sleep of the machine, is not come back to.
    ctx.setInterval(() => {
      if (document.visibilityState === 'visible') void chip.keepUp();
    }, LOOK_MS);
    await chip.refresh();
  },
});

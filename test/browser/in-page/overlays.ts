/** The watch for overlays, in a page of its own. */
import { PanelWatch } from '../../../extension/page/drivers/generic/panel-watch.ts';

declare global {
  var overlays: { PanelWatch: typeof PanelWatch };
}

export { PanelWatch };

/** How overlays are found and read, in a page of its own. */
import { calendarFaces } from '../../../extension/page/drivers/generic/calendar-face.ts';
import { PanelWatch } from '../../../extension/page/drivers/generic/panel-watch.ts';

declare global {
  var overlays: { PanelWatch: typeof PanelWatch; calendarFaces: typeof calendarFaces };
}

export { PanelWatch, calendarFaces };

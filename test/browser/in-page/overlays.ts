/** How overlays are found and read, in a page of its own. */
import { calendarFaces } from '../../../extension/page/drivers/generic/calendar-face.ts';
import { expanderOf } from '../../../extension/page/drivers/generic/choose-line.ts';
import { linesIn } from '../../../extension/page/drivers/generic/lines.ts';
import { PanelWatch } from '../../../extension/page/drivers/generic/panel-watch.ts';

declare global {
  var overlays: {
    PanelWatch: typeof PanelWatch;
    calendarFaces: typeof calendarFaces;
    linesIn: typeof linesIn;
    expanderOf: typeof expanderOf;
  };
}

export { PanelWatch, calendarFaces, expanderOf, linesIn };

/**
 * Widgets of no library, of the kinds that old portals and old plug-ins draw. Filled on the first run, before anything was
 * mended for them: 4 of 12 fields. What failed: lists drawn behind a hidden one without a role, lists shown by a class of
 * the whole widget, levels that a press shuts again, boxes that write by themselves, lists of years in place of arrows,
 * buttons in a frame, months that slide.
 */
import { describeLibraries } from './library-contract.ts';

describeLibraries([{ page: 'hand-made' }]);

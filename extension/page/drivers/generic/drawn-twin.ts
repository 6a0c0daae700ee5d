/**
 * The page's own list, hidden, with another drawn right behind it that says nothing of itself by a role or a name: it is
 * known by repeating all the lines. From there on it is a picker like any other.
 */
import { after, contentOf, hasElements, isVisible } from '../../dom.ts';
import { isHiddenControl } from '../../read-fields/hidden-twin.ts';
import type { Driver } from '../driver.ts';
import { PICKS, hasWord } from './class-words.ts';
import { genericPicker } from './picker.ts';

/** Lines that are compared; lists of the same length repeat the rest, too. */
const COMPARED = 20;

export const genericDrawnTwin: Driver = {
  ...genericPicker,
  name: 'drawn-twin',
  selectors: ['select'],
  claim(element) {
    if (!(element instanceof HTMLSelectElement) || element.multiple) return null;
    const drawn = after(element);
    // One that calls itself a picker is known by that. What costs a style is asked last.
    if (!(drawn instanceof HTMLElement) || !hasElements(drawn) || hasWord(drawn, PICKS)) return null;
    if (!repeats(drawn, element) || !isHiddenControl(element) || !isVisible(drawn)) return null;
    return { widget: 'select', root: drawn, input: null, members: [], whole: true };
  },
};

function repeats(drawn: Element, { options }: HTMLSelectElement): boolean {
  const texts = [...options].map(({ text }) => text.trim()).filter((text) => text !== '');
  const content = contentOf(drawn);
  return texts.length > 1 && texts.slice(0, COMPARED).every((text) => content.includes(text));
}

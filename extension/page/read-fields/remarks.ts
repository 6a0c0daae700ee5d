/**
 * What a page says beside the name of a field: how to fill it in, that it must be, what opens when one points at a question
 * mark. By its class or its brackets; a remark that is all there is, is the name.
 */
import { hasElements, is, isVisible } from '../dom.ts';
import { hasWord, PLACEHOLDERS } from '../drivers/generic/class-words.ts';
import { cleanLabel, isSilent, textOf } from '../page-text.ts';

const REMARKS = new Set([
  'tip',
  'tips',
  'tiptext',
  'tooltip',
  'tooltips',
  'tooltiptext',
  'hint',
  'hints',
  'help',
  'desc',
  'remark',
  'note',
  'explain',
  'example',
  'muted',
  'popover',
  'popper',
]);

/** Also a prompt that a library draws over its box (uni-app, Ant Design). */
export const isRemark = (element: Element): boolean =>
  hasWord(element, REMARKS) || hasWord(element, PLACEHOLDERS);

/** 「（与营业执照一致）」, 「必填」: it adds to the name that stands before it. */
export const isAside = (text: string): boolean =>
  /^[\s*＊:：]*(?:[（(][^（()）]*[）)]|[必选]填)[\s*＊:：]*$/u.test(text);

/** The text of a label or a heading without the remarks in it, and without what is drawn for screens of another width. */
export function textOfName(element: Element): string {
  const whole = textOf(element);
  if (!hasElements(element)) return whole;
  const isSeen = isVisible(element);
  const isLeftOut = (part: Element) =>
    isSilent(part) || isRemark(part) || is(part, 'small') || (isSeen && !isVisible(part));
  const name = textOf(element, undefined, isLeftOut);
  return /\p{L}/u.test(cleanLabel(name)) ? name : whole;
}

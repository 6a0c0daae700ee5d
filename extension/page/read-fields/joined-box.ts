/** What joins a box to the one before it: 010 - 88880000 转 8001 is one number in three boxes, whatever each is called. */
import type { FormField } from 'shared/forms/form-reading.ts';
import { holds, parentOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { cleanText } from '../page-text.ts';

/** Boxes of one number stand in one cell or line, each in a frame of its library at most. */
const LEVELS = 3;
const DASH = /^[-—–－─﹣]$/u;
const EXTENSION = /^(?:[-—–－]\s*)?(?:转|分机)[:：]?$/u;

export function joinedBy({ root, widget }: Control, before: Control | undefined): FormField['joinedBy'] {
  if (before === undefined || widget !== 'text' || before.widget !== 'text') return '';
  let around: Element | null = root;
  for (let level = 0; level < LEVELS && around !== null && !holds(around, before.root); level += 1)
    around = parentOf(around);
  if (around === null || !holds(around, before.root)) return '';
  const between = root.ownerDocument.createRange();
  between.setStartAfter(before.root);
  between.setEndBefore(root);
  const text = cleanText(between.toString());
  if (DASH.test(text)) return 'dash';
  return EXTENSION.test(text) ? 'extension' : '';
}

import { is } from '../dom.ts';
import type { LabelSource } from 'shared/forms/form-reading.ts';
import { cleanLabel, textOf } from '../page-text.ts';
import type { Label } from './label.ts';
import { textOfName } from './remarks.ts';

/** jQuery Validate and others say what is wrong in a label of its own behind the box. */
export const ERRORS = '[class~="error" i]:not([class*="control-label" i]), [class*="invalid" i]';

/** A label made of an element; null when no text is left in it. */
export function labelOfElement(element: Element, source: LabelSource): Label | null {
  return labelOfText(
    textOfName(element),
    source,
    /必填/u.test(textOf(element)) || isMarked(element),
    danglingFor(element),
  );
}

export function labelOfText(raw: string, source: LabelSource, required = false, dangling = ''): Label | null {
  const text = cleanLabel(raw);
  if (text === '') return null;
  return {
    text,
    source,
    required: required || /^\s*[*＊]|[*＊]\s*[:：]?\s*$|必填/.test(raw),
    danglingFor: dangling,
  };
}

function isMarked(element: Element): boolean {
  return is(element, '.required, .is-required, .ant-form-item-required, .must');
}

function danglingFor(element: Element): string {
  if (!(element instanceof HTMLLabelElement) || element.htmlFor === '' || element.control !== null) return '';
  return element.htmlFor;
}

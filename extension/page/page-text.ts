/**
 * Text of a page as a person sees it. All of it is untrusted: it is cut, and characters that hide or reorder text are
 * taken out, before it goes anywhere.
 */

import { is, nodeKind, nodesOf, tagOf } from './dom.ts';
/** Longest label that is passed on, in UTF-16 units; longer text is help, not a label. */
export const LABEL_CAP = 80;

// Control, zero-width and bidirectional characters, soft hyphen, byte order mark; pictures that a font draws for no letter.
const INVISIBLE = /[\p{Cc}\p{Co}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Most texts of a page need no cleaning, and a page has thousands. */
const UNCLEAN = /[\s\p{Cc}\p{Co}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'OPTION',
  'BUTTON',
  'SVG',
  'svg',
]);

/** Texts that libraries put beside a label or a field and that are none. */
const SIDE_TEXT = [
  '.el-form-item__error',
  '.ivu-form-item-error-tip',
  '.ant-form-explain',
  '.ant-form-item-explain',
  '[role="tooltip"]',
].join();

export function cleanText(raw: string, cap = LABEL_CAP): string {
  if (!UNCLEAN.test(raw)) return raw.slice(0, cap);
  return raw
    .replaceAll(/\s+/g, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, cap)
    .trim();
}

const MARK = /[\s*＊:：]/;

/** A label without the marks around it: 「* 企业名称：」 → 「企业名称」. */
export function cleanLabel(raw: string): string {
  const marked = MARK.test(raw.at(0) ?? '') || MARK.test(raw.at(-1) ?? '');
  return cleanText(marked ? raw.replaceAll(/^[\s*＊]+|[\s*＊:：]+$/g, '') : raw);
}

/**
 * The text inside an element, without what controls hold and without what is not rendered.
 * @param isLeftOut whether an element inside it says nothing that is asked for.
 */
export function textOf(element: Element, cap = LABEL_CAP * 3, isLeftOut = isSilent): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    if (length > cap) return;
    if (nodeKind(node) === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      length += text.trim().length;
    } else if (node instanceof Element && !isLeftOut(node)) {
      const block = /^(?:DIV|P|LI|TR|TD|BR|H\d)$/.test(tagOf(node));
      if (block) parts.push(' ');
      for (const child of nodesOf(node)) walk(child);
    }
  };
  for (const child of nodesOf(element)) walk(child);
  return cleanText(parts.join(''), cap);
}

/** Whether a person reads nothing in it that names or explains a field. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(tagOf(element))) return true;
  if (element instanceof HTMLElement && (element.hidden || element.style.display === 'none')) return true;
  return is(element, SIDE_TEXT);
}
